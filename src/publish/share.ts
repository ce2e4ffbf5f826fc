/**
 * What a post or a message shows of a link that stands in it: title, sentence, picture (Open Graph).
 *
 * A network's robot reads the document alone: it runs no script, and never sees what follows a `#`.
 * So each answer has an address of its own, whose document opens the hub there. What the bank has
 * withdrawn since is taken out of these documents too (`withdraw.ts`).
 *
 * @see https://ogp.me
 */
import type { Config } from '../content/config.ts'
import { textOf } from '../content/html.ts'
import { html, type Markup } from './markup.ts'
import { anchorOf, type Shown } from './page-answers.ts'
import { pagePath } from './page-plan.ts'
import { PICTURE_SIZE } from './picture.ts'
import type { Speech } from './speech.ts'

/** Networks cut what is longer. */
const MOST_CHARACTERS = 200

export interface Shared {
  title: string
  description: string
  /** Path of the document itself. It begins with a slash. */
  path: string
  /** Path of the picture that the build drew. */
  picture: string
}

export function shareTags(
  { brand, hub }: Config,
  { locale, say }: Speech,
  { title, description, path, picture }: Shared,
): Markup {
  const [width, height] = PICTURE_SIZE
  const own = html`<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">`
  return html`<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${hub}${path}">
<meta property="og:site_name" content="${brand.name}">
<meta property="og:locale" content="${locale.replace('-', '_')}">
<meta property="og:image" content="${brand.picture ?? `${hub}/${picture}`}">
${!brand.picture && own}
<meta property="og:image:alt" content="${say('page.title', { brand: brand.name })}">
<meta name="twitter:card" content="summary_large_image">`
}

/** Where a post leads to for an answer: `/hub/answer/<id>/`, `/hub/en/answer/<id>/`. */
export const landingPath = (config: Pick<Config, 'locales'>, locale: string, id: string): string =>
  `/hub${pagePath(config, locale)}${encodeURI(anchorOf(id))}/`

/** What is said of an answer in one sentence or two: its short form, or how it begins. */
export function summaryOf({ answer, body }: Shown): string {
  const whole = (answer.short ?? textOf(body)).replace(/\s+/g, ' ').trim()
  if (whole.length <= MOST_CHARACTERS) return whole
  return `${whole.slice(0, MOST_CHARACTERS).replace(/ \S*$/, '')}…`
}
