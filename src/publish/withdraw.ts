/**
 * A page without JavaScript, less the answers that the bank has withdrawn since it was built: their
 * articles, every link to them, and what search engines are told of them. The document that posts lead to
 * for an answer keeps its address, where the hub says that the answer is gone, and tells no more of it.
 *
 * Reads only what `page-answers.ts`, `static-pages.ts` and `frame-page.ts` write; any other document stays
 * as it is.
 */
import { jsonBlock } from './markup.ts'

const ARTICLE = /\n<article id="answer\/([^"]+)"[^>]*>.*?<\/article>/gs
/** In the table of contents. */
const ENTRY = /<li><a href="#answer\/([^"]+)"[^>]*>[^<]*<\/a><\/li>/g
/** To the same answer in another language. */
const TWIN = / · <a href="[^"#]*#answer\/([^"]+)" hreflang="[^>]*>[^<]*<\/a>/g
const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s

/** Which answer a document opens the hub at. */
const LANDING = / data-place="answer\/([^"]+)"/
const TITLE = /<title>(.*?)<\/title>/
/** What posts show, and the link for who has no script. */
const TOLD = [
  /(<meta property="og:(?:title|description)" content=")[^"]*(")/g,
  /(<noscript><p><a href=")[^>]*(" target="_blank" rel="noopener">)/g,
  /(<noscript><p><a[^>]*>)[^<]*(<)/g,
]

export function withoutAnswers(page: string, withdrawn: ReadonlySet<string>): string {
  const isWithdrawn = (id: string) => withdrawn.has(decodeURI(id))
  const landing = LANDING.exec(page)
  if (landing) return isWithdrawn(landing[1]!) ? untold(page) : page
  const less = (text: string, links: RegExp) =>
    text.replace(links, (whole, id: string) => (isWithdrawn(id) ? '' : whole))
  return [ARTICLE, ENTRY, TWIN].reduce(less, page).replace(DATA, (_, text: string) => {
    const { mainEntity, ...data } = JSON.parse(text) as { mainEntity: { '@id': string }[] }
    const left = mainEntity.filter(({ '@id': at }) => !withdrawn.has(at.replace('#answer/', '')))
    return jsonBlock('application/ld+json', { ...data, mainEntity: left }).text
  })
}

function untold(page: string): string {
  const title = TITLE.exec(page)?.[1] ?? ''
  const said = [title, '/', title]
  return TOLD.reduce(
    (text, place, at) =>
      text.replace(place, (_, before: string, after: string) => before + said[at] + after),
    page,
  )
}
