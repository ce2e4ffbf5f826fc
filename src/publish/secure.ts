/**
 * The files of the secure origin: the program of secure messages, its words, and the one page that shows
 * them. A folder of its own, `secure/`, which no other host may serve.
 */
import type { Config } from '../content/config.ts'
import type { SecureStart } from '../content/secure-start.ts'
import { FORM_WORDS, SECURE_WORDS } from '../words/index.ts'
import { integrity } from './fingerprint.ts'
import { NO_POWERS, policy, STRICT_TRANSPORT } from './headers.ts'
import { html } from './markup.ts'
import { Output, type PublishedFiles } from './output.ts'
import { icon } from './page-style.ts'
import type { Programs } from './programs.ts'
import { directionOf, localise, projectComplaint, projectTheme } from './project.ts'
import { languageOf, type Speech, speechFor } from './speech.ts'

const PROGRAM = 'secure.js'
/** Of the dictionary of the hub, what these pages say too. */
const SHARED = /^(?:hours\.(?:today|tomorrow|weekday|date)|phone\.call|error\.retry|proof\.title)$/
const OF_FORMS = /^(?:form\.(?:faults\.|slow|long|stop|unconfirmed|busy\.)|proof\.)/

/** @returns nothing where nobody writes on an origin of its own */
export function buildSecure(config: Config, programs: Programs): PublishedFiles {
  const { channels, secure } = config
  const isWritten = [channels.message, channels.complaint].some((way) => way?.mode === 'api')
  const output = new Output()
  const program = programs.secure.get(PROGRAM)
  if (!secure || !isWritten || !program) return output.files
  const speeches = config.locales.map(speechFor)
  const starts = speeches.map((speech) => [
    speech.locale,
    `/${output.json(`start.${speech.locale}.json`, startOf(config, speech))}`,
  ])
  const url = output.folder(programs.secure) + PROGRAM
  const page = {
    program: { url: `/${url}`, integrity: integrity(program) },
    icon: `/${output.asset('icon.svg', icon(config))}`,
    starts: JSON.stringify(Object.fromEntries(starts)),
  }
  output.put('index.html', securePage(config, speeches[0]!, page))
  output.put('headers.json', `${JSON.stringify(secureHeaders(config), null, 2)}\n`)
  return output.files
}

/** What a program that is not there leaves: the bank's name and its other ways. */
function securePage(
  config: Config,
  { locale, say }: Speech,
  page: { program: { url: string; integrity: string }; icon: string; starts: string },
): string {
  const own = SECURE_WORDS[locale] ?? SECURE_WORDS[languageOf(locale)] ?? SECURE_WORDS.fr!
  const title = `${own['secure.title']} · ${config.brand.name}`
  const desk = deskOf(config)
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${page.icon}">
<script type="module" src="${page.program.url}" integrity="${page.program.integrity}" crossorigin="anonymous"></script>
</head>
<body>
<div id="secure" data-starts="${page.starts}">
<h1>${title}</h1>
<p><a href="${config.hub}/">${say('title')}</a></p>
${desk && html`<p><a href="${desk.href}">${say('phone.call', { number: desk.number })}</a></p>`}
</div>
</body>
</html>
`.text
}

function startOf(config: Config, { locale, words }: Speech): SecureStart {
  const language = languageOf(locale)
  const among = (all: Record<string, string>, wanted: RegExp) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => wanted.test(key)))
  const desk = deskOf(config)
  return {
    locale,
    dir: directionOf(locale),
    zone: Object.values(config.hours)[0]?.zone ?? 'Europe/Paris',
    brand: { name: config.brand.name },
    theme: projectTheme(config.theme),
    words: {
      ...among(words, SHARED),
      ...among(FORM_WORDS[locale] ?? FORM_WORDS[language]!, OF_FORMS),
      ...(SECURE_WORDS[locale] ?? SECURE_WORDS[language]!),
    },
    topics: config.topics.map(({ id, label }) => ({ id, label: localise(label, locale) })),
    ...(desk && { desk }),
    complaints: config.channels.complaint?.mode === 'api',
    prospects: config.secure?.prospects === true,
    complaint: projectComplaint(config, locale),
    proofs: config.proofs,
  }
}

/** The number for everything that is no emergency. */
function deskOf({ channels }: Config): SecureStart['desk'] {
  const number = channels.phone?.numbers.find(({ urgent }) => !urgent)
  return number && { number: number.shown, href: `tel:${number.number}` }
}

/** Only the bank's own sites may frame it, and nothing of it stays in any cache but its program. */
function secureHeaders(config: Config) {
  const everywhere = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(config.secure!.origin.startsWith('https:') && STRICT_TRANSPORT),
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
    'frame-ancestors': ["'self'", ...config.origins.website],
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
