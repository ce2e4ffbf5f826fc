/**
 * `secure` of `des-questions.json`: the origin on which customers write what is confidential, and how
 * they sign in there. The client's secret, where the bank's sign-in wants one, comes from the environment.
 */
import * as z from 'zod'
import { Origin, SafeUrl } from './fields.ts'

/** OpenID Connect, authorization code with PKCE. */
export const OpenId = z.strictObject({
  /** As its own description says it. `https://connexion.banque.example` */
  issuer: SafeUrl,
  clientId: z.string().min(1),
  /** What is asked for besides who it is. */
  scopes: z
    .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'expected a scope such as “profile”'))
    .default(['profile']),
  /** The one algorithm that its tokens may be signed with. */
  algorithm: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']).default('RS256'),
})
export type OpenId = z.infer<typeof OpenId>

/** The bank's own session: `createServer({ identify })` reads it, and these pages begin and end it. */
const OwnSignIn = z.strictObject({ url: SafeUrl, signOut: SafeUrl.optional() })

const SIGN_IN =
  'expected an OpenID provider: { "issuer": "https://connexion.banque.example", "clientId": "messages" }, with an “algorithm” of RS256, PS256, ES256 or EdDSA and no secret (DES_QUESTIONS_SIGN_IN_SECRET); or a page of your own: { "url": "https://…" }'

export const Secure = z.strictObject({
  /** A host of its own, which nothing else is served from. `https://messages.banque.example` */
  origin: Origin,
  /** Needed as soon as “channels.message” has the mode “api”. */
  signIn: z.union([OpenId, OwnSignIn], SIGN_IN).optional(),
  /** Whoever is no customer may write too, once a code proved their e-mail address. Needs `delivery.mail` and a webhook. */
  prospects: z.boolean().default(false),
  /** Without an act for so long, one has to sign in again; one act on the page extends it. */
  idleMinutes: z.int().min(5).max(240).default(30),
  /** However busy, one has to sign in again after so long. */
  mostHours: z.int().min(1).max(24).default(12),
})
export type Secure = z.infer<typeof Secure>
