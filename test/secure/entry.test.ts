/** The way in of whoever is no customer: what is typed, asked and told, against a server that is played. */
import { describe, expect, it } from 'vitest'
import type { Api } from '../../src/api/client.ts'
import type { Outcome } from '../../src/api/exchange.ts'
import type { ProblemType } from '../../src/contract/problem.ts'
import { createEntry } from '../../src/secure/entry.ts'

const TICKET = 'Zk3mB9xQe7Hc0sVnR2aLwg'
const GIVEN: Outcome<unknown> = {
  is: 'done',
  value: {
    ticket: TICKET,
    againAt: '2026-11-24T09:01:00.000Z',
    expiresAt: '2026-11-24T09:10:00.000Z',
  },
}
const IN: Outcome<unknown> = { is: 'done', value: undefined }
const LOST: Outcome<unknown> = { is: 'unknown', why: 'late' }
const refused = (type: ProblemType, code?: string): Outcome<unknown> => ({
  is: 'refused',
  type,
  problem: { type, title: '', status: 422, ...(code && { errors: [{ pointer: '', code }] }) },
})

function open(answers: Outcome<unknown>[], kept: unknown = null) {
  const asked: { path: string; body: unknown }[] = []
  const under: string[] = []
  const clock = { at: 1_000_000 }
  let memory = kept
  let isIn = false
  let keys = 0
  const answer = async (
    { path, body }: { path: string; body?: unknown },
    way?: { key: string },
  ) => {
    if (way) under.push(way.key)
    asked.push({ path, body })
    return answers.shift()!
  }
  const entry = createEntry({
    api: { ask: answer, send: answer } as Api,
    locale: 'fr',
    now: () => clock.at,
    newKey: () => `key ${++keys}`,
    keep: {
      read: () => memory,
      write: (value) => {
        memory = value
      },
    },
    onIn: () => {
      isIn = true
    },
  })
  return { entry, asked, keys: under, clock, memory: () => memory, isIn: () => isIn }
}

const told = ({ step }: ReturnType<typeof createEntry>) =>
  step.value.at === 'told' ? step.value.key : step.value.at

describe('the way in by e-mail', () => {
  it('asks for a code, then takes it however it is spaced, and keeps nothing of either', async () => {
    const { entry, asked, memory, isIn } = open([GIVEN, IN])
    entry.change({ email: ' sacha@exemple.fr ' })
    await entry.submit()
    expect(told(entry)).toBe('secure.code.sent')
    entry.change({ code: '204 816' })
    await entry.submit()
    expect(isIn()).toBe(true)
    expect(memory()).toBeUndefined()
    expect(asked).toEqual([
      { path: 'v1/session/codes', body: { email: 'sacha@exemple.fr', locale: 'fr' } },
      { path: 'v1/session/e-mail', body: { ticket: TICKET, code: '204816' } },
    ])
  })

  it('what was typed is there again after the page was loaded anew', async () => {
    const { entry, memory } = open([GIVEN])
    entry.change({ email: 'sacha@exemple.fr' })
    await entry.submit()
    entry.change({ code: '2048' })
    const again = open([], memory())
    expect(again.entry.typed.value).toMatchObject({
      email: 'sacha@exemple.fr',
      code: '2048',
      ticket: TICKET,
    })
  })

  it.each([[{ email: 3 }], [{ ticket: null }], ['text'], [null], [[]]])(
    'what a tab kept of another version (%j) is not read',
    (kept) => {
      expect(open([], kept).entry.typed.value).toEqual({
        email: '',
        code: '',
        ticket: '',
        askedAt: 0,
      })
    },
  )

  it.each(['', 'sacha', 'sacha@', 'sacha@exemple', 'a b@exemple.fr'])(
    '“%s” goes nowhere, and the field says how an address is written',
    async (email) => {
      const { entry, asked } = open([])
      entry.change({ email })
      await entry.submit()
      expect(entry.fault.value).toEqual({ field: 'email', key: 'secure.email.odd' })
      expect(asked).toEqual([])
      entry.change({ email: 'sacha@exemple.fr' })
      expect(entry.fault.value).toBeUndefined()
    },
  )

  const WITH_CODE = {
    email: 'sacha@exemple.fr',
    code: '204816',
    ticket: TICKET,
    askedAt: 1_000_000,
  }

  it.each([
    ['a wrong code', refused('invalid', 'wrong'), 'secure.code.wrong'],
    ['one that is over', refused('invalid', 'over'), 'secure.code.over'],
    ['no answer', LOST, 'secure.code.failed'],
    ['a server that is away', refused('unavailable'), 'secure.code.failed'],
  ])('%s is told apart', async (_, answer, key) => {
    const { entry, isIn } = open([answer], WITH_CODE)
    await entry.submit()
    expect(entry.fault.value?.key ?? told(entry)).toBe(key)
    expect(isIn()).toBe(false)
    expect(entry.typed.value.email).toBe(WITH_CODE.email)
    expect(entry.typed.value.ticket).toBe(key === 'secure.code.over' ? '' : TICKET)
  })

  it('the code is asked for again after a minute, under its ticket, and no sooner', async () => {
    const { entry, asked, clock } = open([GIVEN], WITH_CODE)
    clock.at += 59_000
    await entry.again()
    expect([told(entry), asked]).toEqual(['secure.code.wait', []])
    clock.at += 2_000
    await entry.again()
    expect(asked[0]!.body).toMatchObject({ ticket: TICKET })
    expect(entry.typed.value.code).toBe('204816') // it is the same code
  })

  it('a letter that nobody confirmed is asked for under the same key, and another under another', async () => {
    const { entry, keys } = open([LOST, LOST, GIVEN])
    entry.change({ email: 'sacha@exemple.fr' })
    await entry.submit()
    await entry.submit()
    entry.change({ email: 'sasha@exemple.fr' })
    await entry.submit()
    expect(keys).toEqual(['key 1', 'key 1', 'key 2'])
  })

  it('too many from one network are told, and the address stays', async () => {
    const { entry } = open([refused('too-many')])
    entry.change({ email: 'sacha@exemple.fr' })
    await entry.submit()
    expect(told(entry)).toBe('secure.code.tooMany')
  })

  it('another address throws the ticket away', () => {
    const { entry } = open([], WITH_CODE)
    entry.restart()
    expect(entry.typed.value).toMatchObject({ email: WITH_CODE.email, code: '', ticket: '' })
  })
})
