/** One visit of the desk: what is news, who was faster, and what stays of a text that was not sent. */
import { afterEach, expect, it } from 'vitest'
import type { DeskItem } from '../../src/contract/desk.ts'
import type { Model } from '../../src/desk/model.ts'
import { brief, list, visitDesk } from '../helpers/desk-visit.ts'

let model: Model | undefined
afterEach(() => model?.stop())

async function visit(...how: Parameters<typeof visitDesk>) {
  const visited = await visitDesk(...how)
  model = visited.model
  return visited
}

const REFUSED = () =>
  Response.json({ type: '/v1/problems/state-refused', title: '', status: 409 }, { status: 409 })

it('says what is new in the list, and nothing of what was there before', async () => {
  let items = list(brief('R-4F7K-29'))
  const desk = await visit(() => items)
  expect(desk.model.said.value).toBe('')
  items = list(brief('R-4F7K-29'), brief('M-7Q2D-05'))
  await desk.again()
  expect(desk.model.said.value).toBe('1 nouvelle demande')
  desk.model.said.value = ''
  await desk.again()
  expect(desk.model.said.value).toBe('')
})

it('lists nothing of the filters before, and announces nothing of those that are on now', async () => {
  const [call, message] = [brief('R-4F7K-29'), brief('M-7Q2D-05')]
  const pages: Record<string, unknown> = {
    'GET items': { ...list(call), next: '1-2' },
    'GET items?after=1-2': list(brief('R-0000-02')),
    'GET items?kind=message': { ...list(message), next: '3-4' },
  }
  const { model, settle } = await visit((name) => pages[name])
  const listed = () => model.items.value?.items.map(({ reference }) => reference)
  const more = model.more()
  model.filters.value = { kind: 'message' }
  expect(listed()).toBeUndefined()
  await more
  await settle()
  expect(listed()).toEqual([message.reference])
  expect(model.said.value).toBe('')
})

it('says which colleague was faster and with what, keeps the text, and shows how it stands', async () => {
  let item = brief('R-4F7K-29')
  const answer = (name: string) => {
    if (name.startsWith('POST')) {
      const taken = { by: 'Sacha Petit', mine: false, at: '2026-11-24T09:59:00Z' }
      const past = [{ what: 'reply' as const, at: '2026-11-24T09:59:30Z', by: 'Sacha Petit' }]
      item = brief('R-4F7K-29', { sequence: 2, taken, past, may: ['take'] })
      return REFUSED()
    }
    return name === 'GET items' ? list(item) : item
  }
  const { model } = await visit(answer, '#item/R-4F7K-29')
  model.draft.write('Oui')
  expect(await model.act('answer', { text: 'Oui' })).toBe(false)
  expect(model.note.value).toEqual({
    tone: 'bad',
    text: 'Sacha Petit a été plus rapide («\u00a0Réponse envoyée\u00a0»). Rien n’est parti de votre côté, votre texte est gardé.',
  })
  expect(model.draft.read()).toBe('Oui')
  expect(model.item.value?.sequence).toBe(2)
})

it('says that the customer wrote meanwhile, where nobody else has it', async () => {
  const item = brief('R-4F7K-29')
  const { model } = await visit(
    (name) => (name.startsWith('POST') ? REFUSED() : name === 'GET items' ? list(item) : item),
    '#item/R-4F7K-29',
  )
  await model.act('answer', { text: 'Oui' })
  expect(model.note.value?.text).toContain('a changé entre-temps')
})

it('leaves nothing on the screen when the session is over, and the text for whoever comes back', async () => {
  const item = brief('R-4F7K-29')
  const over = () =>
    Response.json({ type: '/v1/problems/signed-out', title: '', status: 401 }, { status: 401 })
  const { model } = await visit(
    (name) => (name.startsWith('POST') ? over() : name === 'GET items' ? list(item) : item),
    '#item/R-4F7K-29',
  )
  model.draft.write('Oui')
  await model.act('answer', { text: 'Oui' })
  expect([model.items.value, model.item.value]).toEqual([undefined, undefined])
  expect(model.session.who.value).toMatchObject({ is: 'out', why: 'over' })
})

it('an answer whose receipt was lost goes again as it was, though the page has seen it arrive', async () => {
  let item = brief('R-4F7K-29')
  const answer = (name: string) => {
    if (name === 'GET items') return list(item)
    if (name.startsWith('GET')) return item
    const isFirst = item.sequence === 0
    item = brief('R-4F7K-29', { sequence: 1, state: 'answered' })
    return isFirst ? new Response('', { status: 502 }) : item
  }
  const { model, again, posted } = await visit(answer, '#item/R-4F7K-29')
  expect(await model.act('answer', { text: 'Oui' })).toBe(false)
  await again()
  expect(model.item.value?.sequence).toBe(1)
  expect(await model.act('answer', { text: 'Oui' })).toBe(true)
  expect(posted).toHaveLength(2)
  expect(posted[1]).toBe(posted[0])
})

it('an answer that was sent is no draft any more; what was begun meanwhile on another item stays', async () => {
  const [one, two] = [brief('R-4F7K-29'), brief('M-7Q2D-05')]
  let arrive = () => {}
  const answer = (name: string) => {
    if (name === 'GET items') return list(one, two)
    if (name.startsWith('GET')) return name.endsWith(one.reference) ? one : two
    return new Promise<Response>((resolve) => {
      arrive = () => resolve(Response.json(one))
    })
  }
  const { model, settle } = await visit(answer, '#item/R-4F7K-29')
  model.draft.write('Oui')
  const sent = model.act('answer', { text: 'Oui' })
  await settle()
  model.go({ at: 'item', reference: two.reference })
  await settle()
  model.draft.write('Pour demain')
  arrive()
  expect(await sent).toBe(true)
  expect(model.draft.read()).toBe('Pour demain')
  model.go({ at: 'item', reference: one.reference })
  await settle()
  expect(model.draft.read()).toBe('')
})

/** The form to put an answer off is open, and its reason is written. */
async function puttingOff(post: (name: string) => Response | DeskItem) {
  const item = brief('R-4F7K-29', { may: ['take', 'acknowledge', 'extend'] })
  const visited = await visit(
    (name) => (name.startsWith('POST') ? post(name) : name === 'GET items' ? list(item) : item),
    '#item/R-4F7K-29',
  )
  visited.model.panel.value = 'extend'
  visited.model.reason.write('Nous attendons le commerçant.')
  return visited
}

it('the reason for a delay stays, and its form open, when something else is done meanwhile', async () => {
  const { model } = await puttingOff((name) =>
    name.endsWith('/extend')
      ? brief('R-4F7K-29', { may: ['take'] })
      : brief('R-4F7K-29', { sequence: 1, may: ['extend'] }),
  )
  expect(await model.act('acknowledge')).toBe(true)
  expect([model.panel.value, model.reason.read()]).toEqual([
    'extend',
    'Nous attendons le commerçant.',
  ])
  expect(model.draft.read()).toBe('')
  expect(await model.act('extend', { reason: model.reason.read(), due: '2026-12-20' })).toBe(true)
  expect([model.panel.value, model.reason.read()]).toEqual(['none', ''])
})

it('the reason for a delay waits for whoever was signed out in the middle of it', async () => {
  const { model, settle } = await puttingOff(() =>
    Response.json({ type: '/v1/problems/signed-out', title: '', status: 401 }, { status: 401 }),
  )
  await model.act('extend', { reason: model.reason.read(), due: '2026-12-20' })
  expect([model.item.value, model.panel.value]).toEqual([undefined, 'none'])
  await model.session.look()
  await settle()
  expect(model.item.value?.reference).toBe('R-4F7K-29')
  expect(model.reason.read()).toBe('Nous attendons le commerçant.')
})
