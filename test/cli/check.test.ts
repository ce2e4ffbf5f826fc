/** The nightly check of the example bank, over HTTP: planted faults are found, all of them and nothing else. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CheckReport } from '../../src/audit/index.ts'
import { type Answer, hashShown } from '../../src/content/answers.ts'
import type { Edit } from '../../src/content/edits.ts'
import { typed } from '../helpers/command.ts'
import { type ExampleSite, serveExample } from '../helpers/example-site.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/website/des-questions.json', import.meta.url))
const NIGHT = '2026-11-22T03:00:00Z'
/** Of the example itself: 46 and 48 of 100, and nearly all of it is in French alone. */
const OWN = [
  'hard-to-read comment-supprimer-un-beneficiaire-enregistre',
  'hard-to-read je-ne-recois-pas-la-demande-de-validation-sur-mon-telephone',
  'not-translated locales',
  'not-translated locales',
]

let site: ExampleSite
let cwd: string
beforeAll(async () => {
  site = await serveExample()
})
afterAll(() => site.close())
beforeEach(async () => {
  for (const path of Object.keys(site.plants)) delete site.plants[path]
  cwd = await mkdtemp(join(tmpdir(), 'dq-check-'))
  await writeConfig(() => {})
  return () => rm(cwd, { recursive: true })
})

interface Written {
  topics: { id: string; match: string[] }[]
  channels: Record<'complaint' | 'agency', { url: string }>
  hub: string
}

async function writeConfig(change: (config: Written) => void) {
  const text = (await readFile(EXAMPLE, 'utf8')).replaceAll(
    'http://banque.localhost:4300',
    site.origin,
  )
  const config = JSON.parse(text)
  config.hub = 'https://aide.banque.example'
  change(config)
  await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(config))
}

const read = (file: string) => readFile(join(cwd, file), 'utf8')

const command = (argv: readonly string[], stop = new AbortController().signal) =>
  typed(argv, { cwd, now: () => new Date(NIGHT), dist: '', stop })

async function check(...argv: string[]) {
  site.log.length = 0
  const { code, said, complained } = await command(['check', '--json', 'check.json', ...argv])
  const report = CheckReport.parse(JSON.parse(await read('check.json')))
  const found = report.findings.map(({ code: rule, where, values }) => {
    const place = where.answer ?? where.place ?? where.url?.replace(site.origin, '') ?? where.file
    return [rule, place, values.fragment].filter(Boolean).join(' ')
  })
  return { code, said, complained, report, found: found.sort() }
}

describe('the check of a site that is as it was harvested', () => {
  it('finds nothing but what the files say themselves, and takes no page twice', async () => {
    await command(['harvest'])
    const { code, found, said, report } = await check('--online')
    expect([code, found]).toEqual([0, OWN])
    expect(said.at(-1)).toBe(
      'des-questions.json and 167 answers: no fault, 4 warnings; 45 pages read, 45 links followed',
    )
    expect(report.counts).toEqual({ faults: 0, warnings: 4, pages: 45, links: 45 })
    const asked = site.log.map(({ method, path }) => `${method} ${path}`)
    const pages = site.log.filter(({ path }) => path.endsWith('/'))
    expect(pages.filter(({ status }) => status === 304).length).toBeGreaterThan(40)
    // One page under four addresses, that differ behind the “?”.
    expect(asked.filter((line, at) => asked.indexOf(line) !== at)).toEqual(
      Array(3).fill('GET /faire/prendre-rendez-vous/'),
    )
  })

  it('asks nobody unless it is told to, and ends with 1 for warnings where that is asked for', async () => {
    await command(['harvest'])
    const { code, report } = await check()
    expect([code, report.online, site.log]).toEqual([0, false, []])
    expect((await check('--strict')).code).toBe(1)
  })
})

const LEGAL =
  'La responsabilité de l’établissement teneur de compte ne saurait être engagée consécutivement à l’inexécution d’une opération résultant de l’utilisation frauduleuse d’identifiants communiqués volontairement par le titulaire à un tiers non autorisé.'
const ENGLISH =
  'You can move the money at any time in the app, and it will be in your account on the same day.'

/** In the answer that stands in the element of this id. */
const inAnswer = (id: string, html: string) => (page: string) =>
  page.replace(
    new RegExp(`(id="${id}">(?:\\s*<summary>.*</summary>\\s*<div class="answer">)?)`),
    `$1${html}`,
  )
const both =
  (...changes: ((page: string) => string)[]) =>
  (page: string) =>
    changes.reduce((html, change) => change(html), page)

const TARIFS = [
  'combien-coute-la-tenue-de-compte',
  'comment-suis-je-prevenu-d-un-changement-de-tarif',
  'les-retraits-dans-les-autres-banques-sont-ils-payants',
  'ou-voir-tous-les-frais-que-j-ai-payes',
  'puis-je-demander-le-remboursement-de-frais',
  'quel-est-le-prix-d-une-carte-bancaire',
  'vos-numeros-de-telephone-sont-ils-payants',
]
const PLANTED = [
  'approval-ended comment-declarer-un-sinistre',
  'approval-ends ai-je-droit-au-lep',
  // The page gave a place another name, an answer links to none, and the place went with its answer.
  'fragment-dead comment-connaitre-et-augmenter-les-plafonds-de-ma-carte plafonds',
  'fragment-dead ou-telecharger-une-attestation-d-assurance assurances',
  'fragment-dead une-micro-entreprise-doit-elle-avoir-un-compte-professionnel compte-micro',
  ...OWN,
  'hard-to-read ou-telecharger-une-attestation-d-assurance',
  'hours-differ /agences/paris-nation/',
  'link-dead channels.complaint.url',
  'link-dead combien-coutent-les-agios',
  'link-dead combien-puis-je-emprunter',
  'link-moved channels.agency.url',
  'link-silent comment-reconnaitre-un-faux-conseiller',
  'mixed-language sous-combien-de-temps-puis-je-retirer-l-argent-d-un-livret',
  ...TARIFS.map((id) => `no-topic ${id}`),
  'page-unread /fraude/',
  'picture-without-alt peut-on-avoir-deux-livrets-a',
  'site-changed quel-est-le-plafond-du-paiement-sans-contact',
  'site-details comment-connaitre-et-augmenter-les-plafonds-de-ma-carte',
  'site-gone une-micro-entreprise-doit-elle-avoir-un-compte-professionnel',
  'site-new puis-je-venir-le-dimanche',
  'topic-unused topics[9]',
].sort()

describe('faults that somebody planted', () => {
  beforeEach(async () => {
    await writeConfig(({ topics, channels }) => {
      topics.find(({ id }) => id === 'tarifs')!.match = ['/nulle-part/']
      channels.complaint.url = `${site.origin}/reclamations/`
      channels.agency.url = `${site.origin}/faire/prendre-rendez-vous`
    })
    // The website was like this before the harvest.
    site.plants['/epargne/questions/'] = both(
      inAnswer('deux-livrets-a', '<p>Le voici : <img src="/hero.svg"></p>'),
      inAnswer('retirer-livret', `<p>${ENGLISH}</p>`),
      inAnswer('lep', '<p>Le voilà : <img src="/logo.svg" alt=""></p>'),
    )
    site.plants['/assurances/questions/'] = inAnswer(
      'accordion-attestation-assurance',
      `<p>${LEGAL}</p><p><a href="/tarifs/#assurances">Nos tarifs</a></p>`,
    )
    await command(['harvest'])
    await approve()
    // And like that after.
    const hours = (page: string) => page.replace(/13\sh\s30–17\sh\s30/g, '14 h–17 h')
    site.plants['/agences/paris-nation/'] = hours
    site.plants['/comptes/decouvert/'] = 404
    site.plants['/faire/simuler-un-credit/'] = 410
    site.plants['/fraude/'] = 500
    site.plants['/cartes/questions/'] = both(
      (page) => page.replace('id="plafonds"', 'id="les-plafonds"'),
      inAnswer('sans-contact', '<p>Désormais jusqu’à 80 €.</p>'),
    )
    site.plants['/pro/'] = (page) =>
      page
        .replace(/<h3 id="compte-micro">[\s\S]*?(?=<h3 )/, '')
        .replace(
          '<h3 id="terminal">',
          '<h3 id="neuf">Puis-je venir le dimanche ?</h3><p>Non, les agences sont fermées le dimanche.</p>$&',
        )
  })

  async function approve() {
    const { answers } = JSON.parse(await read('content/answers.fr.json')) as { answers: Answer[] }
    const approval = (id: string, until: string): Edit => {
      const answer = answers.find((one) => one.id === id)!
      const by = { by: 'Claire Martin', on: '2026-01-05', until, hash: hashShown(answer) }
      return { id, on: answer.hash, approval: by }
    }
    const edits = [
      approval('comment-declarer-un-sinistre', '2026-11-21'),
      approval('ai-je-droit-au-lep', '2026-12-01'),
    ]
    await writeFile(
      join(cwd, 'content/edits.fr.json'),
      JSON.stringify({ format: 1, locale: 'fr', edits }),
    )
  }

  const contentOf = async () =>
    Promise.all(
      ['content', '.des-questions'].map(async (folder) => {
        const names = (await readdir(join(cwd, folder))).sort()
        return Promise.all(
          names.map(async (name) => {
            const path = `${folder}/${name}`
            return [path, await read(path), (await stat(join(cwd, path))).mtimeMs]
          }),
        )
      }),
    )

  it('are found, all of them and nothing else; the second run is the same', async () => {
    const before = await contentOf()
    const first = await check('--online', '--report', 'check.html')
    expect(first.code).toBe(1)
    expect(first.found).toEqual(PLANTED.toSorted())
    const texts = [await read('check.json'), await read('check.html')]
    const second = await check('--online', '--report', 'check.html')
    expect([await read('check.json'), await read('check.html')]).toEqual(texts)
    expect(second.complained).toEqual(first.complained)
    expect(await contentOf()).toEqual(before)
    // A terminal is no place for a list.
    expect(first.complained.length).toBeLessThan(40)
  })
})

describe('a check that cannot do all', () => {
  it('tells what is wrong with a file, and judges nothing by halves', async () => {
    await mkdir(join(cwd, 'content'))
    await writeFile(join(cwd, 'content/answers.fr.json'), '{ "format": 1 }')
    const { code, found, complained, report } = await check(
      '--online',
      '--report',
      'deep/check.html',
    )
    expect([code, found, site.log]).toEqual([1, ['file-invalid content/answers.fr.json'], []])
    expect(complained).toEqual([expect.stringContaining('fault: content/answers.fr.json: ')])
    expect(report.online).toBe(false)
    expect(await read('deep/check.html')).toContain('content/answers.fr.json')
  })

  it('says that the site is silent, not that all is gone', async () => {
    await command(['harvest'])
    const all = new Set(site.log.map(({ path }) => path))
    for (const path of ['/robots.txt', ...all]) site.plants[path] = 503
    const { code, found } = await check('--online')
    expect([code, found]).toEqual([1, [...OWN, 'site-unread /']])
  })

  it('can be stopped, and leaves everything as it was', async () => {
    const { code, said } = await command(['check', '--online'], AbortSignal.abort())
    expect([code, said]).toEqual([1, ['stopped: nothing was compared']])
    expect(await readdir(cwd)).toEqual(['des-questions.json'])
  })

  it.each([['--report'], ['--offline'], ['--json', '--strict']])(
    'does not guess: %s',
    async (...argv) => {
      expect((await command(['check', ...argv])).code).toBe(2)
    },
  )
})
