/**
 * The files of an origin of its own, which no other host may serve: one program, its words, and the one page
 * that shows them. That of secure messages, and that of the desk.
 */
import type { Config } from '../content/config.ts'
import type { OwnStart } from '../content/own-start.ts'
import { documentOf } from './document.ts'
import { type Body, integrity } from './fingerprint.ts'
import { NO_POWERS, policy, STRICT_TRANSPORT } from './headers.ts'
import { html, type Markup } from './markup.ts'
import { Output, type PublishedFiles } from './output.ts'
import { icon } from './page-style.ts'
import { directionOf, localise, projectTheme } from './project.ts'
import { languageOf, type Speech, speechFor } from './speech.ts'

export interface OwnOrigin {
  origin: string
  /** Of the element that it draws in, and of the program's first file. `secure` */
  name: string
  program: ReadonlyMap<string, Body>
  /** What it is given in each language, besides the server's answers. */
  start(speech: Speech): OwnStart
  title(speech: Speech): string
  /** What a program that is not there leaves. */
  rest(speech: Speech): Markup
  /** Which pages may frame it; `'none'`: no page at all. */
  framedBy: readonly string[]
}

export function buildOwnOrigin(config: Config, own: OwnOrigin): PublishedFiles {
  const output = new Output()
  const file = `${own.name}.js`
  const speeches = config.locales.map(speechFor)
  const starts = speeches.map((speech) => [
    speech.locale,
    `/${output.json(`start.${speech.locale}.json`, own.start(speech))}`,
  ])
  const url = `/${output.folder(own.program)}${file}`
  const [speech] = speeches
  const title = `${own.title(speech!)} · ${config.brand.name}`
  const page = documentOf({
    locale: speech!.locale,
    title,
    head: html`<meta name="robots" content="noindex">
<link rel="icon" href="/${output.asset('icon.svg', icon(config))}">
<script type="module" src="${url}" integrity="${integrity(own.program.get(file)!)}" crossorigin="anonymous"></script>`,
    body: html`<div id="${own.name}" data-starts="${JSON.stringify(Object.fromEntries(starts))}">
<h1>${title}</h1>
${own.rest(speech!)}
</div>`,
  })
  output.put('index.html', page)
  output.put('headers.json', `${JSON.stringify(headersOf(own), null, 2)}\n`)
  return output.files
}

/** What each of them is told. @param words all that it says */
export const ownStart = (
  config: Config,
  locale: string,
  words: Record<string, string>,
): OwnStart => ({
  locale,
  dir: directionOf(locale),
  zone: Object.values(config.hours)[0]?.zone ?? 'Europe/Paris',
  brand: { name: config.brand.name },
  theme: projectTheme(config.theme),
  words,
  topics: config.topics.map(({ id, label }) => ({ id, label: localise(label, locale) })),
})

/** Of a dictionary, the words that a program without it says too. */
export const among = (words: Record<string, string>, wanted: RegExp): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([key]) => wanted.test(key)))

/** A locale's own dictionary, that of its language, or the product's first. */
export const dictionaryOf = <Words>(all: Readonly<Record<string, Words>>, locale: string): Words =>
  all[locale] ?? all[languageOf(locale)] ?? all.fr!

/** Nothing of it stays in any cache but its program. */
function headersOf({ origin, framedBy }: OwnOrigin) {
  const everywhere = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(origin.startsWith('https:') && STRICT_TRANSPORT),
  }
  const page = policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': framedBy,
  })
  return [
    {
      path: '/assets/*',
      headers: { ...everywhere, 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    {
      path: '/*',
      headers: {
        ...everywhere,
        'Content-Security-Policy': page,
        'Permissions-Policy': NO_POWERS,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': 'no-store',
      },
    },
  ]
}
