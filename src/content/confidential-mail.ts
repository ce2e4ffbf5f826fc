/**
 * `delivery.confidentialMail`: the one place where what customers write on the secure origin may leave as
 * an e-mail, since the bank says here that both ends of the way are its own. Left out, no e-mail holds a
 * word of it.
 */
import * as z from 'zod'
import { isBlock } from './public-address.ts'

/** A mailbox there is somebody's own, and never a bank's. */
const EVERYBODYS = new Set(
  `gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr live.com live.fr msn.com
   yahoo.com yahoo.fr icloud.com me.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr
   proton.me protonmail.com gmx.com gmx.fr aol.com`.split(/\s+/),
)

const Domain = z
  .string()
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+$/,
    'expected a domain in lower case, such as banque.example',
  )
  .refine(
    (domain) => !EVERYBODYS.has(domain),
    'expected a domain of the bank’s own: anybody has a mailbox at this one',
  )

/** A token of 41 signs joins the name, which may be of 64. */
const MOST_NAME = 22

const Replies = z.strictObject({
  /**
   * Where advisers answer, a “+” and a token of the thread joining its name: your own mail server hands
   * over what comes for it. `reponses@banque.example`
   */
  address: z
    .email()
    .refine(
      (address) => !address.includes('+') && address.indexOf('@') <= MOST_NAME,
      `expected an address without “+”, whose name has at most ${MOST_NAME} signs: a token joins it`,
    ),
  /** Where `serve` takes them by SMTP. Left out: by `POST /v1/hooks/mail` alone. */
  listen: z
    .strictObject({
      /** Any but this machine’s own needs a certificate: DES_QUESTIONS_MAIL_KEY, DES_QUESTIONS_MAIL_CERTIFICATE. */
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(2525),
      /** Your mail servers, which alone may hand in anything: addresses or blocks. */
      relays: z
        .array(z.string().refine(isBlock, 'expected an IP address or a block such as 10.0.0.0/8'))
        .default(['127.0.0.1', '::1']),
    })
    .optional(),
  /**
   * Mailboxes of your services, by what customers call these. An e-mail to one of them, with the reply
   * address as a copy, hands the thread on: the customer is told who has it now, and by when they answer.
   * `{ "virements@banque.example": "Service virements" }`
   */
  services: z.record(z.email(), z.string().min(1).max(80)).default({}),
  /**
   * The name by which your mail server signs `Authentication-Results`: what it did not find to be
   * `dmarc=pass` is refused. Left out: it refuses forged senders itself. `mx.banque.example`
   */
  authenticatedBy: z.string().min(1).optional(),
})

export const ConfidentialMail = z
  .strictObject({
    /** `Messagerie <messages@banque.example>` */
    from: z
      .string()
      .min(3)
      .regex(/^\P{Cc}+$/u, 'expected one line'),
    /** The mailbox that your ticketing reads. */
    to: z.email(),
    /** Domains of the bank’s own: of all addresses here, and of whoever answers. */
    ownDomains: z.array(Domain).min(1),
    /** `link`: to the secure origin, for 30 days. `attached`: in the e-mail, once they are clean. */
    attachments: z.enum(['link', 'attached']).default('link'),
    replies: Replies.optional(),
  })
  .check(({ value, issues }) => {
    const addresses: [path: string[], address: string | undefined][] = [
      [['from'], bare(value.from)],
      [['to'], value.to],
      [['replies', 'address'], value.replies?.address],
      ...Object.keys(value.replies?.services ?? {}).map((mailbox): [string[], string] => [
        ['replies', 'services', mailbox],
        mailbox,
      ]),
    ]
    for (const [path, address] of addresses) {
      if (address === undefined || isOwn(value, address)) continue
      issues.push({
        code: 'custom',
        path,
        message: `expected an address of a domain of “ownDomains” (${value.ownDomains.join(', ')}): what is confidential stays with the bank`,
        input: address,
      })
    }
  })
export type ConfidentialMail = z.infer<typeof ConfidentialMail>

/** Of `Messagerie <messages@banque.example>`, the address. */
export const bare = (from: string): string => /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from.trim()

/** Of exactly one of them: a name below it may belong to somebody else. */
export const isOwn = ({ ownDomains }: Pick<ConfidentialMail, 'ownDomains'>, address: string) =>
  ownDomains.includes(address.slice(address.lastIndexOf('@') + 1).toLowerCase())
