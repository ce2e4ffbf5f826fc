/**
 * Real pages, as they were and as they are after an editor's morning: one question is new, one is gone, one
 * is worded anew, one has another answer. The harvest must say exactly that, and every old link still lead
 * to its answer. The pages are not ours; what is changed on them is done here, in the manner of the page.
 */
import { readFileSync } from 'node:fs'
import { type Cheerio, type CheerioAPI, load } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/content/answers.ts'
import { gather } from '../../src/harvest/gather.ts'
import { openPage } from '../../src/harvest/open-page.ts'
import { questionKey } from '../../src/harvest/question.ts'
import { readPage } from '../../src/harvest/reading.ts'
import { shared } from '../helpers/shared.ts'

interface Way {
  encoding: string
  file: string
  /** What goes or comes as one: elements, each with all that follows it up to the next `until`. */
  unit: string
  until?: string
  /** Inside it, or itself. */
  question?: string
}

const WAYS: readonly Way[] = [
  { encoding: 'details', file: 'jsonld/lc-are.html', unit: 'details', question: 'summary' },
  {
    encoding: 'microdata',
    file: 'microdata/lc-charges-md.html',
    unit: '[itemtype$=Question]',
    question: '[itemprop=name]',
  },
  {
    encoding: 'DSFR',
    file: 'dsfr/br-faq.html',
    unit: 'section.fr-accordion',
    question: '.fr-accordion__btn',
  },
  {
    encoding: 'Bootstrap',
    file: 'bootstrap/al-faq.html',
    unit: '.col-12#accordion > .card',
    question: '.card-title',
  },
  { encoding: 'ARIA', file: 'aria/apg-faq.html', unit: '.faq > li', question: 'button' },
  { encoding: 'headings', file: 'headings/apache-fr.html', unit: 'h3', until: 'h2, h3' },
  { encoding: 'dl', file: 'dl/so-how-dl.html', unit: 'dt', until: 'dt' },
]

const URL_BEFORE = 'https://banque.example/aide/questions'
const NEW_QUESTION = 'Comment parrainer un proche depuis l’application ?'
const NEW_ANSWER =
  'Ouvrez la rubrique Parrainage et envoyez votre code à la personne de votre choix.'
const ADDED_SENTENCE = ' Cette règle vaut jusqu’au printemps prochain.'

/** Without its data: the visible text is what is changed here. */
function open(file: string): CheerioAPI {
  const $ = load(readFileSync(shared(`harvest/${file}`)!))
  $('script[type="application/ld+json"]').remove()
  return $
}

function unitsOf($: CheerioAPI, { unit, until, question }: Way) {
  return $<Element, string>(unit)
    .toArray()
    .map((element) => {
      const own = $(element)
      const nodes = until === undefined ? own : own.add(own.nextUntil(until))
      return { nodes, title: question === undefined ? own : own.find(question).first() }
    })
}
type Unit = ReturnType<typeof unitsOf>[number]

/** Text nodes that say something, outside of the question. */
function saying($: CheerioAPI, { nodes, title }: Unit): Cheerio<AnyNode>[] {
  const inside = nodes
    .find('*')
    .addBack()
    .contents()
    .toArray()
    .filter((node) => node.type === 'text' && node.data.trim() !== '')
  return inside.map((node) => $(node)).filter((text) => text.closest(title).length === 0)
}

/** The same markup with other words and ids, right behind. */
function add($: CheerioAPI, way: Way, like: Unit): void {
  let html = like.nodes
    .toArray()
    .map((node) => $.html(node))
    .join('')
  const ids = like.nodes.find('[id]').addBack('[id]').toArray()
  for (const id of ids.map((element) => $(element).attr('id')!)) {
    html = html.replaceAll(`"${id}"`, `"${id}-bis"`).replaceAll(`"#${id}"`, `"#${id}-bis"`)
  }
  like.nodes.last().after(html)
  const units = unitsOf($, way)
  const copy = units[units.findIndex(({ title }) => title.is(like.title)) + 1]!
  for (const [index, text] of saying($, copy).entries()) {
    text.replaceWith(index === 0 ? NEW_ANSWER : '')
  }
  copy.title.text(NEW_QUESTION)
}

const reworded = (question: string): string =>
  `${question.trim().replace(/[\s\u00a0]*[?.]?$/, '')} aujourd’hui ?`

function harvest($: CheerioAPI, url: string, previous: readonly Answer[]) {
  const gathering = gather({ previous, accept: ['*'] })
  gathering.add(readPage(openPage($.html(), { url }), { url, address: url }))
  const { answers, report } = gathering.end().result
  return { answers, change: report.change }
}

describe.each(WAYS)('a page of questions as $encoding', (way) => {
  const isThere = shared(`harvest/${way.file}`) !== null
  const start = () => {
    const $ = open(way.file)
    const before = harvest($, URL_BEFORE, []).answers
    const units = unitsOf($, way).filter(({ title }) => {
      const key = questionKey(title.text())
      return before.filter(({ question }) => questionKey(question) === key).length === 1
    })
    const idOf = ({ title }: Unit) =>
      before.find(({ question }) => questionKey(question) === questionKey(title.text()))!.id
    return { $, before, units, idOf }
  }

  it.skipIf(!isThere)('gives exactly what was added, taken away, reworded and edited', () => {
    const { $, before, units, idOf } = start()
    expect(units.length).toBeGreaterThanOrEqual(4)
    const [gone, renamed, edited, kept] = units as [Unit, Unit, Unit, Unit]
    const [goneId, renamedId, editedId] = [gone, renamed, edited].map(idOf)
    const question = reworded(renamed.title.text())

    const last = saying($, edited).at(-1)!
    last.replaceWith(`${last.text()}${ADDED_SENTENCE}`)
    renamed.title.text(question)
    add($, way, kept)
    gone.nodes.remove()

    const { answers, change } = harvest($, URL_BEFORE, before)
    expect(change.gone).toEqual([goneId])
    expect(change.changed.sort()).toEqual([renamedId, editedId].sort())
    expect(change.unchanged).toHaveLength(before.length - 3)
    expect(change.new).toHaveLength(1)
    const of = (id: string | undefined) => answers.find((answer) => answer.id === id)
    expect(questionKey(of(change.new[0])!.question)).toBe(questionKey(NEW_QUESTION))
    expect(of(change.new[0])!.answer).toContain(NEW_ANSWER)
    expect(questionKey(of(renamedId)!.question)).toBe(questionKey(question))
    expect(of(editedId)!.answer).toContain(ADDED_SENTENCE.trim())
  })

  it.skipIf(!isThere)(
    'keeps every id when the page moves, and one question is reworded too',
    () => {
      const { $, before, units, idOf } = start()
      const renamed = units[1]!
      const id = idOf(renamed)
      renamed.title.text(reworded(renamed.title.text()))
      const { answers, change } = harvest($, 'https://banque.example/nouveau-site/faq', before)
      expect([change.new, change.gone]).toEqual([[], []])
      expect(answers.map((answer) => answer.id).sort()).toEqual(before.map((one) => one.id).sort())
      expect(answers.find((answer) => answer.id === id)!.question).toContain('aujourd’hui')
    },
  )

  it.skipIf(!isThere)('says that nothing changed where nothing did', () => {
    const { $, before } = start()
    const { answers, change } = harvest($, URL_BEFORE, before)
    expect(answers).toEqual(before)
    expect(change.unchanged).toHaveLength(before.length)
  })
})
