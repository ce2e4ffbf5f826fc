/**
 * « Ce n’était pas moi » : somebody got a mail of ours about a request that they never made.
 *
 *   POST /v1/denials  Denial → 204
 *
 * From then on nothing is written to that address any more, and the team is told to check the request
 * before it rings. The page that the mail leads to (`#des-questions/denial/<token>`) asks before it
 * posts: mail programs open links by themselves.
 */
import * as z from 'zod/mini'

export const Denial = z.strictObject({
  /** From the mail. */
  token: z.string().check(z.regex(/^[0-9a-f]{96}$/)),
})
export type Denial = z.infer<typeof Denial>
