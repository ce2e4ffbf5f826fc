/** Who can be told: the targets of the configuration, by their names in rows. */
import type { lookup } from 'node:dns'
import type { Config } from '../../content/config.ts'
import { QuestionsError } from '../../errors.ts'
import type { Deps, Secrets } from '../deps.ts'
import { prospectTarget } from '../mail/prospect.ts'
import { createMailer } from '../mail/smtp.ts'
import { adviserTarget, customerTarget, teamTarget } from '../mail/targets.ts'
import { threadsTarget } from '../mail/thread-target.ts'
import { keysIn, NEW_KEY } from '../webhook/keys.ts'
import { createCaller } from './call.ts'
import type { Target } from './delivery.ts'
import { webhookTarget } from './webhook.ts'
import { zendeskTarget } from './zendesk.ts'

export interface TargetOptions extends Pick<Deps, 'config' | 'db' | 'secrets' | 'ownKey' | 'now'> {
  /** Replaces the system's resolver. */
  lookup?: typeof lookup
}

/** @throws QuestionsError `CONFIG_INVALID` when the secret of one of them is missing or is none */
export function targetsOf({ lookup, ...deps }: TargetOptions): ReadonlyMap<string, Target> {
  const { config, secrets, now } = deps
  const { webhooks, mail, confidentialMail, zendesk } = config.delivery
  const targets = new Map<string, Target>()
  const callerFor = ({ allowPrivate }: { allowPrivate: boolean }) =>
    createCaller({ allowPrivate, now, ...(lookup && { lookup }) })

  if (webhooks.length > 0) {
    const keys = keysOf(secrets)
    for (const webhook of webhooks) {
      const target = webhookTarget(config, webhook.url, keys, callerFor(webhook))
      targets.set(`webhook:${webhook.id}`, target)
    }
  }
  if (mail) {
    const mailer = createMailer(smtpUrlOf(secrets), mail.from)
    targets.set('mail:team', teamTarget(config, mail.team, mailer))
    targets.set('mail:adviser', adviserTarget(config, mailer))
    targets.set('mail:customer', customerTarget(deps, mailer))
    targets.set('mail:prospect', prospectTarget(deps, mailer))
  }
  if (confidentialMail) {
    const mailer = createMailer(encrypted(smtpUrlOf(secrets)), confidentialMail.from)
    targets.set('mail:threads', threadsTarget(deps, confidentialMail, mailer))
  }
  if (zendesk) {
    const account = { url: zendesk.url, ...accountOf(secrets) }
    targets.set('zendesk', zendeskTarget(config, account, callerFor(zendesk)))
  }
  return targets
}

function keysOf({ webhook }: Secrets): Uint8Array[] {
  if (!webhook) throw missing('webhooks', 'DES_QUESTIONS_WEBHOOK_SECRET', NEW_KEY)
  return keysIn('DES_QUESTIONS_WEBHOOK_SECRET', webhook)
}

function smtpUrlOf({ smtpUrl }: Secrets): string {
  if (!smtpUrl) throw missing('mail', 'DES_QUESTIONS_SMTP_URL', SMTP_URL)
  if (!/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? '')) {
    throw new QuestionsError(
      'CONFIG_INVALID',
      `DES_QUESTIONS_SMTP_URL: expected an address such as ${SMTP_URL}`,
    )
  }
  return smtpUrl
}

/** What is confidential is never sent in the clear, nor to whoever only says to be the mail server. */
function encrypted(smtpUrl: string): string {
  const weak = [...new URL(smtpUrl).searchParams.keys()].find((key) =>
    /^(?:ignoreTLS|requireTLS|opportunisticTLS|secure|tls\.(?!servername$|ca$).*)$/i.test(key),
  )
  if (weak === undefined) return smtpUrl
  throw new QuestionsError(
    'CONFIG_INVALID',
    `DES_QUESTIONS_SMTP_URL sets “${weak}”, and delivery.confidentialMail is sent with TLS alone: leave it out`,
  )
}

function accountOf({ zendesk }: Secrets): NonNullable<Secrets['zendesk']> {
  if (zendesk) return zendesk
  throw missing(
    'zendesk',
    'DES_QUESTIONS_ZENDESK_EMAIL',
    'agent@banque.example',
    'DES_QUESTIONS_ZENDESK_TOKEN=…',
  )
}

const SMTP_URL = 'smtps://user:password@mail.banque.example'

/** @param value to be set in a shell, as it stands; `more` goes with it */
const missing = (
  key: keyof Config['delivery'],
  name: string,
  value: string,
  more = '',
): QuestionsError =>
  new QuestionsError(
    'CONFIG_INVALID',
    `delivery.${key}: the environment has no ${name}, and nothing could be sent. Set it, such as:\n    ${`export ${name}=${value} ${more}`.trimEnd()}`,
  )
