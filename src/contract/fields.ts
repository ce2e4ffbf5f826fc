/**
 * The fields that every route shares. Written with `zod/mini`, since they ship to the browser.
 */
import * as z from 'zod/mini'

/** An instant, ISO 8601 with its offset. Sent in UTC: `2026-11-24T13:30:00Z` */
export const Instant = z.iso.datetime({ offset: true })

/** Lower-case words joined by “-”: ids of topics, desks. `cartes` */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64))

/** E.164: plus sign, country code, at most 15 digits. `+33612345678` */
export const Phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))

/** One line of text without control, zero-width or direction characters. */
const PLAIN = /^[^\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*$/u

/** What is said on one line, trimmed: a first name. */
export const line = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), z.regex(PLAIN))

/** The same where lines may end: a note. */
export const text = (longest: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(longest),
    z.refine((value) => PLAIN.test(value.replace(/[\n\r\t]/g, ' '))),
  )

export const Email = z.email().check(z.maxLength(254))

/** BCP 47, as the hub's file lists them. `fr`, `fr-CA` */
export const Locale = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.maxLength(35))

/** IANA name of a time zone. `Indian/Reunion` */
export const Zone = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+){0,2}$/), z.maxLength(64))

/** Of a text that somebody agreed to. `2026-11` */
export const Version = z.string().check(z.regex(/^[\w.-]{1,32}$/))

/** For people, gives no right. The last two are a check. `R-4F7K-29` */
export const Reference = z.string().check(z.regex(/^[A-Z]-[0-9A-HJKMNP-TV-Z]{4}-\d{2}$/))

/** 128 bits, base64url. Whoever holds it may follow, move, cancel and erase the request. */
export const Manage = z.string().check(z.regex(/^[\w-]{22}$/))
