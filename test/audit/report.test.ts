/** The report: the same as data and as a page, which says everything, trusts nothing and needs nothing. */
import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { audit, CheckReport, reportOf, reportPage, tongueOf } from '../../src/audit/index.ts'
import { HOSTILE } from '../helpers/bank.ts'
import { anAnswer, approvedBy, type Given, plain, project, site } from './project.ts'

const DEAD = 'https://www.banque.example/opposition'
const given: Given = {
  config: { approval: { required: false, warnDays: 30 } },
  answers: [
    ...plain(),
    anAnswer({ id: 'hostile', question: HOSTILE, url: 'https://www.banque.example/%E2%9C%93/x' }),
  ],
  edits: [approvedBy(plain()[1]!, '2026-12-01')],
}

function reported(locale: string, more: Given = given) {
  const one = project(more)
  const facts = site(one, { links: [{ url: DEAD, end: 'missing', lost: [] }] })
  const tongue = tongueOf(locale)
  const now = new Date('2026-11-21T03:00:00Z')
  const report = reportOf(one, facts, audit(one, facts), { version: '1.2.3', now, tongue })
  return { report, html: reportPage(report, tongue, one.config) }
}

describe('the data', () => {
  const { report } = reported('fr')

  it('is what its schema says', () => {
    expect(CheckReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('counts each answer once, by the worst that was found', () => {
    // Two answers name the dead address; an approval of a third ends; the last ones are in order.
    expect(report.answers).toEqual({ fault: 2, warning: 1, fine: 2 })
    expect(report.counts).toMatchObject({ faults: 1, warnings: 1, links: 1 })
    const sum = (states: CheckReport['answers']) => states.fault + states.warning + states.fine
    expect(report.topics.reduce((all, topic) => all + sum(topic), 0)).toBe(5)
    expect(
      report.pages.map(({ url, answers, state }) => [new URL(url).pathname, answers, state]),
    ).toEqual([
      ['/%E2%9C%93/x', 1, 'fault'],
      ['/cartes/lost', 1, 'fine'],
      ['/cartes/perdue', 1, 'fault'],
      ['/cartes/plafond', 1, 'warning'],
      ['/comptes/rib', 1, 'fine'],
    ])
  })

  it('leaves an answer in order that another language lacks', () => {
    const rib = plain().find(({ id }) => id === 'rib')!
    const { report: other } = reported('fr', {
      answers: [...plain(), { ...rib, id: 'seule', question: 'Et seule ?', translations: {} }],
    })
    const lacking = other.findings.find(({ code }) => code === 'not-translated')
    expect(lacking?.also.map(({ answer }) => answer)).toEqual(['seule'])
    const before = reported('fr', { answers: plain() }).report.answers
    expect(other.answers).toEqual({ ...before, fine: before.fine + 1 })
  })

  it('names what ends soon, and who answers for it', () => {
    expect(report.ending).toMatchObject([
      { answer: 'carte-plafond', by: 'Claire', until: '2026-12-01' },
    ])
  })

  it('gives answers without a topic a line of their own', () => {
    const topics = [{ id: 'cartes', label: 'Cartes', match: ['/cartes/'] }]
    const { report: other } = reported('en', { config: { topics } })
    expect(other.topics.map(({ id, label }) => [id, label])).toEqual([
      ['cartes', 'Cartes'],
      [null, 'No topic'],
    ])
  })
})

describe.each(['fr', 'en'])('the page (%s)', (locale) => {
  const { report, html } = reported(locale)
  const $ = load(html)

  it('says each finding: whom it concerns, what is wrong and what to do', () => {
    const words = $('main').text().replace(/\s+/g, ' ').toLowerCase()
    const { date } = tongueOf(locale)
    const shown = (text: string) =>
      text.replace('2026-12-01', date).replace(/\s+/g, ' ').toLowerCase()
    for (const { where, what, todo } of report.findings) {
      for (const text of [where.question!, what, todo]) {
        expect(words).toContain(shown(text))
      }
    }
    expect($('html').attr('lang')).toBe(locale)
    expect(html).not.toMatch(/\{\w+\}(?![^<]*<\/style>)/)
  })

  it('needs no script, no file and nobody', () => {
    expect($('script, img, iframe, object, link, [style], [onclick]')).toHaveLength(0)
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content')
    const hash = createHash('sha256').update($('style').text()).digest('base64')
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect($('style').text()).not.toMatch(/url\(|@import/)
  })

  it('leads only to pages of the website and places of its own', () => {
    for (const { attribs } of $('a').toArray()) {
      if (attribs.href!.startsWith('#'))
        expect($(`[id="${attribs.href!.slice(1)}"]`)).toHaveLength(1)
      else expect(new URL(attribs.href!).origin).toBe('https://www.banque.example')
    }
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has its headings in order, and says in words what a picture shows', () => {
    const levels = $('h1, h2, h3')
      .toArray()
      .map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([])
    for (const svg of $('svg').toArray()) {
      expect(svg.attribs['aria-hidden'] === 'true' || svg.attribs['aria-label'] !== '').toBe(true)
    }
  })

  it('is good news when there is nothing to say', () => {
    const one = project()
    const tongue = tongueOf(locale)
    const now = new Date('2026-11-21T03:00:00Z')
    const fine = reportOf(one, undefined, [], { version: '1.2.3', now, tongue })
    const page = load(reportPage(fine, tongue, one.config))
    expect(page('.summary').attr('class')).toBe('card summary fine')
    expect(page('.found, nav')).toHaveLength(0)
    expect(page('.percent').text().replace(/\s/g, '')).toBe('100%')
  })
})
