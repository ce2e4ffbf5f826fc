/**
 * What the program of the desk is given besides the server's answers: who the bank is, how it speaks, which
 * topics and services there are. One file a language; nothing in it is about anybody.
 */
import type { PublishedStart } from './published.ts'

export interface DeskStart {
  locale: string
  dir: 'ltr' | 'rtl'
  /** IANA name: times are said on the bank's clock. */
  zone: string
  brand: { name: string }
  theme: PublishedStart['theme']
  words: Record<string, string>
  topics: readonly { id: string; label: string }[]
  /** To which something may be handed on. */
  services: readonly string[]
}
