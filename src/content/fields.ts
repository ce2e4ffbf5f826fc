/** The fields that the parts of `des-questions.json` share: ids, addresses, texts, delays. */
import * as z from 'zod'

/** Lower-case words joined by “-”. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by “-”')
export const Url = z.url({ protocol: /^https?$/, error: 'expected an absolute http(s) address' })

/** Scheme, host and port, nothing more. `http:` is for this machine alone. */
const ORIGIN =
  'expected an origin such as https://www.banque.example: no path, no “*”, https; http only for this machine (localhost, 127.0.0.1)'
export const Origin = z.string(ORIGIN).refine(isOrigin, ORIGIN)

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.origin !== text) return false
  // A URL may hold “*” or “;” in its host; a list of `frame-ancestors` must not.
  if (!/^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/.test(url.hostname)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname))
}

/** A host, as `URL.hostname` has it, that is this machine. */
export const isLocal = (host: string): boolean =>
  /^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(host)

/** Where something of a visitor's is sent: in the clear on this machine alone. */
export const SafeUrl = Url.refine((text) => {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || (url !== null && isLocal(url.hostname))
}, 'expected an https address; http only for this machine (localhost, 127.0.0.1)')

/** `{ "fr": "Cartes", "en": "Cards" }`, or one text for every language. */
export const Text = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))], {
  error: 'expected a text, or one for each language: { "fr": "Cartes", "en": "Cards" }',
})
export type Text = z.infer<typeof Text>

/** What the bank promises; a measured delay comes from the server and wins. */
export const Delay = z.strictObject({
  value: z.number().int().positive(),
  unit: z.enum(['minute', 'hour', 'day', 'working-day']),
})
export type Delay = z.infer<typeof Delay>
