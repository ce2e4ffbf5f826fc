/**
 * What a program on an origin of its own is given besides the server's answers: who the bank is, how it
 * speaks, and which topics there are. One file a language; nothing in it is about anybody.
 */
import type { PublishedStart } from './published.ts'

export interface OwnStart {
  locale: string
  dir: 'ltr' | 'rtl'
  /** IANA name: times are said on the bank's clock. */
  zone: string
  brand: { name: string }
  theme: PublishedStart['theme']
  words: Record<string, string>
  topics: readonly { id: string; label: string }[]
}

export interface DeskStart extends OwnStart {
  /** To which something may be handed on. */
  services: readonly string[]
}

export interface SecureStart extends OwnStart {
  /** Whom to ring instead. */
  desk?: { number: string; href: string }
  /** Complaints are made here too. */
  complaints: boolean
  /** Whoever is no customer may write here. */
  prospects: boolean
  /** Other ways to complain, and who decides in the end. */
  complaint?: {
    form?: string
    letter?: readonly string[]
    ombudsman?: { name: string; url: string; address?: readonly string[] }
  }
  /** Callers can be checked. */
  proofs: boolean
}
