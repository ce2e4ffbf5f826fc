/**
 * The document that shows the hub in a frame, a webview or a Facebook tab: nothing but the place
 * where the program draws and the program itself. No inline script, no inline style.
 *
 * What the program has to know is on the element: the address of `hub.json`, and for a tab that it
 * is one (`data-surface`). A server may add `data-locale` and `data-place` there.
 */
import type { Config } from '../content/config.ts'
import { html } from './markup.ts'
import { directionOf } from './project.ts'
import type { Speech } from './speech.ts'

export interface FrameProgram {
  url: string
  integrity: string
  /** Modules that it imports: asked for at once, not one after the other. */
  imports: readonly string[]
  icon: string
  /** Path of the file that leads to all others. */
  hub: string
}

export function framePage(
  config: Config,
  { locale, say }: Speech,
  { url, integrity, imports, icon, hub }: FrameProgram,
  surface?: 'facebook',
): string {
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<title>${say('page.title', { brand: config.brand.name })}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="/${icon}">
${imports.map((path) => html`<link rel="modulepreload" href="/${path}" crossorigin>\n`)}
<script type="module" src="/${url}" integrity="${integrity}" crossorigin="anonymous"></script>
</head>
<body>
<div id="hub" data-hub="${hub}"${surface && html` data-surface="${surface}"`}></div>
<noscript><p><a href="/" target="_blank" rel="noopener">${say('title')} ${config.brand.name}</a></p></noscript>
</body>
</html>
`.text
}
