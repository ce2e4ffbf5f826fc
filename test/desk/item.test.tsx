// @vitest-environment happy-dom
/** What an adviser reads of an open item. */
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DESK_PAST, type DeskItem } from '../../src/contract/desk.ts'
import type { Message } from '../../src/contract/message.ts'
import { App } from '../../src/desk/app.tsx'
import { Item } from '../../src/desk/item.tsx'
import type { Model } from '../../src/desk/model.ts'
import { deskEn } from '../../src/words/desk.en.ts'
import { deskFr } from '../../src/words/desk.fr.ts'
import { brief, list, NOW, visitDesk } from '../helpers/desk-visit.ts'

let model: Model | undefined
afterEach(() => {
  render(null, document.body)
  model?.stop()
})

/** @returns the screen, as text */
async function shown(changes: Partial<DeskItem>): Promise<string> {
  model?.stop()
  const item = brief('M-7Q2D-05', changes)
  const visited = await visitDesk(
    (name) => (name === 'GET items' ? list(item) : item),
    '#item/M-7Q2D-05',
  )
  model = visited.model
  render(<Item model={model} />, document.body)
  return document.body.textContent
}

it('the word to be said first by whoever rings about a message', async () => {
  expect(await shown({ callWord: 'TILLEUL' })).toContain('Dites d’abord le mot d’appelTILLEUL')
  expect(await shown({})).not.toContain('Dites d’abord')
})

it('that whoever wrote is no customer of the bank', async () => {
  expect(await shown({ prospect: true })).toContain('Prospect')
  expect(await shown({ customer: '8f14e45f' })).not.toContain('Prospect')
})

const event = (kind: Message['kind'], more: Partial<Message> = {}): Message => ({
  ...{ id: '0197b6c0-0000-7000-8000-000000000001', kind, from: 'bank', text: '', state: 'sent' },
  ...{ at: '2026-11-24T09:00:00Z', attachments: [], ...more },
})

it.each([
  [event('acknowledged'), 'Accusé de réception envoyé'],
  [event('closed'), 'Échange clos'],
  [
    event('transferred', { service: 'Service cartes', due: '2026-11-26T17:00:00Z' }),
    'Transmis\u00a0: Service cartes, réponse au plus tard jeudi',
  ],
  [
    event('extended', { text: 'enquête à l’étranger', due: '2026-11-26T17:00:00Z' }),
    /Réponse reportée, jeudi .+ au plus tard. La raison\u00a0: enquête à l’étranger/,
  ],
])('what the bank did, each by its own name (%#)', async (message, said) => {
  const text = await shown({ messages: [message] })
  expect(text).toMatch(said)
  expect(text.includes('Accusé de réception')).toBe(message.kind === 'acknowledged')
})

it('the date that the law let be put off, and what it was before', async () => {
  const clock = {
    ...{ acknowledgeBy: '2026-12-08T23:00:00Z', answerBy: '2027-01-15T23:00:00Z' },
    extendedFrom: '2026-12-15T23:00:00Z',
  }
  expect(await shown({ kind: 'complaint', clock })).toContain(
    'délai prolongé, au lieu du 15 décembre',
  )
})

it.each(['fr', 'en'])('every line of the past has words in %s', async (language) => {
  const words: Record<string, string> = language === 'fr' ? deskFr : deskEn
  for (const what of DESK_PAST) expect(words[`desk.past.${what}`]).toMatch(/\p{Lu}\p{L}+ /u)
})

it.each([
  [{}, 'Réponse avant le'],
  [{ slot: { start: '2026-11-25T09:00:00Z', end: '2026-11-25T09:30:00Z' } }, 'ne change pas'],
])('who hands on says by when, unless a time was agreed (%#)', async (changes, said) => {
  const item = brief('M-7Q2D-05', { may: ['transfer'], ...changes })
  model = (await visitDesk((name) => (name === 'GET items' ? list(item) : item), '#item/M-7Q2D-05'))
    .model
  model.panel.value = 'transfer'
  render(<Item model={model} />, document.body)
  expect(document.body.textContent).toContain(said)
  expect(document.querySelector('#due') === null).toBe('slot' in changes)
})

const HOUR_MS = 3_600_000

describe('a code that is read out', () => {
  beforeEach(() => void vi.useFakeTimers({ now: NOW }))
  afterEach(() => void vi.useRealTimers())

  it.each([0, HOUR_MS, -HOUR_MS])(
    'is seen and heard for its ten minutes by the server’s clock, and nothing says it then (device ahead by %i ms)',
    async (ahead) => {
      const code = '7K4M-2QXD'
      const proof = { code, expiresAt: new Date(NOW + HOUR_MS / 6).toISOString() }
      const item = brief('M-7Q2D-05', { may: ['prove'] })
      const visiting = visitDesk(
        (name) =>
          name === 'GET items' ? list(item) : name.startsWith('POST') ? { ...item, proof } : item,
        '#item/M-7Q2D-05',
        { device: () => Date.now() + ahead },
      )
      await vi.advanceTimersByTimeAsync(100)
      const visited = await visiting
      model = visited.model
      render(<App model={model} />, document.body)
      await vi.advanceTimersByTimeAsync(100)
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent === 'Donner un code')!.click()
      await vi.advanceTimersByTimeAsync(300)
      const ticket = () => document.querySelector('.ticket')?.textContent ?? ''
      const spoken = () => document.querySelector('.spoken')!.textContent
      expect(ticket()).toMatch(/Lisez ce code au client7K4M-2QXD.+une fois, jusqu’à 11\sh\s10\./)
      expect(spoken()).toContain(code)
      // The next look at it knows of no code: it is told once.
      const looking = visited.again()
      await vi.advanceTimersByTimeAsync(HOUR_MS / 6 - 2_000)
      await looking
      expect(ticket()).toContain(code)
      await vi.advanceTimersByTimeAsync(3_000)
      expect(document.body.textContent).not.toContain(code)
      expect(spoken()).toBe('')
    },
  )
})

const COMPLAINT = {
  acknowledgeBy: '2026-12-08T23:00:00Z',
  answerBy: '2026-12-15T23:00:00Z',
  extend: { after: '2026-12-15', last: '2027-01-06' },
}

/** @returns what is sent of an answer that is put off, and what is said where nothing is */
async function putOff(reason: string, day: string | undefined, zone = 'Europe/Paris') {
  const item = brief('M-7Q2D-05', { kind: 'complaint', may: ['extend'], clock: COMPLAINT })
  const visited = await visitDesk(
    (name) => (name === 'GET items' ? list(item) : item),
    '#item/M-7Q2D-05',
    { bank: { zone } },
  )
  model = visited.model
  model.panel.value = 'extend'
  render(<Item model={model} />, document.body)
  const [text, date] = [document.querySelector('textarea')!, document.querySelector('input')!]
  const offered = date.value
  for (const [field, value] of [
    [text, reason],
    [date, day ?? offered],
  ] as const) {
    field.value = value
    field.dispatchEvent(new Event('input'))
  }
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
  await visited.settle()
  const said = document.querySelector('[role=alert]')?.textContent ?? ''
  return { offered, said, sent: visited.posted.map((one) => JSON.parse(one.slice(37))) }
}

it.each([
  ['', '2027-01-06', false],
  ['Nous attendons.', '2026-12-15', false],
  ['Nous attendons.', '', false],
  ['Nous attendons.', '2027-01-07', false],
  ['Nous attendons.', '2026-12-16', true],
  ['Nous attendons.', '2027-01-06', true],
])(
  'the answer to a complaint is put off with a reason, to the end of a day (%j, %s)',
  async (reason, due, isSent) => {
    const { sent, said } = await putOff(reason, due)
    expect(sent).toEqual(isSent ? [{ sequence: 0, reason, due }] : [])
    expect(said).toMatch(
      isSent ? /^$/ : /après le 15 décembre 2026 et au plus tard le 6 janvier 2027/,
    )
  },
)

it.each(['Indian/Reunion', 'America/Martinique', 'Pacific/Noumea', 'Europe/London'])(
  'is put off as late as the law allows, unless somebody says otherwise: by a bank in %s too',
  async (zone) => {
    const { offered, sent } = await putOff('Nous attendons.', undefined, zone)
    expect(offered).toBe('2027-01-06')
    expect(sent).toEqual([{ sequence: 0, reason: 'Nous attendons.', due: '2027-01-06' }])
    expect((await putOff('Nous attendons.', '', zone)).said).toContain('au plus tard le 6 janvier')
  },
)

it('a form goes with the button that unfolded it, when a colleague has done the act', async () => {
  let item = brief('M-7Q2D-05', { kind: 'complaint', may: ['close', 'extend'], clock: COMPLAINT })
  const visited = await visitDesk(
    (name) => (name === 'GET items' ? list(item) : item),
    '#item/M-7Q2D-05',
  )
  model = visited.model
  model.panel.value = 'extend'
  render(<Item model={model} />, document.body)
  expect(document.querySelector('#reason')).not.toBeNull()
  item = { ...item, sequence: 1, may: ['close'] }
  await visited.again()
  await expect.poll(() => document.querySelector('#reason')).toBeNull()
  expect(model.panel.value).toBe('none')
})

it('what was written of the reason is there when the form is opened again', async () => {
  await putOff('Nous attendons.', '')
  const written = () => document.querySelector('textarea')?.value
  model!.panel.value = 'none'
  await expect.poll(written).toBeUndefined()
  model!.panel.value = 'extend'
  await expect.poll(written).toBe('Nous attendons.')
})
