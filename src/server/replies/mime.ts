/**
 * An e-mail as it came, in the few things that decide what becomes of it. Character sets, encodings and
 * parts are the parser's; who may write and what is an answer is for others to say.
 */
import PostalMime, { addressParser, decodeWords, type Email } from 'postal-mime'
import { textOfMail } from './html-text.ts'

export interface ReadMail {
  /** Nothing, unless it is of exactly one person. */
  from: { name: string; address: string } | undefined
  messageId: string | undefined
  /** Addresses in `To`, in lower case. */
  to: readonly string[]
  text: string
  files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[]
  /** All of a name, the last one that was added first. */
  headers(name: string): readonly string[]
  /** A mail server says of something that we sent that it did not arrive. */
  isBounce: boolean
}

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 262_144 }

/** Of the e-mail itself and not of anybody's words. */
const NO_FILES = new Set([
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  'message/delivery-status',
  'message/disposition-notification',
])

/** @returns undefined for what is no e-mail */
export async function readMail(raw: Uint8Array): Promise<ReadMail | undefined> {
  const email = await PostalMime.parse(raw, { ...LIMITS, forceRfc822Attachments: true }).catch(
    () => undefined,
  )
  if (!email || email.headers.length === 0) return undefined
  const headers = (name: string) =>
    email.headers.filter(({ key }) => key === name).map(({ value }) => value)
  return {
    from: onePerson(headers('from')),
    messageId: email.messageId?.trim() || undefined,
    to: headers('to')
      .flatMap(peopleIn)
      .map(({ address = '' }) => address.toLowerCase()),
    text: textOf(email),
    files: email.attachments.filter(isFile).map(({ filename, content }, at) => ({
      name: nameOf(filename, at),
      bytes: new Uint8Array(content as ArrayBuffer),
    })),
    headers,
    isBounce: isFailure(email),
  }
}

const peopleIn = (value: string) => addressParser(value, { flatten: true })

function onePerson(from: readonly string[]): ReadMail['from'] {
  const people = from.flatMap(peopleIn)
  const [person] = people
  if (people.length !== 1 || !person?.address) return undefined
  return { name: decodeWords(person.name), address: person.address }
}

/** A text of spaces beside a page says nothing: the page does. */
const textOf = ({ text = '', html }: Email): string =>
  (text.trim() === '' && html !== undefined ? textOfMail(html) : text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '') // what changes how the rest is read

/** Pictures in the text are those of signatures. */
const isFile = ({ mimeType, related, disposition, contentId }: Email['attachments'][number]) =>
  !NO_FILES.has(mimeType) && !related && !(disposition === 'inline' && contentId !== undefined)

/** As a name of one line may be; what it is, its content says. */
const nameOf = (filename: string | null, at: number): string =>
  filename
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .trim()
    .slice(0, 120) || `document-${at + 1}`

/** RFC 3464. What is only late may still arrive. */
const isFailure = ({ attachments }: Email): boolean =>
  attachments.some(
    ({ mimeType, content }) =>
      mimeType === 'message/delivery-status' &&
      /^Action:\s*failed\b/im.test(Buffer.from(content as ArrayBuffer).toString('latin1')),
  )
