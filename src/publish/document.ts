/** How every document that we write begins and ends, whatever is in it. */
import type { Config } from '../content/config.ts'
import { html, type Markup } from './markup.ts'
import { directionOf } from './project.ts'

export interface Document {
  locale: Config['locales'][number]
  title: string
  /** Besides its width. `viewport-fit=cover` */
  viewport?: string
  head: Markup
  body: Markup
}

export const documentOf = ({ locale, title, viewport, head, body }: Document): string =>
  html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1${viewport && `, ${viewport}`}">
<meta name="color-scheme" content="light dark">
${head}
</head>
<body>
${body}
</body>
</html>
`.text
