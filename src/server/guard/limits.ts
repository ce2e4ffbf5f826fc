/**
 * How often is too often? Counted in the database, since the next request may reach another process;
 * by a keyed hash, since no address and no number is to be kept for it.
 *
 * The count is a statement of its own, on a table that is not logged: it needs no disk, and the row of
 * an address is not held while a request of the same office is being stored. (Inside the statement
 * that stores: the same rate from many addresses, and half of it from one.)
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/10/
 */
import { createHmac } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import type { Asked } from './asked.ts'
import type { Counter, Hit } from './counter.ts'
import { challenge, readProof } from './work.ts'

/** Something that is counted: for one number, one e-mail address, one reference. */
export interface Use {
  limit: 'perPhone' | 'perEmail' | 'perCustomer' | 'lookups' | 'codes'
  /** Whose. Only a keyed hash of it is stored, and only as long as it counts. */
  of: string
}

export interface Counted {
  headers: Readonly<Record<string, string>>
  /** It is too often. */
  refusal?: () => Response
}

type LimitName = Use['limit'] | 'perAddress'

/** As the header fields call them. */
const NAMES: Readonly<Record<LimitName, string>> = {
  perAddress: 'address',
  perPhone: 'phone',
  perEmail: 'email',
  perCustomer: 'customer',
  lookups: 'lookups',
  codes: 'codes',
}

interface Count extends Hit {
  limit: LimitName
  quota: number
  /** Of the window, in milliseconds. */
  length: number
  end: number
}

/** @param counter of the route */
export async function countUse(
  deps: Pick<Deps, 'config' | 'ownKey' | 'random'>,
  { c, now, from }: Asked,
  uses: readonly Use[],
  counter: Counter,
): Promise<Counted> {
  const address = from === undefined ? [] : [{ limit: 'perAddress' as const, of: from }]
  const wanted = unique([...address, ...uses].map((use) => countOf(deps, use, now)))
  const proof = readProof(c.req.header('Proof-Of-Work'), deps, now)
  const spent: Hit[] = proof
    ? [{ who: hash(deps, 'work', proof.salt), start: proof.givenAt.toISOString() }]
    : []
  const hits = await counter([...spent, ...wanted])
  const isPaid = spent.length > 0 && hits[0] === 1
  const counts = wanted.map((count, at) => ({ ...count, hits: hits[spent.length + at] ?? 0 }))

  const headers = headersFor(counts, now)
  const over = counts.filter(
    (count) => count.hits > count.quota && !(isPaid && count.limit === 'perAddress'),
  )
  if (over.length === 0) return { headers }

  const isAddress = over.every(({ limit }) => limit === 'perAddress')
  const excess = Math.max(...over.map((count) => count.hits / count.quota))
  const details = isAddress ? { challenge: challenge(deps, now, excess) } : {}
  const after = String(Math.max(...over.map(({ end }) => secondsUntil(end, now))))
  return { headers, refusal: () => problem('too-many', details, { 'Retry-After': after }) }
}

/** Windows stand still: whose clock steps back a minute is in the window that it was in. */
export function countOf(
  deps: Pick<Deps, 'config' | 'ownKey'>,
  { limit, of }: { limit: LimitName; of: string },
  now: Date,
): Count {
  const { count: quota, minutes } = deps.config.limits[limit]
  const length = minutes * 60_000
  const start = Math.floor(now.getTime() / length) * length
  return {
    limit,
    who: hash(deps, limit, of),
    start: new Date(start).toISOString(),
    length,
    end: start + length,
    quota,
  }
}

const hash = ({ ownKey }: Pick<Deps, 'ownKey'>, kind: string, of: string): string =>
  createHmac('sha256', ownKey).update(`${kind} ${of}`).digest('hex').slice(0, 32)

/** The same is counted once: a route may name the address that is counted anyway. */
const unique = (counts: readonly Count[]): Count[] => [
  ...new Map(counts.map((count) => [count.who, count])).values(),
]

type Counts = readonly (Count & { hits: number })[]

/** Of two counts under one limit, the one with less left. */
function headersFor(counts: Counts, now: Date): Record<string, string> {
  const tightest = [...counts]
    .sort((a, b) => b.quota - b.hits - (a.quota - a.hits))
    .reduce((names, count) => names.set(count.limit, count), new Map<LimitName, Counts[number]>())
  const said = counts.filter((count) => tightest.get(count.limit) === count)
  if (said.length === 0) return {}
  return {
    'RateLimit-Policy': said
      .map(({ limit, quota, length }) => `"${NAMES[limit]}";q=${quota};w=${length / 1000}`)
      .join(', '),
    RateLimit: said
      .map(({ limit, quota, hits, end }) => {
        const left = Math.max(0, quota - hits)
        return `"${NAMES[limit]}";r=${left};t=${secondsUntil(end, now)}`
      })
      .join(', '),
  }
}

const secondsUntil = (end: number, now: Date): number => Math.ceil((end - now.getTime()) / 1000)
