/**
 * A page without JavaScript, less the answers that the bank has withdrawn since it was built: their
 * articles, every link to them, and what search engines are told of them.
 *
 * Reads only what `page-answers.ts` and `static-pages.ts` write; any other document stays as it is.
 */
import { jsonBlock } from './markup.ts'

const ARTICLE = /\n<article id="answer\/([^"]+)"[^>]*>.*?<\/article>/gs
/** In the table of contents. */
const ENTRY = /<li><a href="#answer\/([^"]+)"[^>]*>[^<]*<\/a><\/li>/g
/** To the same answer in another language. */
const TWIN = / · <a href="[^"#]*#answer\/([^"]+)" hreflang="[^>]*>[^<]*<\/a>/g
const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s

export function withoutAnswers(page: string, withdrawn: ReadonlySet<string>): string {
  const isWithdrawn = (id: string) => withdrawn.has(decodeURI(id))
  const less = (text: string, links: RegExp) =>
    text.replace(links, (whole, id: string) => (isWithdrawn(id) ? '' : whole))
  return [ARTICLE, ENTRY, TWIN].reduce(less, page).replace(DATA, (_, text: string) => {
    const { mainEntity, ...data } = JSON.parse(text) as { mainEntity: { '@id': string }[] }
    const left = mainEntity.filter(({ '@id': at }) => !withdrawn.has(at.replace('#answer/', '')))
    return jsonBlock('application/ld+json', { ...data, mainEntity: left }).text
  })
}
