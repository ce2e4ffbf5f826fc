/**
 * A port for the bank's own mail servers: they hand over what comes for the addresses that we gave out.
 * From nobody else a word is taken, and where it is not this machine, nothing in the clear.
 *
 * 250 is said when the answer is stored. What is refused for good is refused with a sentence that the
 * bank's mail server sends back to whoever wrote (in both languages, without accents: a line of SMTP has
 * none); what may succeed later is not.
 */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { isLocal } from '../../content/fields.ts'
import { QuestionsError } from '../../errors.ts'
import { isOneOf } from '../address.ts'
import { codeOf } from '../database/db.ts'
import type { Log } from '../log.ts'
import type { IncomingMail, NotTaken, Taken } from './take.ts'

export interface MailDoor {
  /** Is this one of the addresses that we gave out? */
  knows(recipient: string): boolean
  take(mail: IncomingMail): Promise<Taken>
}

export interface MailListening {
  port: number
  /** Takes nothing more, and lets what is being handed over end. */
  close(): Promise<void>
}

interface Options {
  host: string
  port: number
  relays: readonly string[]
  /** By which it calls itself. `banque.example` */
  name: string
  /** PEM. */
  certificate?: { key: string; cert: string } | undefined
  log: Log
}

/** Five files of five megabytes in base64, and words. */
const MOST_BYTES = 36_000_000
const MOST_CLIENTS = 10
const IDLE_MS = 60_000
const GRACE_MS = 10_000

const ANSWERS: Readonly<Record<NotTaken, readonly [code: number, text: string]>> = {
  'unknown-address': [550, '5.1.1 Adresse inconnue / No such address'],
  'auto-reply': [550, '5.7.1 Message automatique / Automatic messages are not taken here'],
  list: [550, '5.7.1 Liste de diffusion / Mailing lists are not taken here'],
  loop: [554, '5.4.6 Boucle / Mail loop'],
  'no-sender': [550, '5.6.0 Champ From : une adresse et une seule / Exactly one address in From'],
  'sender-refused': [550, '5.7.1 Adresse hors de la banque / Not an address of the bank'],
  'not-authenticated': [550, '5.7.1 Origine non garantie (DMARC) / DMARC did not pass'],
  'no-message-id': [554, '5.6.0 Message-ID?'],
  malformed: [554, '5.6.0 Message illisible / Not readable as an e-mail'],
  'only-copied': [
    550,
    '5.6.0 Adresse en copie : mettez-la comme destinataire / The reply address has to be in To',
  ],
  'no-text': [554, '5.6.0 Aucun texte au-dessus du message repris / No text above the quoted one'],
  mixed: [
    554,
    "5.6.0 Votre texte est dans celui d'un autre : mettez-le tout en haut / Write at the very top",
  ],
  'too-long': [554, '5.3.4 Plus de 8000 signes / More than 8000 characters'],
  'too-many-files': [554, '5.3.4 Plus de 5 fichiers / More than 5 files'],
  'file-too-large': [552, '5.3.4 Fichier de plus de 5 Mo / A file of more than 5 MB'],
  'file-type': [554, '5.6.1 Type de fichier non admis / File type not accepted'],
}

const LATER = [451, '4.3.0 Plus tard / Later'] as const
const IN_CLEAR = [530, '5.7.0 STARTTLS'] as const
const NO_RELAY = [554, '5.7.1 Not one of the relays'] as const
const TOO_LARGE = [552, '5.3.4 Message trop grand / Message too large'] as const

/** @throws QuestionsError `REFUSED` when it cannot be listened on; `CONFIG_INVALID` without a certificate */
export async function listenForMail(
  { host, port, relays, name, certificate, log }: Options,
  { knows, take }: MailDoor,
): Promise<MailListening> {
  if (!certificate && !isLocal(host)) {
    throw new QuestionsError(
      'CONFIG_INVALID',
      `delivery.confidentialMail.replies.listen: on ${host} mail is taken with TLS alone. Set DES_QUESTIONS_MAIL_KEY and DES_QUESTIONS_MAIL_CERTIFICATE, the files of a key and of its certificate, or listen on 127.0.0.1`,
    )
  }
  const server = new SMTPServer({
    name,
    banner: 'des-questions',
    size: MOST_BYTES,
    maxClients: MOST_CLIENTS,
    maxRecipients: 1, // the relay hands over the others one by one: each is stored or refused by itself
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: certificate ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...certificate,
    socketTimeout: IDLE_MS,
    closeTimeout: GRACE_MS,
    onConnect({ remoteAddress }, done) {
      if (isOneOf(remoteAddress, relays)) return done()
      log({ level: 'warn', what: 'mail-refused', code: 'no-relay' })
      done(answer(NO_RELAY))
    },
    onMailFrom(_, { secure }, done) {
      done(certificate && !secure ? answer(IN_CLEAR) : null)
    },
    onRcptTo({ address }, _, done) {
      if (knows(address)) return done()
      log({ level: 'warn', what: 'mail-refused', code: 'unknown-address' })
      done(answer(ANSWERS['unknown-address']))
    },
    onData(stream, { envelope }, done) {
      const sender = envelope.mailFrom ? envelope.mailFrom.address : ''
      const recipient = envelope.rcptTo[0]?.address ?? ''
      collect(stream)
        .then((raw) => raw && take({ sender, recipient, raw }))
        .then((taken) => {
          if (!taken) return done(answer(TOO_LARGE))
          if (taken.is === 'taken') return done(null, '2.0.0 OK')
          done(answer(taken.is === 'later' ? LATER : ANSWERS[taken.why]))
        })
        .catch((error: unknown) => {
          log({ level: 'error', what: 'mail-failed', code: codeOf(error) })
          done(answer(LATER))
        })
    },
  })
  // A relay that breaks off sends again; nothing of it was acknowledged.
  server.on('error', () => {})
  await new Promise<void>((listening, refused) => {
    server.server.once('error', (error: NodeJS.ErrnoException) =>
      refused(
        new QuestionsError(
          'REFUSED',
          `port ${port} of ${host} cannot be listened on for mail (${error.code}): choose another one in delivery.confidentialMail.replies.listen`,
          { cause: error },
        ),
      ),
    )
    server.listen(port, host, listening)
  })
  const { port: taken } = server.server.address() as AddressInfo
  return { port: taken, close: () => new Promise((closed) => server.close(closed)) }
}

const answer = ([code, text]: readonly [code: number, text: string]): Error =>
  Object.assign(new Error(text), { responseCode: code })

/** @returns nothing when it is more than may be */
async function collect(stream: SMTPServerDataStream): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    if (!stream.sizeExceeded) chunks.push(chunk as Buffer)
  }
  return stream.sizeExceeded ? undefined : Buffer.concat(chunks)
}
