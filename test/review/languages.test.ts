/** What a content owner is told of translations: pairs, gaps, and those whose original has moved on. */
import { describe, expect, it } from 'vitest'
import { type Answer, hashAnswer } from '../../src/content/answers.ts'
import { parseConfig } from '../../src/content/config.ts'
import { type Edit, noEdits } from '../../src/content/edits.ts'
import type { Item } from '../../src/review/contract.ts'
import { decide, deskOf, type Files, languagesOf } from '../../src/review/index.ts'
import { CONFIG } from '../helpers/bank.ts'

const TODAY = '2026-11-22'
const LOCALES = ['fr', 'en']
const config = parseConfig({ ...CONFIG, locales: LOCALES })

const anAnswer = (
  locale: string,
  id: string,
  text: string,
  more: Partial<Answer> = {},
): Answer => ({
  ...{ id, locale, question: `${id} ?`, answer: `<p>${text}</p>` },
  ...{ url: `https://www.banque.example/${locale}/`, keywords: [], alternates: [], actions: [] },
  hash: hashAnswer(`${id} ?`, `<p>${text}</p>`),
  ...more,
})
const filesOf = (locale: string, answers: Answer[], edits: Edit[] = []): Files => ({
  ...{ locale, answers, edits: { ...noEdits(locale), edits }, reviewed: [] },
})
const seen = (files: Files, all: Files[]): Files => {
  const languages = languagesOf(files, all, LOCALES)
  const acts = files.answers.map(({ id, hash }) => ({ act: 'seen' as const, id, on: hash }))
  const after = decide(files, acts, { today: TODAY, topics: [], languages })
  if (typeof after === 'string') throw new Error(after)
  return after
}
const itemsOf = (files: Files, all: Files[]): Map<string, Item> => {
  const languages = languagesOf(files, all, LOCALES)
  const desk = deskOf(config, files, TODAY, { pairs: [], differences: [], languages }, String)
  return new Map(desk.items.map((item) => [item.id, item]))
}

const french = (text = 'Dans l’application.') =>
  filesOf('fr', [
    anAnswer('fr', 'rib', text, { translations: { en: 'bank-details' } }),
    anAnswer('fr', 'plafond', 'Dans l’application.'),
    anAnswer('fr', 'agence', 'Sur la carte.', { translations: { en: null } }),
  ])
const english = (text = 'In the app.') => filesOf('en', [anAnswer('en', 'bank-details', text)])

describe('translations in review', () => {
  it('are named on both sides; what lacks one is told, what needs none is not', () => {
    const items = itemsOf(french(), [french(), english()])
    expect(items.get('rib')).toMatchObject({
      twins: [{ locale: 'en', id: 'bank-details', question: 'bank-details ?' }],
      lacks: [],
    })
    expect(items.get('plafond')).toMatchObject({ twins: [], lacks: ['en'] })
    expect(items.get('agence')).toMatchObject({ twins: [], lacks: [] })
    const other = itemsOf(english(), [french(), english()]).get('bank-details')
    expect(other).toMatchObject({ twins: [{ locale: 'fr', id: 'rib' }], lacks: [] })
  })

  it('are those that people named, in the words that people gave', () => {
    const decided = filesOf('fr', french().answers as Answer[], [
      { id: 'plafond', on: 'x', translations: { en: 'limit' } },
    ])
    const limit = filesOf(
      'en',
      [anAnswer('en', 'limit', 'In the app.')],
      [{ id: 'limit', on: 'x', question: 'What is my limit?' }],
    )
    const { twins } = itemsOf(decided, [decided, limit]).get('plafond')!
    expect(twins).toEqual([{ locale: 'en', id: 'limit', question: 'What is my limit?' }])
  })

  it('are stale once the original says something else than it did when they were read', () => {
    const read = seen(english(), [french(), english()])
    const stale = (original: Files, translation = read) =>
      itemsOf(translation, [original, translation]).get('bank-details')!.stale
    expect(stale(french())).toBeUndefined()
    expect(stale(french('Au guichet.'))).toBe('fr')
    // The original has been read again; the translation has not.
    expect(stale(seen(french('Au guichet.'), [french('Au guichet.'), read]))).toBe('fr')
    const again = seen(read, [french('Au guichet.'), read])
    expect(stale(french('Au guichet.'), again)).toBeUndefined()
  })

  it('are not what an original is: it waits for nobody', () => {
    const read = seen(french(), [french(), english()])
    const changed = english('At the counter.')
    expect(itemsOf(read, [read, changed]).get('rib')!.stale).toBeUndefined()
  })

  it('nobody has ever looked at are new, not stale', () => {
    const item = itemsOf(english(), [french('Au guichet.'), english()]).get('bank-details')
    expect(item).toMatchObject({ standing: 'new' })
    expect(item!.stale).toBeUndefined()
  })
})
