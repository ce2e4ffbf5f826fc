/**
 * The example bank, read once for its tests: every page, and the questions that each encoding holds. The questions are
 * found by selector, on purpose simpler than the rules of the harvest that they will be compared with.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CheerioAPI, load } from 'cheerio'
import { createSite } from '../../examples/website/site.mjs'

export const ORIGIN = 'http://banque.localhost:4300'
export const HUB = 'http://aide.banque.localhost:4300'
export const options = {
  origin: ORIGIN,
  hub: HUB,
  secure: 'https://messages.banque.example',
  embed: '/embed/0.1.0/embed.js',
  integrity: 'sha384-abc',
}
export const site = createSite(options)
export const request = (path: string, init?: RequestInit) =>
  site.fetch(new Request(new URL(path, ORIGIN), init))

const folder = fileURLToPath(new URL('../../examples/website/pages/', import.meta.url))
export const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort()

export const pages = new Map<string, { $: CheerioAPI; response: Response }>()
for (const path of [...paths, '/nulle-part']) {
  const response = await request(path)
  pages.set(path, { $: load(await response.text()), response })
}
export const page = (path: string) => pages.get(path)!
const spaced = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()

interface Pair {
  question: string
  answer: string
}
type Encoding = 'jsonld' | 'details' | 'dsfr' | 'headings' | 'dl'

const VISIBLE: Record<Exclude<Encoding, 'jsonld'>, ($: CheerioAPI) => Pair[]> = {
  details: ($) =>
    $('main details')
      .toArray()
      .map((node) => ({
        question: spaced($(node).children('summary').text()),
        answer: spaced($(node).children('.answer').text()),
      })),
  dsfr: ($) =>
    $('main .fr-accordion__btn')
      .toArray()
      .map((node) => ({
        question: spaced($(node).text()),
        answer: spaced($(`#${$(node).attr('aria-controls')}`).text()),
      })),
  headings: ($) =>
    $('main .prose :is(h2, h3)[id]')
      .toArray()
      .map((node) => ({
        question: spaced($(node).text()),
        answer: spaced($(node).nextUntil('h2, h3').text()),
      })),
  dl: ($) =>
    $('main dl dt')
      .toArray()
      .map((node) => ({
        question: spaced($(node).text()),
        answer: spaced($(node).next('dd').text()),
      })),
}

const blocks = ($: CheerioAPI) =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((node) => JSON.parse($(node).text()) as Record<string, unknown>)

function structured($: CheerioAPI): Pair[] {
  return blocks($)
    .filter((block) => block['@type'] === 'FAQPage')
    .flatMap((block) => block.mainEntity as { name: string; acceptedAnswer: { text: string } }[])
    .map(({ name, acceptedAnswer }) => ({
      question: spaced(name),
      answer: spaced(load(acceptedAnswer.text.replace(/<(p|li|t[dh]|tr)\b/g, ' <$1')).text()),
    }))
}

export const found: (Pair & { path: string; encoding: Encoding })[] = paths.flatMap((path) => {
  const { $ } = page(path)
  const visible = Object.entries(VISIBLE).flatMap(([encoding, read]) =>
    read($).map((pair) => ({ ...pair, path, encoding: encoding as Encoding })),
  )
  return [
    ...visible,
    ...structured($).map((pair) => ({ ...pair, path, encoding: 'jsonld' as const })),
  ]
})
