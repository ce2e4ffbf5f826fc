/**
 * An entry of a system, as answers of a page: through the same rules and the same cleaning as any page, so
 * that a script in somebody's help centre goes no further than one on a website.
 */
import { escapeHtml } from '../../content/html.ts'
import { pageAddress } from '../address.ts'
import type { PageAnswers, RichAnswer } from '../merge.ts'
import { harvestPage } from '../page.ts'
import { asks, endsAsking } from '../question.ts'
import type { Rule } from '../rule.ts'
import { isoDate } from '../sitemap.ts'
import type { Entry, Source } from './adapter.ts'
import { said } from './json.ts'

/** @returns nothing for an entry that nobody can visit, or that says nothing */
export function pageAnswersOf(entry: Entry, { name, rules = [] }: Source, locale: string) {
  const url = pageAddress(entry.url)
  if (!url || entry.title.trim() === '' || entry.html.trim() === '') return []
  const inside = entry.is === 'page' ? questionsIn(entry, url, rules) : []
  const isWhole = entry.is === 'answer' || endsAsking(entry.title) || asks(entry.title)
  const answers = inside.length > 0 || !isWhole ? inside : wholeOf(entry, url, name)
  const { category, keywords, alternates, short } = entry
  const anchor = new URL(entry.url).hash.slice(1) || undefined
  const own = { anchor, keywords, alternates, short }
  const more = inside.length > 0 ? { category } : { category, ...own }
  const modified = isoDate(entry.modified)
  const page: PageAnswers = {
    url,
    locale: entry.locale ?? locale,
    ...(entry.group ? { group: `${name} ${entry.group}` } : {}),
    ...(modified ? { modified } : {}),
    answers: answers.map((answer) => ({ ...answer, ...said<Partial<RichAnswer>>(more) })),
  }
  return answers.length > 0 ? [page] : []
}

const questionsIn = ({ title, html, locale }: Entry, url: string, rules: readonly Rule[]) =>
  harvestPage(pageWith(`<h1>${escapeHtml(title)}</h1>${html}`, locale), { url, rules }).answers

/** The title asks, all of the HTML answers. */
const wholeOf = ({ title, html, locale }: Entry, url: string, source: string) =>
  harvestPage(pageWith(`<dq-entry>${html}</dq-entry>`, locale), {
    url,
    rules: [wholeEntry(title, source)],
  }).answers.slice(0, 1)

const pageWith = (content: string, lang = '') =>
  `<!doctype html><html lang="${escapeHtml(lang)}"><body><main>${content}</main></body></html>`

const wholeEntry = (question: string, name: string): Rule => ({
  name,
  find({ elements }) {
    const at = elements.find((element) => element.name === 'dq-entry')
    const end = elements.find((element) => element.name === 'main')
    if (!at || !end) return []
    // What closes an element too many puts the rest beside it.
    const beside = end.children.slice(end.children.indexOf(at) + 1)
    return [{ question, answer: [...at.children, ...beside], at }]
  },
})
