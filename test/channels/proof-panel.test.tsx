// @vitest-environment happy-dom
/** A40 where a caller is checked: what was typed and what was answered outlive a reload, for as long as a code does. */
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { Outcome } from '../../src/api/exchange.ts'
import { ProofPanel } from '../../src/channels/proof/panel.tsx'
import type { ProofCheck, ProofView } from '../../src/contract/proof.ts'
import { createSpeech } from '../../src/ui/speech.ts'
import { formsFr } from '../../src/words/forms.fr.ts'
import { fr } from '../../src/words/fr.ts'

const START = Date.parse('2026-11-24T09:00:00Z')
const VIEW: ProofView = {
  ...{ adviser: 'Claire Martin', service: 'Service cartes', about: false },
  since: '2026-11-24T09:00:00Z',
}
const YES: Outcome<ProofView> = { is: 'done', value: VIEW }
const NO = { is: 'refused', type: 'not-found' } as Outcome<ProofView>
const REUSED = { is: 'refused', type: 'key-reused' } as Outcome<ProofView>
const speech = createSpeech('fr', { ...fr, ...formsFr }, 'ltr')
const settle = () => new Promise((resolve) => setTimeout(resolve, 10))

afterEach(() => {
  vi.useRealTimers()
  render(null, document.body)
})

/**
 * A server whose codes count once, as ours: under the key that they were checked with, they are answered
 * alike, and a key is of one body.
 */
function visit(kept: unknown = null) {
  const used = new Map<string, string>()
  const bodies = new Map<string, string>()
  const tab = { kept, minutes: 0, out: 0, answer: undefined as Outcome<ProofView> | undefined }
  const late: (() => void)[] = []
  const check = async (body: ProofCheck, key: string): Promise<Outcome<ProofView>> => {
    if (tab.answer) return tab.answer
    const { code } = body
    if (code === 'LATE') await new Promise<void>((answer) => late.push(answer))
    const text = JSON.stringify(body)
    if ((bodies.get(key) ?? text) !== text) return REUSED
    bodies.set(key, text)
    if (!used.has(code)) used.set(code, key)
    return used.get(code) === key ? YES : NO
  }
  const load = () => {
    render(null, document.body)
    render(
      <ProofPanel
        {...{ speech, check, brand: 'Banque Exemple', desk: undefined, zone: 'Europe/Paris' }}
        now={() => new Date(START + tab.minutes * 60_000)}
        newKey={() => crypto.randomUUID()}
        onSignedOut={() => void tab.out++}
        keep={{
          read: () => JSON.parse(JSON.stringify(tab.kept ?? null)),
          write: (value) => {
            tab.kept = value
          },
        }}
        asksWord
      />,
      document.body,
    )
  }
  const fields = () =>
    [...document.querySelectorAll('input')].map(({ value }) => value) as [string, string]
  const type = (text: string, at = 0) => {
    const field = document.querySelectorAll('input')[at]!
    field.value = text
    field.dispatchEvent(new Event('input'))
  }
  const press = async () => {
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await settle()
    return document.querySelector('[role=alert]')!.textContent
  }
  load()
  return { tab, late, load, fields, type, press }
}

it('the code is there after a reload, before it was sent; the word is kept nowhere, sent or not', async () => {
  const { tab, load, fields, type, press } = visit()
  type('7K4M-2QXD')
  type('tilleul', 1)
  tab.answer = { is: 'unknown', why: 'late' }
  await press()
  expect(JSON.stringify(tab.kept)).not.toContain('tilleul')
  load()
  expect(fields()).toEqual(['7K4M-2QXD', ''])
})

it('a yes is a yes again after a reload: nobody is told to hang up on their own bank', async () => {
  const { tab, load, type, press } = visit()
  type('7K4M-2QXD')
  expect(await press()).toContain('Claire Martin')
  expect(await press()).toContain('Claire Martin')
  tab.minutes = 9
  load()
  type('7K4M-2QXD')
  expect(await press()).toContain('Claire Martin')
})

it('a code that was good is kept no more, and the next call’s is checked as its own after a reload', async () => {
  const { tab, load, fields, type, press } = visit()
  type('7K4M-2QXD')
  await press()
  expect(JSON.stringify(tab.kept)).not.toContain('7K4M')
  load()
  expect(fields()).toEqual(['', ''])
  type('9P2R-4TZW')
  expect(await press()).toContain('Claire Martin')
})

it('an answer that comes when the field holds another code is said of neither', async () => {
  const { late, type, press } = visit()
  type('LATE')
  expect(await press()).toBe('')
  type('')
  late.shift()!()
  await settle()
  expect(document.querySelector('[role=alert]')!.textContent).toBe('')
  type('LATE')
  await press()
  type('7K4M-2QXD')
  expect(await press()).toContain('Claire Martin')
  type('USED')
  const before = await press()
  late.shift()!()
  await settle()
  expect(document.querySelector('[role=alert]')!.textContent).toBe(before)
})

it.each(['while the panel is open', 'after it was left'])(
  'a code is gone from the tab ten minutes after it was typed, %s',
  (when) => {
    vi.useFakeTimers()
    const { tab, type } = visit()
    type('7K4M-2QXD')
    if (when === 'after it was left') render(null, document.body)
    tab.minutes = 10
    vi.advanceTimersByTime(10 * 60_000)
    expect(tab.kept).toBeUndefined()
  },
)

it('a code that is read too late is gone from the tab at once', async () => {
  const { tab } = visit({ code: '7K4M-2QXD', at: START - 10 * 60_000 })
  await settle()
  expect(tab.kept).toBeUndefined()
})

it('a yes of an earlier call says nothing of the next one: after ten minutes the same code is none', async () => {
  const { tab, load, fields, type, press } = visit()
  type('7K4M-2QXD')
  await press()
  tab.minutes = 10
  expect(await press()).toContain('ne correspond à aucun appel')
  tab.minutes = 20
  load()
  expect(fields()).toEqual(['', ''])
})

it('whose session ends on the way is led to the sign-in, and finds the code again', async () => {
  const { tab, load, fields, type, press } = visit()
  type('7K4M-2QXD')
  tab.answer = { is: 'refused', type: 'signed-out' } as Outcome<ProofView>
  await press()
  expect(tab.out).toBe(1)
  tab.answer = undefined
  load()
  expect(fields()[0]).toBe('7K4M-2QXD')
  expect(await press()).toContain('Claire Martin')
})

it.each([[7], ['x'], [{ code: 1, word: '', at: START }], [{ code: 'x', word: 'y' }]])(
  'what another version kept is nothing: %j',
  (kept) => {
    expect(visit(kept).fields()).toEqual(['', ''])
  },
)

it.each<[Partial<ProofView>, string]>([
  [
    { service: 'Service cartes' },
    'Claire Martin, Service cartes, vous appelle bien de la part de Banque Exemple.',
  ],
  [{}, 'Claire Martin vous appelle bien de la part de Banque Exemple.'],
])('a yes names the service, where one has the request (%#)', async (service, said) => {
  const { tab, type, press } = visit()
  const { service: _, ...view } = VIEW
  tab.answer = { is: 'done', value: { ...view, ...service } }
  type('7K4M-2QXD')
  expect(await press()).toMatch(new RegExp(`^${said}`))
})
