/**
 * Which answers say the same in two languages, as far as the site tells: its pages name each other.
 *
 * On two such pages answers are twins by the same anchor, then as they were the last time, at last in the
 * order of the page when as many are left on both. Whatever is less sure stays alone: a wrong pair shows
 * somebody another answer than the one that they asked to read in their language.
 */
import type { Answer, Translations } from '../content/answers.ts'
import type { PageAnswers } from './merge.ts'

type Twin = Pick<PageAnswers, 'url' | 'locale' | 'languages' | 'group' | 'answers'>

/**
 * @param pages     that were read today
 * @param previous  the answers of the last harvest
 * @returns the answers, in their order, each with the ids of its twins
 */
export function withTwins(
  answers: readonly Answer[],
  pages: readonly Twin[],
  previous: readonly Answer[],
): Answer[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const before = new Map(previous.map(({ id, translations }) => [id, translations ?? {}]))
  const twins = new Map<string, Record<string, string>>()
  const pair = (a: Answer, b: Answer) => {
    if (twins.get(a.id)?.[b.locale] || twins.get(b.id)?.[a.locale]) return
    twins.set(a.id, { ...twins.get(a.id), [b.locale]: b.id })
    twins.set(b.id, { ...twins.get(b.id), [a.locale]: a.id })
  }
  const answersOn = answersByPage(answers, pages)
  for (const [left, right] of pairsOf(pages)) {
    const alone = (page: Twin, locale: string) =>
      answersOn(page).filter(({ id }) => twins.get(id)?.[locale] === undefined)
    const [ofLeft, ofRight] = [alone(left, right.locale), alone(right, left.locale)]
    for (const answer of ofLeft) {
      const same = ofRight.filter(({ anchor }) => anchor && anchor === answer.anchor)
      if (same.length === 1) pair(answer, same[0]!)
    }
    for (const answer of alone(left, right.locale)) {
      const known = before.get(answer.id)?.[right.locale]
      const twin = alone(right, left.locale).find(({ id }) => id === known)
      if (twin) pair(answer, twin)
    }
    const [restLeft, restRight] = [alone(left, right.locale), alone(right, left.locale)]
    if (restLeft.length !== restRight.length) continue
    for (const [at, answer] of restLeft.entries()) pair(answer, restRight[at]!)
  }
  // Of pages that could not be read today nobody knows better.
  const read = new Set(pages.map(({ url }) => url))
  for (const answer of answers) {
    for (const [locale, id] of Object.entries(before.get(answer.id) ?? {})) {
      const twin = id === null ? undefined : byId.get(id)
      if (twin?.locale !== locale || (read.has(answer.url) && read.has(twin.url))) continue
      pair(answer, twin)
    }
  }
  return answers.map(({ translations: _, ...answer }) => {
    const own = twins.get(answer.id)
    return own ? { ...answer, translations: sorted(own) } : answer
  })
}

const sorted = (twins: Record<string, string>): Translations =>
  Object.fromEntries(Object.entries(twins).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The answers of a page in its language, in the order of reading. */
function answersByPage(answers: readonly Answer[], pages: readonly Twin[]) {
  const keyOf = ({ url, locale }: Pick<Twin, 'url' | 'locale'>) => `${locale} ${url}`
  const order = new Map<string, number>()
  for (const { url, answers: asked } of pages) {
    for (const [at, { question }] of asked.entries()) order.set(`${url} ${question}`, at)
  }
  const place = ({ url, question }: Answer) => order.get(`${url} ${question}`) ?? order.size
  const byPage = Map.groupBy(answers, keyOf)
  for (const on of byPage.values()) on.sort((a, b) => place(a) - place(b))
  return (page: Twin): readonly Answer[] => byPage.get(keyOf(page)) ?? []
}

/** Pages that are each other in another language, and no third: a home page is not the twin of every page. */
function pairsOf(pages: readonly Twin[]): [Twin, Twin][] {
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const named = new Map<Twin, Set<Twin>>(pages.map((page) => [page, new Set()]))
  const name = (from: Twin, to: Twin | undefined) => {
    if (to && to.locale !== from.locale) named.get(from)!.add(to)
  }
  for (const page of pages) for (const url of page.languages ?? []) name(page, byUrl.get(url))
  for (const [group, same] of Map.groupBy(pages, (page) => page.group)) {
    if (group !== undefined) for (const one of same) for (const other of same) name(one, other)
  }
  const naming = new Map<Twin, Set<Twin>>(pages.map((page) => [page, new Set()]))
  for (const [from, all] of named) for (const to of all) naming.get(to)!.add(from)

  const twinOf = (page: Twin, locale: string): Twin | undefined => {
    const is = (other: Twin) => other.locale === locale
    const [out, back] = [named.get(page)!, naming.get(page)!]
    const mutual = [...out].filter((other) => back.has(other) && is(other))
    const any = mutual.length > 0 ? mutual : [...new Set([...out, ...back])].filter(is)
    return any.length === 1 ? any[0] : undefined
  }
  const locales = [...new Set(pages.map(({ locale }) => locale))]
  return pages.flatMap((page) =>
    locales.flatMap((locale): [Twin, Twin][] => {
      const other = twinOf(page, locale)
      const isFirst = other && page.url < other.url
      return isFirst && twinOf(other, page.locale) === page ? [[page, other]] : []
    }),
  )
}
