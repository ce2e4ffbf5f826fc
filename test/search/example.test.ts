import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createSearch, openSearch, publishSearch } from '../../src/search/index.ts'
import judgedFile from '../fixtures/search/example-queries.json' with { type: 'json' }

type Kind = 'keyword' | 'sentence' | 'typo' | 'no-accents' | 'paraphrase' | 'unanswerable'

const judged = judgedFile as { kind: Kind; query: string; right: string[] }[]
const { answers } = JSON.parse(readFileSync('examples/website/content/answers.fr.json', 'utf8'))
const search = createSearch(answers, { locale: 'fr' })
const of = (kind: Kind) => judged.filter((row) => row.kind === kind)
const placeOf = ({ query, right }: { query: string; right: string[] }) =>
  search.find(query).findIndex(({ id }) => right.includes(id))

describe('120 judged questions over the example bank', () => {
  it('name answers that it has', () => {
    const ids = new Set(answers.map(({ id }: { id: string }) => id))
    expect(judged).toHaveLength(120)
    expect(judged.flatMap(({ right }) => right).filter((id) => !ids.has(id))).toEqual([])
  })

  it.each<[Kind, first: number, shown: number]>([
    ['keyword', 20, 20],
    ['sentence', 13, 17],
    ['typo', 17, 19],
    ['no-accents', 16, 18],
    ['paraphrase', 12, 15],
  ])(
    'of kind %s: at least %i of 20 are answered first, %i among the first three',
    (kind, first, shown) => {
      const places = of(kind).map(placeOf)
      expect(places.filter((at) => at === 0).length).toBeGreaterThanOrEqual(first)
      expect(places.filter((at) => at >= 0 && at < 3).length).toBeGreaterThanOrEqual(shown)
    },
  )

  it('that nothing answers are answered with confidence once in twenty at most', () => {
    const sure = of('unanswerable').filter(
      ({ query }) => (search.find(query)[0]?.confidence ?? 0) >= 0.5,
    )
    expect(sure.length).toBeLessThanOrEqual(1)
  })

  it('about one’s own file never get a page about the subject with confidence', () => {
    for (const query of [
      'où en est mon dossier de prêt immobilier',
      'quel est le solde de mon compte',
      'pourquoi m’avez-vous prélevé des frais de tenue de compte',
      'quand est-ce que ma nouvelle carte bancaire arrive',
      'mon dossier de crédit immobilier avance-t-il',
      'mon virement de lundi est-il passé',
    ])
      expect(search.find(query)[0]?.confidence ?? 0, query).toBeLessThan(0.5)
  })

  it('get the same from published parts as from memory', async () => {
    const parts = publishSearch(answers, { locale: 'fr' })
    const open = openSearch('/', { fetch: async (name) => new Response(parts.get(name.slice(1))) })
    for (const { query } of judged) expect(await open.ask(query), query).toEqual(search.ask(query))
  })
})

describe('a word that was read as another', () => {
  it('is named, as answers write the other', () => {
    expect(search.ask('porcuration sur un compte ').corrections).toEqual([
      { typed: 'porcuration', meant: 'procuration' },
    ])
  })

  it('is none when nothing was corrected', () => {
    expect(search.ask('donner procuration').corrections).toEqual([])
  })

  it('is searched for as it was typed when the visitor takes that back', () => {
    const { found, corrections } = search.ask('porcuration ', { exact: true })
    expect(corrections).toEqual([])
    expect(found).toEqual([])
  })
})
