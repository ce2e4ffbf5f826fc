import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { projectAnswer, projectCard, projectHub, projectStart } from '../../src/publish/project.ts'
import { speechFor } from '../../src/publish/speech.ts'
import { answers, CONFIG, config } from '../helpers/bank.ts'

/** Every path of keys in a value: `channels.phone.numbers[].id`. Words and free keys count as one. */
function keys(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keys(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, below]) => keys(below, path ? `${path}.${key}` : key))
}
const keySet = (value: unknown) => [...new Set(keys(value))].sort()

const FULL = {
  ...CONFIG,
  $schema: 'schema.json',
  server: 'https://api.banque.example/internal',
  secure: { origin: 'https://secure.banque.example' },
  harvest: { sites: ['https://intranet.banque.example/'], include: ['/secret/'], exclude: [] },
  routing: { rules: [{ name: 'carte', when: { topic: 'cartes' }, offer: ['phone'] }] },
  notices: [
    {
      id: 'panne',
      text: { fr: 'Panne', en: 'Outage' },
      kind: 'warning',
      until: '2026-12-01T00:00:00Z',
    },
  ],
}
const full = parseConfig(FULL)
const built = {
  version: '1.2.3',
  builtAt: '2026-11-21T10:00:00.000Z',
  panel: { url: 'assets/x/panel.js', integrity: 'sha384-y' },
  entry: { url: 'assets/x/hub.js', integrity: 'sha384-x' },
  frame: 'hub/',
  page: './',
  starts: { fr: 'assets/a/start.fr.json', en: 'assets/b/start.en.json' },
}
const HOME = 'https://www.banque.example/donnees'
const parts = { topics: [], frequent: [], count: 0, search: 's/', cards: [], answers: [] }

describe('what of the configuration gets out', () => {
  it('is, in hub.json, exactly these keys', () => {
    expect(keySet(projectHub(full, built))).toEqual([
      'brand.name',
      'brand.site',
      'brand.url',
      'builtAt',
      'entry.integrity',
      'entry.url',
      'format',
      'frame',
      'locales[].dir',
      'locales[].id',
      'locales[].name',
      'locales[].start',
      'origins.facebook[]',
      'origins.partner[]',
      'origins.website[]',
      'page',
      'panel.integrity',
      'panel.url',
      'secure',
      'server',
      'version',
    ])
  })

  it('says in hub.json that it may be looked into only where it was built so', () => {
    expect(projectHub(full, built)).not.toHaveProperty('explain')
    expect(projectHub(full, { ...built, explain: true }).explain).toBe(true)
  })

  it('is, in the first file of a locale, exactly these keys', () => {
    const { words, hours, ...start } = projectStart(full, speechFor('fr'), parts)
    expect(keySet(start)).toEqual([
      'channels.callback.delay.unit',
      'channels.callback.delay.value',
      'channels.callback.hours',
      'channels.callback.mode',
      'channels.callback.url',
      'channels.complaint.mode',
      'channels.complaint.url',
      'channels.links[].address[]',
      'channels.links[].id',
      'channels.links[].kind',
      'channels.links[].label',
      'channels.phone.numbers[].abroad',
      'channels.phone.numbers[].hours',
      'channels.phone.numbers[].id',
      'channels.phone.numbers[].label',
      'channels.phone.numbers[].number',
      'channels.phone.numbers[].shown',
      'channels.phone.numbers[].tariff',
      'channels.phone.numbers[].urgent',
      'count',
      'format',
      'formats[].kind',
      'formats[].pattern',
      'locale',
      'notices[].id',
      'notices[].kind',
      'notices[].text',
      'notices[].until',
      'pins.rib[]',
      'rules[].name',
      'rules[].offer[]',
      'rules[].when.topic',
      'search',
      'theme.dark.accent',
      'theme.light.accent',
    ])
    expect(Object.keys(hours)).toEqual(['conseillers', 'urgence'])
    expect(words.title).toBe('Des questions\u00a0?')
    expect(Object.keys(words).filter((key) => key.startsWith('page.'))).toEqual([])
  })

  it('never says where the harvest goes, nor why a desk is closed', () => {
    const published = JSON.stringify([
      projectHub(full, built),
      projectStart(full, speechFor('fr'), parts),
    ])
    for (const inside of ['intranet', '/secret/', 'schema.json', 'inventaire']) {
      expect(JSON.stringify(FULL)).toContain(inside)
      expect(published).not.toContain(inside)
    }
  })

  it('is, of an answer, exactly these keys', () => {
    const lost = { ...answers()[0]!, topic: 'cartes', short: 'Faites opposition.' }
    const body = [['p', {}, 'Faites opposition.']] as Parameters<typeof projectCard>[1]
    const published = projectAnswer(lost, projectCard(lost, body), [...body], ['rib'])
    expect(Object.keys(published).sort()).toEqual([
      'actions',
      'anchor',
      'body',
      'excerpt',
      'id',
      'locale',
      'needs',
      'question',
      'related',
      'short',
      'topic',
      'updatedAt',
      'url',
    ])
    expect(JSON.stringify(published)).not.toMatch(/claire|interne/)
  })

  it('is written in the language of the file', () => {
    const labels = (locale: string) =>
      projectStart(full, speechFor(locale), parts).channels.phone?.numbers.map(({ label }) => label)
    expect(labels('fr')).toEqual(['Carte perdue, fraude'])
    expect(labels('en')).toEqual(['Lost card, fraud'])
  })

  it('names the site after its host when the bank gives no name', () => {
    expect(projectHub(config(), built).brand.site).toBe('www.banque.example')
  })
})

describe('an excerpt', () => {
  const excerptOf = (text: string) => projectCard(answers()[0]!, [['p', {}, text]]).excerpt

  it('is the whole text when it is short', () => {
    expect(excerptOf('Faites opposition.')).toBe('Faites opposition.')
  })

  it('ends with a whole word and a sign that there is more, within 90 characters', () => {
    const excerpt = excerptOf(
      'Votre conseiller vous répond, du lundi au samedi, sauf les jours fériés. '.repeat(3),
    )
    expect(excerpt.length).toBeLessThanOrEqual(90)
    expect(excerpt).toMatch(/^Votre conseiller .* Votre…$/)
  })
})

describe('what forms say', () => {
  const forms = parseConfig({
    ...CONFIG,
    privacy: { controller: { fr: 'La banque' }, contact: 'dpo@banque.example', url: HOME },
    delivery: {
      webhooks: [{ id: 'crm', url: 'https://crm.banque.example/', events: ['customer.reminder'] }],
      mail: { from: 'aide@banque.example', team: ['equipe@banque.example'] },
    },
  })

  it('is the notice, and how customers are written to; nothing of where requests go', () => {
    const { privacy } = projectStart(forms, speechFor('fr'), parts)
    expect(privacy).toEqual({
      version: '1',
      controller: 'La banque',
      contact: 'dpo@banque.example',
      url: HOME,
      keepDays: 30,
      tells: ['email', 'sms'],
    })
  })

  it('offers a text message only where a webhook names reminders', () => {
    const { delivery } = parseConfig({
      ...CONFIG,
      delivery: { webhooks: [{ id: 'crm', url: 'https://crm.banque.example/' }] },
    })
    const { privacy } = projectStart({ ...forms, delivery }, speechFor('fr'), parts)
    expect(privacy?.tells).toEqual([])
  })
})
