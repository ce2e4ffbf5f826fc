/** The files of the secure origin, `secure/`: what the program of secure messages is given, and who may frame it. */
import { type Config, isWritten } from '../content/config.ts'
import type { SecureStart } from '../content/own-start.ts'
import { FORM_WORDS, SECURE_WORDS, type SecureWords } from '../words/index.ts'
import { html, type Markup } from './markup.ts'
import type { PublishedFiles } from './output.ts'
import { among, buildOwnOrigin, dictionaryOf, ownStart } from './own-origin.ts'
import type { Programs } from './programs.ts'
import { projectComplaint } from './project.ts'
import type { Speech } from './speech.ts'

/** Of the dictionary of the hub, what these pages say too. */
const SHARED = /^(?:hours\.(?:today|tomorrow|weekday|date)|phone\.call|error\.retry|proof\.title)$/
const OF_FORMS = /^(?:form\.(?:faults\.|slow|long|stop|unconfirmed|busy\.)|proof\.)/

/** @returns nothing where nobody writes on an origin of its own */
export function buildSecure(config: Config, programs: Programs): PublishedFiles {
  const { secure, origins } = config
  if (!secure || !isWritten(config)) return new Map()
  return buildOwnOrigin(config, {
    ...{ origin: secure.origin, name: 'secure', program: programs.secure },
    start: (speech) => startOf(config, speech),
    title: ({ locale }) => wordsOf(locale)['secure.title'],
    rest: (speech) => otherWays(config, speech),
    framedBy: ["'self'", ...origins.website],
  })
}

const wordsOf = (locale: string): SecureWords => dictionaryOf(SECURE_WORDS, locale)

/** The hub, and the bank's number. */
function otherWays(config: Config, { say }: Speech): Markup {
  const desk = deskOf(config)
  return html`<p><a href="${config.hub}/">${say('title')}</a></p>
${desk && html`<p><a href="${desk.href}">${say('phone.call', { number: desk.number })}</a></p>`}`
}

function startOf(config: Config, { locale, words }: Speech): SecureStart {
  const desk = deskOf(config)
  const said = {
    ...among(words, SHARED),
    ...among(dictionaryOf(FORM_WORDS, locale), OF_FORMS),
    ...wordsOf(locale),
  }
  return {
    ...ownStart(config, locale, said),
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
