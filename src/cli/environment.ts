/** What `serve` takes from the environment and from `--database`: secrets, and where requests are kept. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Config, storedBy } from '../content/config.ts'
import { QuestionsError } from '../errors.ts'
import type { DatabaseOption, PageTab, Secrets } from '../server/index.ts'
import type { World } from './world.ts'

export const FACEBOOK = 'DES_QUESTIONS_FACEBOOK_SECRET and DES_QUESTIONS_FACEBOOK_PAGES'
const FOLDER = '.des-questions/database'

type Env = World['env']

export function secretsIn(env: Env): Secrets {
  const {
    DES_QUESTIONS_WEBHOOK_SECRET: webhook,
    DES_QUESTIONS_HOOK_SECRET: hook,
    DES_QUESTIONS_SMTP_URL: smtpUrl,
    DES_QUESTIONS_ZENDESK_EMAIL: email,
    DES_QUESTIONS_ZENDESK_TOKEN: token,
    DES_QUESTIONS_CALENDAR_TOKEN: calendars,
    DES_QUESTIONS_SIGN_IN_SECRET: signIn,
    DES_QUESTIONS_DESK_SECRET: deskSignIn,
  } = env
  return {
    ...(webhook && { webhook }),
    ...(hook && { hook }),
    ...(smtpUrl && { smtpUrl }),
    ...(email && token && { zendesk: { email, token } }),
    ...(calendars && { calendars }),
    ...(signIn && { signIn }),
    ...(deskSignIn && { deskSignIn }),
  }
}

/** By which mail is taken from elsewhere: the files of the key and of its certificate, in PEM. */
export async function certificateIn(
  { DES_QUESTIONS_MAIL_KEY: key, DES_QUESTIONS_MAIL_CERTIFICATE: certificate }: Env,
  cwd: string,
): Promise<{ key: string; cert: string } | undefined> {
  if (!key || !certificate) return undefined
  const read = (file: string) => readFile(resolve(cwd, file), 'utf8')
  try {
    return { key: await read(key), cert: await read(certificate) }
  } catch (cause) {
    throw new QuestionsError(
      'NOT_FOUND',
      'DES_QUESTIONS_MAIL_KEY or DES_QUESTIONS_MAIL_CERTIFICATE names a file that cannot be read',
      { cause },
    )
  }
}

export function pageTabIn(env: Env): PageTab | undefined {
  const { DES_QUESTIONS_FACEBOOK_SECRET: appSecret, DES_QUESTIONS_FACEBOOK_PAGES: pages } = env
  return appSecret && pages ? { appSecret, pages: pages.split(',') } : undefined
}

export interface Storage {
  database: DatabaseOption | false
  /** For people, without the password of an address. `in .des-questions/database` */
  shown: string
}

/**
 * @param given what stands after `--database`: a folder, an address of PostgreSQL, or `none`
 * @returns nothing when no channel stores anything and nobody asked for a database
 */
export function storageOf(
  given: string | undefined,
  { channels }: Config,
  { env, cwd }: Pick<World, 'env' | 'cwd'>,
): Storage | undefined {
  if (given === 'none') return { database: false, shown: 'by another server' }
  if (given === undefined && storedBy({ channels }).length === 0) return
  const where = given ?? folderOrAddress(env.DATABASE_URL) ?? FOLDER
  if (!where.includes('://'))
    return { database: { folder: resolve(cwd, where) }, shown: `in ${where}` }
  const { hostname = '', pathname = '' } = URL.parse(where) ?? {}
  return { database: { url: where }, shown: `in PostgreSQL, ${hostname}${pathname}` }
}

/** A slip in an address must not put customers' data into a folder of that name. The value may hold a password. */
function folderOrAddress(value: string | undefined): string | undefined {
  if (!value || value.includes('://') || /^\.{0,2}\//.test(value)) return value || undefined
  throw new QuestionsError(
    'CONFIG_INVALID',
    'DATABASE_URL is neither postgres://user:password@host:5432/name nor a folder written ./so or /so',
  )
}
