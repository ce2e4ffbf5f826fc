/** One visit of the secure pages, as a model over a server that answers as it is told. */
import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import type { Api } from '../../src/api/client.ts'
import { createKeep } from '../../src/api/keep.ts'
import type { SecureStart } from '../../src/content/own-start.ts'
import { createModel } from '../../src/secure/model.ts'
import { fr } from '../../src/words/fr.ts'
import { secureFr } from '../../src/words/secure.fr.ts'
import { tabStorage } from '../helpers/tab.ts'

const NOW = Date.parse('2026-11-24T10:00:00Z')
const HOUR = 3_600_000
const TICKET = '#handoff/Zk3mB9xQe7Hc0sVnR2aLwg'
const start: SecureStart = {
  ...{ locale: 'fr', dir: 'ltr', zone: 'Europe/Paris', brand: { name: 'Banque Exemple' } },
  ...{ theme: {}, words: { ...fr, ...secureFr }, topics: [] },
  ...{ complaints: true, prospects: false, proofs: false },
}

/** @param member who is signed in, as the server says */
async function visit(member: string | undefined, address = '#new') {
  const { held, storage } = tabStorage()
  const server = { member }
  const view = () => ({
    ...{ signedIn: server.member !== undefined, signIn: '/v1/session/sign-in' },
    ...{ now: new Date(Date.now()).toISOString(), member: server.member },
    ...(server.member && {
      idleAt: new Date(Date.now() + 2 * HOUR).toISOString(),
      endsAt: new Date(NOW + HOUR).toISOString(),
    }),
  })
  const carried = { intent: 'message', question: 'Mon virement est-il parti ?', read: [] }
  const api = {
    ask: async ({ path }: { path: string }) => ({
      is: 'done',
      value: path === 'v1/session' ? view() : carried,
    }),
    send: async () => ({ is: 'unknown', why: 'late' }),
  } as unknown as Api
  let keys = 0
  const load = async (at: string) => {
    let fragment = at
    const model = createModel(start, {
      api,
      line: async (path) =>
        path === 'v1/attachments'
          ? Response.json({ id: randomUUID(), type: 'image/png', size: 9, state: 'clean' })
          : Response.json({ threads: [], unread: 0 }),
      now: () => Date.now(),
      newKey: () => `key ${++keys}`,
      keep: createKeep(
        () => storage,
        () => Date.now(),
      ),
      address: {
        read: () => fragment,
        go: (name) => {
          fragment = `#${name}`
        },
        replace: (name) => {
          fragment = `#${name}`
        },
      },
      others: { say: () => {}, hear: () => {} },
      isSeen: () => true,
      wait: () => new Promise(() => {}),
    })
    await model.session.look()
    return model
  }
  return { held, server, load, model: await load(address) }
}

const write = (model: Awaited<ReturnType<typeof visit>>['model']) =>
  model.draft().change({ subject: 'Mon loyer', text: 'Il n’est pas parti.' })

it('a question that is carried here takes along no word and no file of the draft before it', async () => {
  const { load, model } = await visit('camille')
  write(model)
  await model.draft().enclose([new File(['x'], 'loyer.png')])
  const next = await load(TICKET)
  await next.takeCarried()
  expect(next.draft().written.value.text).toBe('Mon virement est-il parti ?')
  expect(next.draft().files.value).toEqual([])
})

it('a question that nobody yet carried here is of whoever signs in, whoever was here before', async () => {
  const { server, load, model } = await visit('camille')
  write(model)
  server.member = undefined
  const next = await load(TICKET)
  await next.takeCarried()
  server.member = 'sacha'
  const last = await load('#new')
  expect(last.draft().written.value.text).toBe('Mon virement est-il parti ?')
})

it.each([
  ['the same person', 'camille', 'Il n’est pas parti.'],
  ['another one', 'sacha', ''],
])('after the last end of a session, %s finds what is theirs', async (_, next, text) => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  try {
    const { server, load, model, held } = await visit('camille')
    write(model)
    await vi.advanceTimersByTimeAsync(HOUR)
    expect(model.session.who.value).toMatchObject({ is: 'out', why: 'over' })
    expect([...held.values()].join()).toContain('pas parti')
    server.member = next
    await model.session.look()
    expect(model.draft().written.value.text).toBe(text)
    expect((await load('#new')).draft().written.value.text).toBe(text)
  } finally {
    vi.useRealTimers()
  }
})

it('nothing is left in the tab when nobody signs in within an hour after the last end', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  try {
    const { server, model, held } = await visit('camille')
    write(model)
    server.member = undefined
    await vi.advanceTimersByTimeAsync(2 * HOUR)
    expect([...held.values()].join()).not.toContain('pas parti')
    expect(held.size).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
