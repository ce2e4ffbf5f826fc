/**
 * A message while it is written, from the first word to the server's answer. It outlives the screen that
 * draws it and the way to the sign-in and back: it is kept in the memory of this tab, on this origin.
 *
 * The same text sent again goes out under the key that it had, and is stored once.
 */
import { type Signal, signal } from '@preact/signals'
import type { Outcome } from '../api/exchange.ts'
import type { Progress, Way } from '../api/sending.ts'
import {
  MESSAGE_LENGTH,
  MOST_ATTACHMENTS,
  NewMessage,
  NewThread,
  type ThreadKind,
  type ThreadView,
} from '../channels/message/contract.ts'
import { findSecrets } from '../triage/secrets.ts'
import type { SecureKey } from '../words/index.ts'
import type { Uploaded } from './routes.ts'

export interface Written {
  subject: string
  topic: string
  text: string
  /** Ids of answers. */
  read: readonly string[]
}

export const OTHER = 'other'
const EMPTY: Written = { subject: '', topic: OTHER, text: '', read: [] }

/** What this place is not for either. An account number is: the bank has to know which account. */
const NEVER = ['pan', 'cvv', 'password', 'otp'] as const
type Never = (typeof NEVER)[number]
const isNever = (kind: string): kind is Never => (NEVER as readonly string[]).includes(kind)

export interface Fault {
  field: 'subject' | 'text' | 'files'
  key: SecureKey
}

export interface Enclosure {
  /** Of this page. */
  key: string
  name: string
  state: 'loading' | 'ready' | 'failed' | 'type' | 'large' | 'empty'
  /** Once the server has it. */
  id?: string
}

export type Step =
  | { at: 'form' }
  | { at: 'sending'; progress: Progress }
  | { at: 'failed'; key: SecureKey }

/** How it went out last: the same again goes under the same key. */
interface Sent {
  key: string
  body: string
}

export interface DraftDeps {
  /** Left out: an answer in a thread, which has a subject already. */
  kind?: ThreadKind
  locale: string
  keep: { read(): unknown; write(value: unknown): void }
  newKey(): string
  send(body: NewThread | NewMessage, way: Way): Promise<Outcome<ThreadView>>
  /** @param stop nobody waits for it any more */
  upload(file: File, key: string, stop: AbortSignal): Promise<Uploaded>
  onSent(thread: ThreadView): void
  onSignedOut(): void
  /** Who has no account here has no number of one to give. */
  isProspect(): boolean
}

export function createDraft(deps: DraftDeps) {
  const { enclosed = [], sent: before, ...kept } = readKept(deps.keep.read())
  const written: Signal<Written> = signal({ ...EMPTY, ...kept })
  const files = signal<readonly Enclosure[]>(enclosed)
  const faults = signal<readonly Fault[]>([])
  const attempt = signal(0)
  const step = signal<Step>({ at: 'form' })
  let sent = before
  let stop = new AbortController()
  /** Until it is thrown away: what is under way then is of no draft any more. */
  let life = new AbortController()

  function change(part: Partial<Written>): void {
    written.value = { ...written.value, ...part }
    faults.value = faults.value.filter(({ field }) => !(field in part))
    keep()
  }

  /** With the files that the server has, and the key under which all of it may have arrived. */
  const keep = () =>
    deps.keep.write({ ...written.value, enclosed: files.value.filter(({ id }) => id), sent })

  const put = (key: string, part: Partial<Enclosure>) => {
    files.value = files.value.map((one) => (one.key === key ? { ...one, ...part } : one))
    keep()
  }

  async function enclose(chosen: readonly File[]): Promise<void> {
    faults.value = faults.value.filter(({ field }) => field !== 'files')
    const { signal } = life
    for (const file of chosen.slice(0, MOST_ATTACHMENTS - files.value.length)) {
      if (signal.aborted) return
      const key = deps.newKey()
      files.value = [...files.value, { key, name: file.name.slice(-120), state: 'loading' }]
      const outcome = await deps.upload(file, key, signal)
      if (signal.aborted) return
      if (outcome.is === 'kept') put(key, { state: 'ready', id: outcome.attachment.id })
      else if (outcome.is === 'refused' && outcome.why === 'signed-out') {
        put(key, { state: 'failed' })
        deps.onSignedOut()
      } else put(key, { state: outcome.is === 'refused' ? outcome.why : 'failed' } as Enclosure)
    }
  }

  function bodyOf(): NewThread | NewMessage {
    const { subject, topic, text, read } = written.value
    const attachments = files.value.flatMap(({ id, name }) => (id ? [{ id, name }] : []))
    const said = { text: text.trim(), attachments }
    return deps.kind
      ? {
          ...{ kind: deps.kind, subject: subject.trim(), topic, locale: deps.locale },
          ...{ read: [...read], ...said },
        }
      : said
  }

  /** What stands in the way, the first field first. */
  function faultsOf(body: NewThread | NewMessage): Fault[] {
    const found: Fault[] = []
    const secretIn = (text: string): SecureKey | undefined => {
      const kinds = findSecrets(text).map(({ kind }) => kind)
      const never = kinds.find(isNever)
      if (never) return `secure.secret.${never}`
      return kinds[0] && deps.isProspect() ? 'secure.secret.account' : undefined
    }
    if ('subject' in body) {
      const secret = secretIn(body.subject)
      if (!body.subject) found.push({ field: 'subject', key: 'secure.subject.missing' })
      else if (secret) found.push({ field: 'subject', key: secret })
    }
    const secret = secretIn(body.text)
    if (!body.text) found.push({ field: 'text', key: 'secure.text.missing' })
    else if (body.text.length > MESSAGE_LENGTH)
      found.push({ field: 'text', key: 'secure.text.long' })
    else if (secret) found.push({ field: 'text', key: secret })
    if (files.value.some(({ state }) => state === 'loading')) {
      found.push({ field: 'files', key: 'secure.files.wait' })
    }
    if (found.length === 0) {
      const schema = deps.kind ? NewThread : NewMessage
      const path = schema.safeParse(body).error?.issues[0]?.path[0]
      if (path)
        found.push({ field: path === 'subject' ? 'subject' : 'text', key: 'secure.text.odd' })
    }
    return found
  }

  async function submit(): Promise<void> {
    if (step.value.at === 'sending') return
    const body = bodyOf()
    faults.value = faultsOf(body)
    if (faults.value.length > 0) {
      attempt.value++
      return
    }
    const text = JSON.stringify(body)
    if (sent?.body !== text) sent = { key: deps.newKey(), body: text }
    keep()
    stop = new AbortController()
    const { signal } = life
    step.value = { at: 'sending', progress: { step: 'sending', patience: 'short' } }
    const outcome = await deps.send(body, {
      key: sent.key,
      stop: stop.signal,
      say: (progress) => {
        step.value = { at: 'sending', progress }
      },
    })
    if (outcome.is === 'done') return end(outcome.value)
    if (outcome.is === 'unknown') return fail('secure.unsure')
    if (signal.aborted) return
    if (outcome.type === 'signed-out') {
      fail('secure.notSent')
      return deps.onSignedOut()
    }
    if (outcome.type === 'key-reused') sent = undefined
    // Swept meanwhile, sent already, or of whoever was signed in before: it goes no more.
    const gone = outcome.problem.errors?.map(({ pointer }) => pointer)
    const ready = files.value.filter(({ id }) => id)
    files.value = files.value.map((file) => {
      if (!gone?.includes(`/attachments/${ready.indexOf(file)}/id`)) return file
      const { id: _, ...rest } = file
      return { ...rest, state: 'failed' }
    })
    keep()
    fail(REFUSALS[outcome.type] ?? 'secure.refused')
  }

  function fail(key: SecureKey): void {
    step.value = { at: 'failed', key }
  }

  function end(thread: ThreadView): void {
    forget()
    deps.onSent(thread)
  }

  function forget(): void {
    stop.abort()
    life.abort()
    life = new AbortController()
    written.value = EMPTY
    files.value = []
    faults.value = []
    sent = undefined
    step.value = { at: 'form' }
    deps.keep.write(undefined)
  }

  return {
    ...{ written, files, faults, attempt, step },
    ...{ change, enclose, submit, forget },
    remove: (key: string) => {
      files.value = files.value.filter((one) => one.key !== key)
      keep()
    },
    stop: () => stop.abort(),
  }
}
export type Draft = ReturnType<typeof createDraft>

const REFUSALS: Partial<Record<string, SecureKey>> = {
  'too-many': 'secure.tooMany',
  internal: 'secure.notSent',
  unavailable: 'secure.notSent',
}

interface Kept extends Written {
  enclosed: readonly Enclosure[]
  sent: Sent
}

const isEnclosure = (one: Partial<Enclosure> | null): boolean =>
  [one?.key, one?.name, one?.id].every((part) => typeof part === 'string')

/** What a tab kept may be of another version. */
function readKept(value: unknown): Partial<Kept> {
  if (typeof value !== 'object' || value === null) return {}
  const { subject, topic, text, read, enclosed, sent } = value as Partial<Kept>
  return {
    ...(typeof subject === 'string' && { subject }),
    ...(typeof topic === 'string' && { topic }),
    ...(typeof text === 'string' && { text }),
    ...(Array.isArray(read) && { read: read.filter((id) => typeof id === 'string') }),
    ...(Array.isArray(enclosed) && { enclosed: enclosed.filter(isEnclosure) }),
    ...(typeof sent?.key === 'string' && { sent }),
  }
}
