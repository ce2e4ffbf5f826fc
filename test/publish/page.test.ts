import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildHub } from '../../src/publish/build.ts'
import { answers, config, HOSTILE, HUB, NOW, programs } from '../helpers/bank.ts'
import { faultsIn } from '../helpers/valid.ts'

const options = { programs: programs(), version: '1.2.3', now: NOW }
let page: string
let english: string
beforeAll(async () => {
  const files = await buildHub(config(), answers(), options)
  page = Buffer.from(files.get('index.html')!.body).toString()
  english = Buffer.from(files.get('en/index.html')!.body).toString()
})

const dataOf = (text: string) => {
  const [, block] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!
  return JSON.parse(block!)
}

describe('the page without JavaScript', () => {
  it('shows every answer of its language, each with an anchor of its own', () => {
    for (const { id, locale } of answers()) {
      expect(page.includes(`<article id="answer/${id}">`)).toBe(locale === 'fr')
      expect(english.includes(`<article id="answer/${id}">`)).toBe(locale === 'en')
    }
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('links only to anchors that exist', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id!))
    expect(anchors.filter((id) => !ids.has(id))).toEqual([])
    expect(anchors).toContain('answer/carte-perdue')
  })

  it('shows what a question says, and lets none of it be markup', () => {
    expect(page).toContain(
      '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;vous&quot;',
    )
    expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(page).not.toMatch(/alert\([23]\)|onerror/)
  })

  it('holds FAQPage data that is valid, whatever a question says', () => {
    const data = dataOf(page)
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'FAQPage' })
    expect(data.mainEntity).toHaveLength(4)
    expect(data.mainEntity.map((one: { name: string }) => one.name)).toContain(HOSTILE)
    for (const question of data.mainEntity) {
      expect(question['@type']).toBe('Question')
      expect(question.acceptedAnswer['@type']).toBe('Answer')
      expect(question.acceptedAnswer.text).toMatch(/^<p>|^<h3>/)
    }
  })

  it('keeps the headings in order below the question', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    levels.forEach((level, at) => {
      if (at > 0) expect(level - levels[at - 1]!).toBeLessThanOrEqual(1)
    })
    expect(page).toContain('<h4>Plafonds</h4>')
  })

  it('has the number for an emergency before anything that must be scrolled to', () => {
    const number = page.indexOf('href="tel:+33199003939"')
    expect(number).toBeGreaterThan(page.indexOf('<h1'))
    expect(number).toBeLessThan(page.indexOf('<h2'))
  })

  it('says how to reach the bank: number, price, hours, delays, letter', () => {
    for (const words of [
      'href="tel:+33199003939"',
      'appel non surtaxé',
      'Depuis l’étranger\u00a0: +33 1 99 00 39 39',
      'Ouvert jour et nuit',
      'Du lundi au vendredi, de 9\u00a0h à 12\u00a0h\u00a030, de 14\u00a0h à 18\u00a0h',
      'Samedi, de 9\u00a0h à 12\u00a0h\u00a030',
      'Fermé les jours fériés',
      'Fermé\u00a0: 24–26 décembre 2026',
      'href="https://www.banque.example/rappel/"',
      'Réponse sous 2\u00a0h',
      'Accusé de réception sous 10\u00a0jours ouvrés',
      '75000 Paris',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('dimanche')
  })

  it('tells its languages and its own address', () => {
    expect(page).toContain('<html lang="fr" dir="ltr">')
    expect(page).toContain(`<link rel="canonical" href="${HUB}/">`)
    expect(english).toContain(`<link rel="canonical" href="${HUB}/en/">`)
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${HUB}/en/">`)
    expect(english).toContain('<h1>Any questions?</h1>')
  })

  it('leads to the action and to the page that says it', () => {
    expect(page).toContain('<a href="https://www.banque.example/opposition">Bloquer ma carte</a>')
    expect(page).toContain('href="https://www.banque.example/cartes/perdue#perdue"')
  })

  it('is cut in one page a topic when the answers are very many', async () => {
    const rib = answers().find(({ id }) => id === 'rib')!
    const many = Array.from({ length: 450 }, (_, at) => ({ ...rib, id: `rib-${at}` }))
    const files = await buildHub(config(), [...answers(), ...many], options)
    const pageOf = (path: string) => Buffer.from(files.get(`${path}index.html`)!.body).toString()
    const front = pageOf('')
    expect(front).not.toContain('<article')
    const links = [...front.matchAll(/href="\/(topic\/[^"]+)"/g)].map(([, path]) => path!)
    expect(links).toEqual(['topic/cartes/', 'topic/comptes/', 'topic/comptes-2/'])
    const shown = links.flatMap((path) =>
      [...pageOf(path).matchAll(/<article id="answer\/([^"]+)"/g)].map(([, id]) => id!),
    )
    expect(shown.length).toBe(454)
    expect(new Set(shown).size).toBe(454)
    expect(dataOf(pageOf('topic/cartes/')).mainEntity).toHaveLength(2)
    expect(files.has('en/topic/cartes/index.html')).toBe(false)
    for (const path of ['', 'topic/cartes/']) expect(await faultsIn(pageOf(path))).toEqual([])
  })
})

describe('the tokens of the page', () => {
  const tokensOf = (path: string) =>
    Object.fromEntries(
      [...readFileSync(path, 'utf8').matchAll(/\s--([\w-]+):([^;]+);/g)]
        .map(([, name, value]): [string, string] => [
          name!,
          value!.replace(/\s+/g, '').toLowerCase(),
        ])
        .map(([name, value]) => [name, value.replace(/^var\(--dq-[\w-]+,(.*)\)$/, '$1')])
        .reverse(), // the first one counts: later ones are for forced colours
    )

  it('have the values that they have in the hub', () => {
    const hub = tokensOf('src/ui/theme.css')
    const own = { ...tokensOf('src/publish/tokens.css'), ...tokensOf('src/publish/page.css') }
    expect(Object.keys(own).length).toBeGreaterThan(7)
    for (const [name, value] of Object.entries(own)) expect(hub[name], name).toBe(value)
  })
})
