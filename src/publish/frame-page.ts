/**
 * The document that shows the hub in a frame, a webview or a Facebook tab: nothing but the place
 * where the program draws and the program itself. No inline script, no inline style.
 *
 * What the program has to know is on the element: the address of `hub.json`, for a tab that it is one
 * (`data-surface`), for the address of an answer which (`data-locale`, `data-place`). A server may add the
 * last two to a tab.
 */
import type { Config } from '../content/config.ts'
import { documentOf } from './document.ts'
import { html } from './markup.ts'
import { anchorOf } from './page-answers.ts'
import { type Shared, shareTags } from './share.ts'
import type { Speech } from './speech.ts'

export interface FrameProgram {
  url: string
  integrity: string
  /** Modules that it imports: asked for at once, not one after the other. */
  imports: readonly string[]
  icon: string
  /** Of a link to this document in a post. */
  picture: string
  /** Path of the file that leads to all others. */
  hub: string
}

/** Which of our documents it is. */
export interface Landing {
  /** It begins with a slash. */
  path: string
  surface?: 'facebook'
  /** It opens there: the question, how the answer begins, and where both stand without a program. */
  answer?: { id: string; question: string; summary: string; page: string }
}

export function framePage(
  config: Config,
  speech: Speech,
  { url, integrity, imports, icon, picture, hub }: FrameProgram,
  { path, surface, answer }: Landing,
): string {
  const { locale, say } = speech
  const brand = config.brand.name
  const title = answer?.question ?? say('page.title', { brand })
  const description = answer?.summary ?? say('page.description', { brand })
  const shared: Shared = { title, description, path, picture }
  const wishes = [
    surface && html` data-surface="${surface}"`,
    answer && html` data-locale="${locale}" data-place="${anchorOf(answer.id)}"`,
  ]
  return documentOf({
    locale,
    title: say('page.title', { brand }),
    viewport: 'viewport-fit=cover, interactive-widget=resizes-content',
    head: html`<meta name="robots" content="noindex">
${!surface && html`${shareTags(config, speech, shared)}\n`}<link rel="icon" href="/${icon}">
${imports.map((path) => html`<link rel="modulepreload" href="/${path}" crossorigin>\n`)}
<script type="module" src="/${url}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    body: html`<div id="hub" data-hub="${hub}"${wishes}></div>
<noscript><p><a href="${answer?.page ?? '/'}" target="_blank" rel="noopener">${answer?.question ?? html`${say('title')} ${brand}`}</a></p></noscript>`,
  })
}
