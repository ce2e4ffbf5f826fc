/**
 * A small invented bank: a configuration, five answers and two programs of a line, enough to build a
 * hub in a few milliseconds.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Answer, hashAnswer, parseAnswers } from '../../src/content/answers.ts'
import { type Config, parseConfig } from '../../src/content/config.ts'
import type { Programs } from '../../src/publish/programs.ts'

export const NOW = new Date('2026-11-21T10:00:00Z')
export const HUB = 'https://aide.banque.example'

const week = (weekday: string[], saturday: string[] = []) => ({
  mon: weekday,
  tue: weekday,
  wed: weekday,
  thu: weekday,
  fri: weekday,
  sat: saturday,
  sun: [],
})

/** As people write it. */
export const CONFIG = {
  brand: { name: 'Banque Exemple', url: 'https://www.banque.example/' },
  theme: { light: { accent: '#123456' }, dark: { accent: '#abcdef' } },
  locales: ['fr', 'en'],
  hub: HUB,
  origins: {
    website: ['https://www.banque.example'],
    partner: ['https://partenaire.example'],
    facebook: ['https://www.facebook.com'],
  },
  topics: [
    {
      id: 'cartes',
      label: { fr: 'Cartes', en: 'Cards' },
      match: ['/cartes/'],
      questions: ['carte-perdue'],
    },
    { id: 'comptes', label: { fr: 'Comptes', en: 'Accounts' }, match: ['/comptes/', '/'] },
  ],
  frequent: ['carte-perdue'],
  hours: {
    conseillers: {
      zone: 'Europe/Paris',
      week: week(['09:00-12:30', '14:00-18:00'], ['09:00-12:30']),
      closures: [{ from: '2026-12-24', until: '2026-12-26', reason: 'inventaire' }],
    },
    urgence: {
      zone: 'Europe/Paris',
      week: { ...week(['00:00-24:00'], ['00:00-24:00']), sun: ['00:00-24:00'] },
      holidays: 'none',
    },
  },
  channels: {
    phone: {
      numbers: [
        {
          id: 'urgence',
          label: { fr: 'Carte perdue, fraude', en: 'Lost card, fraud' },
          number: '+33199003939',
          shown: '01 99 00 39 39',
          tariff: { fr: 'appel non surtaxé', en: 'standard rate' },
          abroad: '+33 1 99 00 39 39',
          hours: 'urgence',
          urgent: true,
        },
      ],
    },
    callback: {
      url: 'https://www.banque.example/rappel/{topic}',
      hours: 'conseillers',
      delay: { value: 2, unit: 'hour' },
    },
    complaint: { url: 'https://www.banque.example/reclamation/' },
    links: [
      {
        id: 'courrier',
        kind: 'letter',
        label: { fr: 'Par courrier' },
        address: ['Service client', '75000 Paris'],
      },
    ],
  },
  secrets: { formats: [{ kind: 'customer-number', pattern: '\\b\\d{8}\\b' }] },
  search: { synonyms: [['cb', 'carte bleue']], pins: { rib: ['rib'] } },
}

export const config = (changes: Record<string, unknown> = {}): Config =>
  parseConfig({ ...CONFIG, ...changes })

export const HOSTILE = '</script><script>alert(1)</script> & "vous"\u00a0?'

const answer = (id: string, question: string, html: string, more: Partial<Answer> = {}) => ({
  id,
  question,
  answer: html,
  url: `https://www.banque.example/comptes/${id}`,
  locale: 'fr',
  hash: hashAnswer(question, html),
  ...more,
})

export const answers = (): Answer[] =>
  parseAnswers([
    answer(
      'carte-perdue',
      'Carte perdue ou volée\u00a0: que faire\u00a0?',
      '<p>Faites <strong>opposition</strong> tout de suite.</p>',
      {
        url: 'https://www.banque.example/cartes/perdue',
        anchor: 'perdue',
        needs: 'urgent',
        updatedAt: '2026-11-12',
        approvedBy: 'claire.martin',
        keywords: ['interne'],
        actions: [
          {
            id: 'opposition',
            label: 'Bloquer ma carte',
            url: 'https://www.banque.example/opposition',
            kind: 'form',
          },
        ],
      },
    ),
    answer(
      'carte-plafond',
      'Quel est le plafond de ma carte\u00a0?',
      '<h3 id="a">Plafonds</h3><p>Il figure dans l’application.</p>',
      {
        url: 'https://www.banque.example/cartes/plafond',
      },
    ),
    answer('rib', 'Où trouver mon RIB\u00a0?', '<p>Dans votre espace client.</p>'),
    answer(
      'hostile',
      HOSTILE,
      '<p>Rien<script>alert(2)</script><img src=https://evil.example/x onerror=alert(3)>.</p>',
    ),
    answer('lost-card', 'Lost card: what should I do?', '<p>Block it now.</p>', {
      locale: 'en',
      url: 'https://www.banque.example/cartes/lost',
    }),
  ])

export const programs = (): Programs => ({
  embed: Buffer.from('/* embed */'),
  secure: new Map([['secure.js', Buffer.from('/* secure */')]]),
  desk: new Map([['desk.js', Buffer.from('/* desk */')]]),
  hub: new Map([
    ['frame.js', Buffer.from('import{a}from"./shared-1a.js";import"./hub.js";a()')],
    ['hub.js', Buffer.from('import{a}from"./shared-1a.js";export const mount=a')],
    ['offline.js', Buffer.from('/* worker */')],
    ['panel.js', Buffer.from('export const createPanel=()=>{}')],
    ['shared-1a.js', Buffer.from('export const a=()=>import("./later-2b.js")')],
    ['later-2b.js', Buffer.from('export const later=1')],
  ]),
})

/** The same as files, as a build of the package leaves them. */
export async function writePrograms(dist: string): Promise<void> {
  const { embed, ...folders } = programs()
  for (const [name, files] of Object.entries(folders)) {
    const folder = join(dist, 'programs', name)
    await mkdir(folder, { recursive: true })
    for (const [file, code] of files) await writeFile(join(folder, file), code)
  }
  await writeFile(join(dist, 'embed.js'), embed)
}
