/**
 * HTML written by the build. Whatever is put into a template is escaped, unless it is itself the
 * result of a template; there is no other way in but `trusted`, for text that was escaped by its
 * own writer.
 */
import { escapeHtml } from '../content/html.ts'

/** Markup that may stand in a page as it is. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** `false`, `null` and `undefined` leave nothing, so that a part can be left out with `&&`. */
type Hole = string | number | Markup | false | null | undefined | readonly Hole[]

const write = (hole: Hole): string => {
  if (hole instanceof Markup) return hole.text
  if (Array.isArray(hole)) return hole.map(write).join('')
  return hole === false || hole == null ? '' : escapeHtml(String(hole))
}

/** ``html`<p>${text}</p>` `` */
export const html = (pieces: TemplateStringsArray, ...holes: Hole[]): Markup =>
  new Markup(pieces.reduce((page, piece, index) => page + write(holes[index - 1]) + piece))

/** Says that `text` is safe already: clean HTML written by `toHtml`. */
export const trusted = (text: string): Markup => new Markup(text)

/**
 * A block of data inside a page. `<` is written as an escape of JSON, so that no text of an answer
 * can end the block.
 */
export const jsonBlock = (type: string, value: unknown): Markup =>
  new Markup(
    `<script type="${escapeHtml(type)}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  )
