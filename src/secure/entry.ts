/**
 * The way in of whoever is no customer, from the address to the session. What is typed is kept in this tab,
 * since many leave the page to look for the letter, and some browsers load it anew when they come back.
 */
import { signal } from '@preact/signals'
import type { Api } from '../api/client.ts'
import type { Progress } from '../api/sending.ts'
import { CodeGiven, CodeTicket, CodeWanted } from '../contract/prospect.ts'
import type { SecureKey } from '../words/index.ts'

export interface EntryDeps {
  api: Api
  locale: string
  /** The visitor's own clock, in milliseconds. */
  now(): number
  newKey(): string
  keep: { read(): unknown; write(value: unknown): void }
  /** The session is open. */
  onIn(): void
}

interface Typed {
  email: string
  code: string
  /** Once a code was asked for: it is typed then. */
  ticket: string
  /** When it was asked for last. */
  askedAt: number
}

const NOTHING: Typed = { email: '', code: '', ticket: '', askedAt: 0 }
/** Sooner the letter is most likely on its way. */
const AGAIN_MS = 60_000

export interface EntryFault {
  field: 'email' | 'code'
  key: SecureKey
}

export type EntryStep =
  | { at: 'form' }
  | { at: 'sending'; progress: Progress }
  | { at: 'told'; key: SecureKey; bad: boolean }

export function createEntry({ api, locale, now, newKey, keep, onIn }: EntryDeps) {
  const typed = signal<Typed>(readKept(keep.read()))
  const fault = signal<EntryFault>()
  const attempt = signal(0)
  const step = signal<EntryStep>({ at: 'form' })
  let stop = new AbortController()
  /** Of a letter that nobody confirmed: asked for again, it is the same one. */
  let key: string | undefined

  function change(part: Partial<Typed>): void {
    typed.value = { ...typed.value, ...part }
    fault.value = undefined
    if ('email' in part) key = undefined
    keep.write(typed.value)
  }

  function refuse(field: EntryFault['field'], key: SecureKey): void {
    fault.value = { field, key }
    attempt.value++
    step.value = { at: 'form' }
  }

  const tell = (key: SecureKey, bad = true) => {
    step.value = { at: 'told', key, bad }
  }

  function begin(): AbortSignal {
    stop = new AbortController()
    step.value = { at: 'sending', progress: { step: 'sending', patience: 'short' } }
    return stop.signal
  }

  async function send(): Promise<void> {
    const { email, ticket } = typed.value
    const wanted = CodeWanted.safeParse({
      ...{ email: email.trim(), locale },
      ...(ticket && { ticket }),
    })
    if (!wanted.success) return refuse('email', 'secure.email.odd')
    key ??= newKey()
    const outcome = await api.send(
      { path: 'v1/session/codes', method: 'POST', body: wanted.data, schema: CodeTicket },
      {
        key,
        stop: begin(),
        say: (progress) => {
          step.value = { at: 'sending', progress }
        },
      },
    )
    if (outcome.is !== 'unknown') key = undefined
    if (outcome.is === 'done') {
      change({ email: wanted.data.email, ticket: outcome.value.ticket, askedAt: now() })
      return tell('secure.code.sent', false)
    }
    if (outcome.is === 'refused' && outcome.type === 'invalid') {
      return refuse('email', 'secure.email.odd')
    }
    const isTooMany = outcome.is === 'refused' && outcome.type === 'too-many'
    tell(isTooMany ? 'secure.code.tooMany' : 'secure.code.failed')
  }

  async function enter(): Promise<void> {
    const { ticket, code } = typed.value
    // As some letters and people write it: 123 456.
    const given = CodeGiven.safeParse({ ticket, code: code.replace(/\D/g, '') })
    if (!given.success) return refuse('code', 'secure.code.odd')
    begin()
    const outcome = await api.ask({ path: 'v1/session/e-mail', method: 'POST', body: given.data })
    if (outcome.is === 'done') {
      keep.write(undefined)
      return onIn()
    }
    const said = outcome.is === 'refused' && outcome.problem.errors?.[0]?.code
    if (said === 'wrong') return refuse('code', 'secure.code.wrong')
    if (said !== 'over') return tell('secure.code.failed')
    change({ code: '', ticket: '' })
    tell('secure.code.over')
  }

  return {
    ...{ typed, fault, attempt, step, change },
    stop: () => stop.abort(),
    submit: (): unknown => step.value.at !== 'sending' && (typed.value.ticket ? enter() : send()),
    again: (): unknown => {
      if (step.value.at === 'sending') return
      return now() - typed.value.askedAt < AGAIN_MS ? tell('secure.code.wait', false) : send()
    },
    /** Another address; the code that is on its way is of no use then. */
    restart(): void {
      change({ ticket: '', code: '' })
      step.value = { at: 'form' }
    },
  }
}

/** What a tab kept may be of another version. */
function readKept(value: unknown): Typed {
  const kept = (value ?? {}) as Record<string, unknown>
  const all = Object.entries(NOTHING).map(([name, like]) => {
    const one = kept[name]
    return [name, typeof one === typeof like ? one : like]
  })
  return Object.fromEntries(all)
}
