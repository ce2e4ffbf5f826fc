// @vitest-environment happy-dom
/** What an adviser reads of an open item. */
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { DESK_PAST, type DeskItem } from '../../src/contract/desk.ts'
import type { Message } from '../../src/contract/message.ts'
import { Item } from '../../src/desk/item.tsx'
import type { Model } from '../../src/desk/model.ts'
import { deskEn } from '../../src/words/desk.en.ts'
import { deskFr } from '../../src/words/desk.fr.ts'
import { brief, list, visitDesk } from '../helpers/desk-visit.ts'

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

it('a code is read out from the screen, is heard, outlives the next look, and goes when it is too old', async () => {
  const proof = (minutes: number) => ({
    code: '7K4M-2QXD',
    expiresAt: new Date(Date.parse('2026-11-24T10:00:00Z') + minutes * 60_000).toISOString(),
  })
  let given = proof(10)
  const item = brief('M-7Q2D-05', { may: ['prove'] })
  const visited = await visitDesk(
    (name) =>
      name === 'GET items'
        ? list(item)
        : name.startsWith('POST')
          ? { ...item, proof: given }
          : item,
    '#item/M-7Q2D-05',
  )
  model = visited.model
  render(<Item model={model} />, document.body)
  const press = async () => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === 'Donner un code')!.click()
    await visited.settle()
  }
  await press()
  const shownOnce = /Lisez ce code au client7K4M-2QXD.+une fois, jusqu’à 11\sh\s10\./
  expect(document.body.textContent).toMatch(shownOnce)
  expect(model.said.value).toContain('7K4M-2QXD')
  await visited.again()
  expect(document.body.textContent).toMatch(shownOnce)
  given = proof(0)
  await press()
  expect(document.body.textContent).not.toContain('Lisez ce code')
})

const COMPLAINT = {
  acknowledgeBy: '2026-12-08T23:00:00Z',
  answerBy: '2026-12-15T23:00:00Z',
  extendBy: '2027-01-06T23:00:00Z',
}

it.each([
  ['', '2027-01-06', undefined],
  ['Nous attendons.', '2026-12-15', undefined],
  ['Nous attendons.', '', undefined],
  ['Nous attendons.', '2027-01-07', undefined],
  ['Nous attendons.', '2026-12-20', '2026-12-20T23:00:00.000Z'],
  ['Nous attendons.', '2027-01-06', '2027-01-06T23:00:00.000Z'],
])(
  'the answer to a complaint is put off with a reason, to the end of a day (%j, %s)',
  async (reason, day, due) => {
    const item = brief('M-7Q2D-05', { kind: 'complaint', may: ['extend'], clock: COMPLAINT })
    const visited = await visitDesk(
      (name) => (name === 'GET items' ? list(item) : item),
      '#item/M-7Q2D-05',
    )
    model = visited.model
    model.panel.value = 'extend'
    render(<Item model={model} />, document.body)
    const [text, date] = [document.querySelector('textarea')!, document.querySelector('input')!]
    expect(date.value).toBe('2027-01-06') // as late as the law allows, unless somebody says otherwise
    for (const [field, value] of [
      [text, reason],
      [date, day],
    ] as const) {
      field.value = value
      field.dispatchEvent(new Event('input'))
    }
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await visited.settle()
    const sent = visited.posted.map((one) => JSON.parse(one.slice(37)))
    expect(sent).toEqual(due ? [{ sequence: 0, reason, due }] : [])
    expect(document.querySelector('[role=alert]')?.textContent ?? '').toMatch(
      due ? /^$/ : /après le 15 décembre 2026 et au plus tard le 6 janvier 2027/,
    )
  },
)

it('the end of a day is that of the bank’s clock, also when that has changed since', async () => {
  const clock = { ...COMPLAINT, answerBy: '2027-03-10T23:00:00Z', extendBy: '2027-04-01T22:00:00Z' }
  const item = brief('M-7Q2D-05', { kind: 'complaint', may: ['extend'], clock })
  const visited = await visitDesk(
    (name) => (name === 'GET items' ? list(item) : item),
    '#item/M-7Q2D-05',
  )
  model = visited.model
  model.panel.value = 'extend'
  render(<Item model={model} />, document.body)
  const ends: string[] = []
  for (const day of ['2027-03-26', '2027-03-28', '2027-03-29']) {
    for (const [name, value] of [
      ['textarea', `Jusqu’au ${day}`],
      ['input', day],
    ] as const) {
      const field = document.querySelector<HTMLInputElement>(name)!
      field.value = value
      field.dispatchEvent(new Event('input'))
    }
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await visited.settle()
    ends.push(JSON.parse(visited.posted.at(-1)!.slice(37)).due)
    model.panel.value = 'extend'
    await visited.settle()
  }
  expect(ends).toEqual([
    '2027-03-26T23:00:00.000Z',
    '2027-03-28T22:00:00.000Z',
    '2027-03-29T22:00:00.000Z',
  ])
})
