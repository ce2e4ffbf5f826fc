// A mail server of this machine, played: it takes whatever the hub's server sends, and keeps nothing but what `take` does
// with it. A real bank has its own; DES_QUESTIONS_SMTP_URL is its address.
import { SMTPServer } from 'smtp-server'

/** `take({ to, subject, text })` is told of each mail. */
export async function openMailbox(take) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'], // nothing leaves the machine
    onData(stream, { envelope }, done) {
      const chunks = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        take({ to, ...readMail(Buffer.concat(chunks).toString()) })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** The subject and the text of a mail of one part, as our server writes them. */
export function readMail(raw) {
  const [, headers, body] = /^([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(raw) ?? [raw, raw, '']
  const header = (name) =>
    new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(headers)?.[1] ?? ''
  const encoding = header('Content-Transfer-Encoding').toLowerCase()
  const text = DECODERS[encoding]?.(body) ?? body
  return { subject: decodeWords(header('Subject')), text: text.replaceAll('\r\n', '\n').trim() }
}

const DECODERS = {
  base64: (text) => Buffer.from(text, 'base64').toString(),
  'quoted-printable': (text) => {
    const bytes = text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    return Buffer.from(bytes, 'latin1').toString()
  },
}

/** RFC 2047: `=?UTF-8?Q?C=E2=80=99est_not=C3=A9?=` */
const decodeWords = (text) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, part) =>
      kind.toLowerCase() === 'b'
        ? DECODERS.base64(part)
        : DECODERS['quoted-printable'](part.replaceAll('_', ' ')),
    )
    .replace(/\r\n[ \t]/g, ' ')
