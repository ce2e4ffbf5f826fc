/**
 * The bank's own system, as small as can be: a desk that rings back, from nine to five in Paris, two
 * calls a slot. Everything is in memory and happens at once; yours has a database, where each function
 * here is one transaction.
 */
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'

const ZONE = 'Europe/Paris'
const SLOT_MS = 30 * 60_000
const PER_SLOT = 2
const DAYS = 5
const KEEP_MS = 30 * 24 * 3_600_000
const LOOKUP_MS = 30 * 60_000

const DAY = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short' })
const HOUR = new Intl.DateTimeFormat('en', { timeZone: ZONE, hour: 'numeric', hourCycle: 'h23' })
const WORDS = ['TILLEUL', 'GALET', 'LANTERNE', 'MOISSON', 'ABRICOT', 'VOILIER']
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const iso = (ms) => new Date(ms).toISOString()
const hashOf = (secret) => createHash('sha256').update(secret).digest('base64url')
const newSecret = () => randomBytes(16).toString('base64url')
const newReference = () =>
  `R-${Array.from({ length: 4 }, () => LETTERS[randomInt(32)]).join('')}-${randomInt(10, 100)}`

/** What the hub is told; `problem` is one of the contract. */
export class Refusal extends Error {
  constructor(problem, details = {}) {
    super(problem)
    Object.assign(this, { problem, details })
  }
}

/** @param {() => number} now milliseconds since 1970 */
export function createDesk(now = Date.now) {
  /** By reference. */
  const requests = new Map()
  const taken = (start) =>
    [...requests.values()].filter((held) => held.isOpen && held.start === start).length
  const isFree = (start) => taken(start) < PER_SLOT
  const slotAt = (start) => ({ start: iso(start), end: iso(start + SLOT_MS) })

  function* starts() {
    const first = Math.ceil((now() + 15 * 60_000) / SLOT_MS) * SLOT_MS
    for (let start = first; start < first + DAYS * 24 * 3_600_000; start += SLOT_MS) {
      const hour = Number(HOUR.format(start))
      if (hour >= 9 && hour < 17) yield start
    }
  }

  /** @throws Refusal unless it is the start of a slot with room */
  function claim(when) {
    const start = Date.parse(when)
    const all = [...starts()]
    if (all.includes(start) && isFree(start)) return start
    const nearest = all
      .filter(isFree)
      .sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b)
    throw new Refusal('slot-taken', { alternatives: nearest.slice(0, 5).map(slotAt) })
  }

  const dayOf = ({ start, madeAt }) => DAY.format(start ?? madeAt)

  function refuseSecond(phone, day, except) {
    for (const held of requests.values()) {
      const isSame = held.isOpen && held.body.phone === phone && dayOf(held) === day
      if (isSame && held !== except) throw new Refusal('already-asked')
    }
  }

  /** @throws Refusal `not-found`, whatever is wrong */
  function owned(reference, manage = '') {
    const held = requests.get(reference)
    const way = held?.ways.get(hashOf(manage))
    if (way === undefined || way < now()) throw new Refusal('not-found')
    return held
  }

  const enter = (held, state) => held.history.push({ state, at: iso(now()) })

  function viewOf({ reference, body, start, isOpen, history, madeAt, word, token }) {
    return {
      reference,
      kind: 'callback',
      state: history.at(-1).state,
      topic: body.topic,
      service: 'Service clients',
      madeAt: iso(madeAt),
      ...(start === undefined ? { due: iso(madeAt + 2 * 3_600_000) } : { slot: slotAt(start) }),
      callWord: word,
      phoneEnd: body.phone.slice(-2),
      calendar: `/v1/calendars/${token}.ics`,
      history,
      may: isOpen ? ['move', 'cancel', 'erase'] : ['erase'],
      eraseAt: iso((start ?? madeAt) + KEEP_MS),
    }
  }

  return {
    slots() {
      const days = new Map()
      for (const start of starts()) {
        const day = DAY.format(start)
        days.set(day, [...(days.get(day) ?? []), ...(isFree(start) ? [slotAt(start)] : [])])
      }
      return {
        zone: ZONE,
        now: iso(now()),
        soonest: { from: iso(now()), by: iso(now() + 2 * 3_600_000) },
        days: [...days].map(([day, slots]) => ({ day, slots })),
      }
    },

    ask(body) {
      const start = body.when === 'soonest' ? undefined : claim(body.when)
      const madeAt = now()
      refuseSecond(body.phone, dayOf({ start, madeAt }))
      const manage = newSecret()
      const held = {
        reference: newReference(),
        uid: randomUUID(),
        body,
        start,
        madeAt,
        isOpen: true,
        sequence: 0,
        word: WORDS[randomInt(WORDS.length)],
        token: newSecret(),
        /** Until when a secret, by its hash, is a way in. */
        ways: new Map([[hashOf(manage), Number.POSITIVE_INFINITY]]),
        history: [],
      }
      enter(held, start === undefined ? 'received' : 'planned')
      requests.set(held.reference, held)
      return { manage, request: viewOf(held) }
    },

    view: (reference, manage) => viewOf(owned(reference, manage)),

    /** Whoever writes one for production counts these, by address and by reference. */
    lookup({ reference, digits }) {
      const held = requests.get(reference)
      if (!held?.body.phone.endsWith(digits)) throw new Refusal('not-found')
      const manage = newSecret()
      held.ways.set(hashOf(manage), now() + LOOKUP_MS)
      return { manage, request: viewOf(held) }
    },

    move(reference, manage, { when }) {
      const held = owned(reference, manage)
      if (!held.isOpen) throw new Refusal('state-refused')
      const start = when === 'soonest' ? undefined : claim(when)
      refuseSecond(held.body.phone, dayOf({ start, madeAt: held.madeAt }), held)
      held.start = start
      held.sequence += 1
      enter(held, start === undefined ? 'received' : 'planned')
      return viewOf(held)
    },

    cancel(reference, manage) {
      const held = owned(reference, manage)
      if (!held.isOpen) throw new Refusal('state-refused')
      held.isOpen = false
      held.sequence += 1
      enter(held, 'cancelled')
      return viewOf(held)
    },

    export(reference, manage) {
      const held = owned(reference, manage)
      return { request: viewOf(held), sent: held.body }
    },

    erase(reference, manage) {
      owned(reference, manage)
      requests.delete(reference)
    },

    calendar(token) {
      const held = [...requests.values()].find((one) => one.token === token)
      if (held?.start === undefined) throw new Refusal('not-found')
      const inUtc = (ms) => iso(ms).replace(/[-:]|\.\d+/g, '')
      return `${[
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Banque Exemple//Rappel//FR',
        'BEGIN:VEVENT',
        `UID:${held.uid}`,
        `SEQUENCE:${held.sequence}`,
        `DTSTAMP:${inUtc(now())}`,
        `DTSTART:${inUtc(held.start)}`,
        `DTEND:${inUtc(held.start + SLOT_MS)}`,
        `STATUS:${held.isOpen ? 'CONFIRMED' : 'CANCELLED'}`,
        'SUMMARY:Banque Exemple vous rappelle',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n')}\r\n`
    },
  }
}
