/**
 * A server under test, from outside: addresses, bodies and headers, as the hub sends them. It keeps a
 * list of the requests that it made, so that they can be erased in the end.
 */
import type * as z from 'zod/mini'
import { type CallbackRequest, OTHER_TOPIC, Slots } from '../channels/callback/contract.ts'
import { PROBLEMS, Problem, type ProblemType, problemType } from '../contract/problem.ts'
import { Receipt } from '../contract/request.ts'
import { Broken, must, NotHere } from './broken.ts'
import { solve } from './proof-of-work.ts'

export interface Answer {
  /** `POST /v1/callbacks` */
  asked: string
  status: number
  headers: Headers
  text: string
}

export interface Question {
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is. */
  text?: string
  headers?: Readonly<Record<string, string | null>>
  /** A new one when left out; null: none. Writes only. */
  key?: string | null
  manage?: string
}

export interface World {
  /** Of the server, with the path that `/v1/` comes after. */
  base: string
  /** One of the bank's own websites. */
  origin: string
  fetch: typeof fetch
  newKey: () => string
  /** 0 to 1 */
  random: () => number
  /** Near the server’s: what the bank's tools sign is fresh by it. */
  now: () => Date
  /** The key of the bank's tools, as `DES_QUESTIONS_HOOK_SECRET` has it; left out: their part is not asked. */
  hook?: string | undefined
}

/** France keeps these for films and books; they are valid all the same. */
const FICTION = ['+3319900', '+3326191', '+3335301', '+3346571', '+3353649']

interface Booked {
  body: CallbackRequest
  key: string
  receipt: Receipt
}

export class Subject {
  readonly #world: World
  readonly #made: Receipt[] = []

  constructor(world: World) {
    this.#world = world
  }

  get origin(): string {
    return this.#world.origin
  }

  get hook(): string | undefined {
    return this.#world.hook
  }

  now(): Date {
    return this.#world.now()
  }

  newKey(): string {
    return this.#world.newKey()
  }

  /** As the hub asks; a proof of work is given when one is wanted. @throws Broken when nobody answers */
  async ask(method: string, path: string, question: Question = {}): Promise<Answer> {
    const first = await this.#send(method, path, question)
    if (first.status !== 429 || question.headers?.['Proof-Of-Work']) return first
    const { challenge } = readAs(Problem, first)
    if (!challenge) {
      throw new NotHere('the server’s rate limit was reached: raise it for this test, or wait')
    }
    const key = question.key === undefined ? this.newKey() : question.key
    const headers = { ...question.headers, 'Proof-Of-Work': solve(challenge) }
    return this.#send(method, path, { ...question, key, headers })
  }

  async #send(method: string, path: string, question: Question): Promise<Answer> {
    const { json, text = json === undefined ? undefined : JSON.stringify(json) } = question
    const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(method)
    const key = question.key === undefined ? this.newKey() : question.key
    const sent: Record<string, string | null> = {
      Origin: this.#world.origin,
      'Content-Type': text === undefined ? null : 'application/json',
      'Idempotency-Key': isWrite ? key : null,
      Authorization: question.manage === undefined ? null : `Bearer ${question.manage}`,
      ...question.headers,
    }
    const headers = Object.entries(sent).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    )
    // As bytes: a text would bring a content type of its own.
    const body = text === undefined ? null : new TextEncoder().encode(text)
    const asked = `${method} ${path}`
    try {
      const response = await this.#world.fetch(`${this.#world.base}${path}`, {
        method,
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(20_000),
      })
      const { status } = response
      return { asked, status, headers: response.headers, text: await response.text() }
    } catch (cause) {
      throw new Broken(`${asked}: no answer (${String(cause)})`, { cause })
    }
  }

  async slots(): Promise<Slots> {
    const path = `/v1/callbacks/slots?topic=${OTHER_TOPIC}`
    return readAs(Slots, await this.ask('GET', path), 200)
  }

  /** The start of a slot that is free; the `n`th from the end of what is offered. */
  async freeSlot(n = 1): Promise<string> {
    const { days } = await this.slots()
    const slot = days.flatMap(({ slots }) => slots).at(-n)
    if (!slot) throw new NotHere('there is no free slot: the desk is full or closed for days')
    return slot.start
  }

  /** What a visitor would send, with a number that nobody has. */
  async body(changes: Partial<CallbackRequest> = {}): Promise<CallbackRequest> {
    const pick = (count: number) => Math.floor(this.#world.random() * count)
    return {
      phone: `${FICTION[pick(FICTION.length)]}${String(pick(10_000)).padStart(4, '0')}`,
      topic: OTHER_TOPIC,
      when: changes.when ?? (await this.freeSlot(1 + pick(5))),
      firstName: 'Conformité',
      locale: 'fr',
      zone: 'Europe/Paris',
      surface: 'website',
      consent: '1',
      ...changes,
    }
  }

  /** Asks to be rung back, and is told that it is stored. */
  async book(changes: Partial<CallbackRequest> = {}): Promise<Booked> {
    for (let attempt = 1; ; attempt++) {
      const body = await this.body(changes)
      const key = this.newKey()
      const answer = await this.ask('POST', '/v1/callbacks', { json: body, key })
      // The number or the slot may have been taken by a test before this one.
      if (answer.status === 409 && attempt < 4) continue
      return { body, key, receipt: this.keep(readAs(Receipt, answer, 201)) }
    }
  }

  /** To be erased in the end. */
  keep(receipt: Receipt): Receipt {
    this.#made.push(receipt)
    return receipt
  }

  /** Leaves the server as it was. */
  async erase(): Promise<void> {
    for (const { manage, request } of this.#made.splice(0)) {
      await this.ask('DELETE', `/v1/requests/${request.reference}`, { manage }).catch(() => {})
    }
  }
}

/** @throws Broken unless it is JSON of this shape (and status) */
export function readAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  { asked, status, text }: Answer,
  wanted = status,
): z.infer<Schema> {
  must(status === wanted, `${asked}: expected status ${wanted}, got ${status}${named(text)}`)
  const result = schema.safeParse(parsed(text))
  if (result.success) return result.data as z.infer<Schema>
  const [issue] = result.error.issues
  const place = issue?.path.length ? issue.path.join('.') : 'the body'
  throw new Broken(
    `${asked}: the answer is not what the contract says: ${place}: ${issue?.message ?? ''}`,
  )
}

/** @throws Broken unless it is this problem, in the form of RFC 9457 */
export function mustRefuse(answer: Answer, ...expected: readonly ProblemType[]): Problem {
  const { asked, status, headers, text } = answer
  const wanted = expected.map((type) => `${PROBLEMS[type].status} ${type}`).join(' or ')
  must(status >= 400, `${asked}: expected ${wanted}, got ${status}: it was accepted`)
  const type = headers.get('Content-Type') ?? 'nothing'
  must(
    type.startsWith('application/problem+json'),
    `${asked}: expected a problem (${wanted}), got status ${status} of type ${type}`,
  )
  const problem = readAs(Problem, answer)
  const name = problemType(problem)
  must(
    name !== undefined && expected.includes(name) && status === PROBLEMS[name].status,
    `${asked}: expected ${wanted}, got ${status} ${name ?? problem.type}`,
  )
  must(problem.status === status, `${asked}: the problem says ${problem.status}, HTTP ${status}`)
  must(!/\bat .+:\d+:\d+/.test(text), `${asked}: the problem holds a stack`)
  return problem
}

/** @returns whether the server says, in our words, that it has no such address */
export const isAbsent = (answer: Answer): boolean =>
  answer.status === 404 &&
  (answer.headers.get('Content-Type') ?? '').startsWith('application/problem+json') &&
  problemType(readAs(Problem, answer)) === 'not-found'

/** The type of a problem and the places that it names, for a message. */
function named(text: string): string {
  const problem = Problem.safeParse(parsed(text))
  if (!problem.success) return ''
  const { type, errors = [] } = problem.data
  const places = errors.map(({ pointer, code }) => ` ${pointer} ${code}`)
  return ` ${problemType(problem.data) ?? type}${places.join(',')}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
