/**
 * The searches that are measured, each as `make(answers, locale) → { find(query, { limit }) }`.
 *
 * Others are set up as somebody who knows them would: fields with boosts, folded accents, stems and
 * stop words of the language where the library has them. Where a library gives a score, it stands for
 * confidence, so that AUC can be compared; no other number about confidence can. `index()` is what a
 * browser would have to download, where a library can write it down.
 */

import { fold } from '../../src/language/index.ts'
import { createSearch } from '../../src/search/index.ts'

export { plainBm25 } from '../../test/search/plain-bm25.ts'

const textOf = (answer) => answer.answer.replace(/<[^>]+>/g, ' ')

const fieldsOf = (answer) => ({
  id: answer.id,
  question: answer.question,
  alternates: (answer.alternates ?? []).join(' '),
  keywords: (answer.keywords ?? []).join(' '),
  topic: answer.topic ?? '',
  answer: textOf(answer),
})
const BOOST = { question: 8, alternates: 6, keywords: 4, topic: 2, answer: 1 }

const named = (pairs, limit) =>
  pairs
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id, score]) => ({ id, score, confidence: score }))

/** Those in `bench/package.json`, or nothing when they are not installed. */
export async function others() {
  try {
    const [miniSearch, lunr, stemmer, french, flex, orama, stem, stop] = await Promise.all([
      import('minisearch'),
      import('lunr'),
      import('lunr-languages/lunr.stemmer.support.js'),
      import('lunr-languages/lunr.fr.js'),
      import('flexsearch'),
      import('@orama/orama'),
      import('@orama/stemmers/french'),
      import('@orama/stopwords/french'),
    ])
    stemmer.default(lunr.default)
    french.default(lunr.default)
    const fr = { stemmer: stem.stemmer, stopWords: stop.stopwords }
    return {
      'MiniSearch, default': (answers) => mini(miniSearch.default, answers, {}),
      'MiniSearch, tuned': (answers, locale) =>
        mini(miniSearch.default, answers, tuned(locale === 'fr' ? fr : undefined)),
      'Lunr + French': (answers, locale) => lunrOf(lunr.default, answers, locale),
      FlexSearch: (answers) => flexOf(flex.default ?? flex, answers),
      'Orama, tuned': (answers, locale) =>
        oramaOf(orama, answers, locale === 'fr' ? fr : undefined),
    }
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    return undefined
  }
}

export const ours = (answers, locale) => createSearch(answers, { locale })

function mini(MiniSearch, answers, options) {
  const search = new MiniSearch({ fields: Object.keys(BOOST), ...options })
  search.addAll(answers.map(fieldsOf))
  return {
    index: () => JSON.stringify(search),
    find: (query, { limit = 10 } = {}) =>
      named(
        search.search(query).map(({ id, score }) => [id, score]),
        limit,
      ),
  }
}

const tuned = (french) => ({
  tokenize: (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [],
  processTerm(term) {
    if (!french) return term
    return french.stopWords.includes(term) || term.length < 2 ? null : french.stemmer(term)
  },
  searchOptions: { boost: BOOST, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
})

function lunrOf(lunr, answers, locale) {
  const index = lunr(function () {
    if (locale === 'fr') this.use(lunr.fr)
    for (const [name, boost] of Object.entries(BOOST)) this.field(name, { boost })
    for (const answer of answers) this.add(fieldsOf(answer))
  })
  return {
    index: () => JSON.stringify(index),
    find: (query, { limit = 10 } = {}) => {
      const found = index.query((q) => {
        for (const word of lunr.tokenizer(query).map(String)) {
          q.term(word, { boost: 10 })
          q.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING, boost: 1 })
          if (word.length > 4) q.term(word, { editDistance: 1, boost: 1 })
        }
      })
      return named(
        found.map(({ ref, score }) => [ref, score]),
        limit,
      )
    },
  }
}

function flexOf({ Document, Charset }, answers) {
  const index = new Document({
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
    document: { id: 'id', index: Object.keys(BOOST) },
  })
  for (const answer of answers) index.add(fieldsOf(answer))
  return {
    find(query, { limit = 10 } = {}) {
      const scores = new Map()
      for (const { field, result } of index.search(query, { limit: 50, suggest: true }))
        for (const [at, id] of result.entries())
          scores.set(id, (scores.get(id) ?? 0) + BOOST[field] / (at + 1))
      return named([...scores], limit)
    },
  }
}

function oramaOf({ create, insertMultiple, save, search }, answers, french) {
  const db = create({
    schema: Object.fromEntries(Object.keys(BOOST).map((name) => [name, 'string'])),
    ...(french
      ? { components: { tokenizer: { language: 'french', stemming: true, ...french } } }
      : {}),
  })
  insertMultiple(db, answers.map(fieldsOf), answers.length)
  return {
    index: () => JSON.stringify(save(db)),
    find: (query, { limit = 10 } = {}) =>
      search(db, { term: query, limit, boost: BOOST, tolerance: 1, threshold: 1 }).hits.map(
        ({ id, score }) => ({ id, score, confidence: score }),
      ),
  }
}
