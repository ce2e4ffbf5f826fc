/**
 * `desk` of `des-questions.json`: the origin on which advisers answer what customers asked, how they sign
 * in there, and which of them may do what. The client's secret, where the sign-in wants one, comes from
 * the environment.
 */
import * as z from 'zod'
import { Origin } from './fields.ts'
import { OpenId } from './secure.ts'

/** Names that the sign-in gives in its claim; any of them is enough. */
const Named = z.array(z.string().min(1).max(120)).max(50)

/** Whoever may hand on may answer, and whoever may answer may read. Nobody else is let in. */
const Roles = z.strictObject({
  /** Of the ID token: a name, or several. `groups` */
  claim: z.string().min(1).max(120).default('roles'),
  read: Named.default([]),
  answer: Named.default([]),
  transfer: Named.default([]),
})
export type Roles = z.infer<typeof Roles>

export const Desk = z.strictObject({
  /** A host of its own, which nothing else is served from. `https://bureau.banque.example` */
  origin: Origin,
  /** A client of its own, for the people of the bank: not the one that customers sign in with. */
  signIn: OpenId,
  roles: Roles.default({
    claim: 'roles',
    read: ['des-questions:read'],
    answer: ['des-questions:answer'],
    transfer: ['des-questions:transfer'],
  }),
  /** To which something may be handed on, as customers may read them. « Service cartes » */
  services: z.array(z.string().trim().min(1).max(80)).max(100).default([]),
  /** Without an act for so long, one has to sign in again. */
  idleMinutes: z.int().min(5).max(240).default(30),
  /** However busy, one has to sign in again after so long; a role that was taken away ends then. */
  mostHours: z.int().min(1).max(24).default(10),
})
export type Desk = z.infer<typeof Desk>
