/**
 * A write: JSON, from a page of ours, at most once. What every route that stores something shares.
 *
 *   ours?  →  JSON?  →  valid?  →  no secret in it?  →  not too often?  →  act  →  stored  →  answered
 *   403       400 415   422        422                  429               409     one statement
 *
 * The order is the point: nothing is parsed before the request proved to be ours, nothing is stored
 * before all of it was checked, nothing is acknowledged before COMMIT. Whatever refuses after the
 * third step, the key is looked up first: a request that was stored before gets the answer that it
 * got then, even when it could not be made any more.
 */
import type { Context, Handler } from 'hono'
import * as z from 'zod/mini'
import { isLocked, violated } from '../database/db.ts'
import type { Deps, Env } from '../deps.ts'
import { problem } from '../problem.ts'
import type { Write } from '../writing.ts'
import { type Asked, whoAsks } from './asked.ts'
import { type Body as Read, readJson } from './body.ts'
import { createCounter } from './counter.ts'
import { type Entered, type Gate, hubGate } from './gate.ts'
import { inTime } from './in-time.ts'
import { createTurns } from './in-turn.ts'
import { createKeep, type Keep } from './keep.ts'
import { type Key, openKey, type Sealed } from './key.ts'
import { type Counted, countUse, type Use } from './limits.ts'
import { secretsIn } from './texts.ts'

export interface WriteOptions<Body, Who extends Entered> {
  /** The hub's when left out. */
  gate?: Gate<Who>
  /** Instead of JSON of the size of a form. */
  read?: (c: Context<Env>) => Promise<Read>
  /** What the body must be; left out: there is none. */
  schema?: z.core.$ZodType<Body>
  /** What visitors wrote themselves, by JSON pointer. None of it may hold a secret. */
  texts?: (body: Body) => Readonly<Record<string, string | undefined>>
  /** What is counted besides the address. */
  limits?: (body: Body, asked: Asked) => readonly Use[]
  /** Which kinds of secrets are one, where not all are. Nothing: all. */
  secrets?: (who: Who) => ReadonlySet<string> | undefined
  /** A Response refuses. Reads if it must; writes nothing. */
  act: (body: Body, asked: Asked & { who: Who }) => Promise<Write | Response>
}

/** A route of Hono, for `.post(path, write(deps, …))`; also for PUT and DELETE. */
export function write<Body = Record<string, never>, Who extends Entered = Entered>(
  deps: Deps,
  { gate, schema, read, texts, secrets: kindsOf, limits, act }: WriteOptions<Body, Who>,
): Handler<Env> {
  const enter = gate ?? (hubGate(deps) as Gate<Who>)
  const readBody = read ?? ((c: Context<Env>) => readJson(c, { mayBeEmpty: schema === undefined }))
  const counter = createCounter(deps.db)
  const keep = createKeep(deps.db)
  const inTurn = createTurns()
  const wanted = (schema ?? NOTHING) as z.core.$ZodType<Body>
  return async (c) => {
    const { raw, path } = c.req
    const who = await enter(c, deps.now())
    if (who instanceof Response) return who
    const sent = await readBody(c)
    if (!sent.ok) return problem(sent.problem)
    const key = openKey(raw, path, who.holder, sent.value)
    if (!key) return problem('key-missing')

    const parsed = z.safeParse(wanted, sent.value)
    if (!parsed.success) return problem('invalid', { errors: faults(parsed.error) })
    const body = parsed.data
    const found = secretsIn(texts?.(body) ?? {}, deps.config)
    const kinds = kindsOf?.(who)
    const secrets = kinds ? found.filter(({ code }) => kinds.has(code)) : found
    if (secrets.length > 0) return problem('sensitive-data', { errors: secrets })

    const asked = whoAsks(deps, c)
    const once = async () => {
      const uses = [...(who.counted ?? []), ...(limits?.(body, asked) ?? [])]
      const place = who.counted ? { ...asked, from: undefined } : asked
      const counted = await countUse(deps, place, uses, counter)
      const storing = { ...deps, keep: who.db === deps.db ? keep : createKeep(who.db) }
      return store(storing, key, asked, counted, () => act(body, { ...asked, who }))
    }
    let hasBegun = false
    return inTime(
      () =>
        inTurn(key.id, async (isFirst) => {
          hasBegun = true
          return (!isFirst && (await key.answered(deps.db))) || once()
        }),
      () => problem(hasBegun ? 'unavailable' : 'in-progress'),
    )
  }
}

const NOTHING = z.strictObject({})

/** Where and what, in codes; nothing of what was sent, not even the name of an unknown key. */
export const faults = ({ issues }: z.core.$ZodError) =>
  issues.map(({ path, code }) => ({
    pointer: path
      .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
    code,
  }))

type Storing = Deps & { keep: Keep }

async function store(
  deps: Storing,
  key: Key,
  asked: Asked,
  { headers, refusal }: Counted,
  act: () => Promise<Write | Response>,
): Promise<Response> {
  const refuse = async (otherwise: () => Response | Promise<Response>) =>
    withHeaders((await key.answered(deps.db)) ?? (await otherwise()), headers)
  if (refusal) return refuse(refusal)

  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const wanted = await act()
    if (wanted instanceof Response) return refuse(() => wanted)
    const sealed = key.seal(wanted, asked.now, deps.random)
    const response = await run(deps, wanted, sealed, refuse)
    if (response === 'stored') return sealed.response(headers)
    if (response) return response
  }
  return withHeaders(problem('in-progress'), headers)
}

/** How often chance may draw what somebody has already. */
const MOST_DRAWS = 5

/** @returns nothing when chance drew what somebody has already */
async function run(
  { keep, wake }: Pick<Storing, 'keep' | 'wake'>,
  { refusals = {}, drawn, ...wanted }: Write,
  { kept }: Sealed,
  refuse: (otherwise: () => Response | Promise<Response>) => Promise<Response>,
): Promise<Response | 'stored' | undefined> {
  try {
    if (await keep(wanted, kept)) {
      wake()
      return 'stored'
    }
    return await refuse(refusals.nothing ?? (() => problem('state-refused')))
  } catch (error) {
    const constraint = violated(error)
    // Whoever holds a lock for so long is most likely the same request.
    if (constraint === 'idempotency_once' || isLocked(error)) {
      return await refuse(() => problem('in-progress'))
    }
    if (constraint !== undefined && drawn?.includes(constraint)) return undefined
    const refusal = constraint === undefined ? undefined : refusals[constraint]
    if (refusal) return await refuse(refusal)
    throw error
  }
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
