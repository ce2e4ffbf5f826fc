/** A mail server on this machine that keeps what it is given. */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { readMail } from '../../../examples/demo/mailbox.mjs'

export interface Mail {
  to: string[]
  from: string
  /** As it came, with its headers. */
  raw: string
  headers: string
  /** Decoded. */
  subject: string
  text: string
}

export interface MailSink {
  url: string
  mails: Mail[]
  close(): Promise<void>
}

export async function openMailSink(options: SMTPServerOptions = {}): Promise<MailSink> {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const to = rcptTo.map(({ address }) => address)
        const raw = Buffer.concat(chunks).toString()
        const [headers = ''] = raw.split('\r\n\r\n', 1)
        mails.push({ to, from: mailFrom ? mailFrom.address : '', raw, headers, ...readMail(raw) })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
