/** The command `harvest`, as somebody runs it again and again: beforehand, stopped, refused, with files. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { parseAgencies, parseContacts } from '../../src/content/directory.ts'
import { CONFIG, NOW } from '../helpers/bank.ts'

const SITE = 'http://www.banque.localhost'
const entry = (name: string) =>
  `<details><summary>Question ${name} ?</summary>Réponse ${name}, en entier.</details>`
const page = (...names: string[]) =>
  `<html lang="fr"><body>${names.map(entry).join('')}</body></html>`

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dq-harvest-'))
})
afterEach(() => rm(cwd, { recursive: true }))

async function project(harvest: object, pages: Record<string, string>) {
  const config = { ...structuredClone(CONFIG), locales: ['fr'], harvest }
  await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(config))
  const asked: string[] = []
  let stopAt: string | undefined
  const command = async (...argv: string[]) => {
    const stop = new AbortController()
    const said: string[] = []
    const complained: string[] = []
    asked.length = 0
    const code = await run(['harvest', ...argv], {
      write: (line) => said.push(line),
      complain: (line) => complained.push(line),
      progress: (line) => {
        if (stopAt && line.includes(stopAt)) stop.abort()
      },
      cwd,
      env: {},
      fetch: async (input) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input)
        asked.push(pathname)
        const body = pages[pathname]
        const headers = { 'content-type': 'text/html' }
        return new Response(body ?? '', { status: body === undefined ? 404 : 200, headers })
      },
      now: () => NOW,
      dist: '',
      version: '1.2.3',
      stop: stop.signal,
    })
    return { code, said: said.join('\n'), complained: complained.join('\n') }
  }
  return {
    asked,
    pages,
    command,
    stopAt(text: string | undefined) {
      stopAt = text
    },
    read: (file: string) => readFile(join(cwd, file), 'utf8'),
  }
}

const links = (...paths: string[]) => paths.map((path) => `<a href="${path}">x</a>`).join('')

describe('the command harvest', () => {
  it('says beforehand what it would ask for, and writes nothing', async () => {
    const { command, asked, read } = await project(
      { sites: [`${SITE}/`], adapters: [{ kind: 'csv', file: 'faq.csv' }] },
      { '/': page('1'), '/sitemap.xml': `<urlset><url><loc>${SITE}/a</loc></url></urlset>` },
    )
    const { code, said } = await command('--dry-run')
    expect([code, said.split('\n')]).toEqual([
      0,
      [`${SITE}/`, `${SITE}/a`, expect.stringMatching(/^2 to read/), 'and csv: faq.csv'],
    ])
    expect(asked).toEqual(['/robots.txt', '/sitemap.xml'])
    await expect(read('content/answers.fr.json')).rejects.toThrow('ENOENT')
  })

  it('can be stopped at any page, and goes on from there', async () => {
    const { command, asked, stopAt, read } = await project(
      { sites: [`${SITE}/`] },
      { '/': `${page('1')}${links('/a', '/b')}`, '/a': page('2'), '/b': page('3') },
    )
    stopAt('/a')
    const stopped = await command()
    expect([stopped.code, stopped.said]).toEqual([
      1,
      'stopped: 2 pages are kept in .des-questions/harvest.jsonl, “harvest” goes on from there',
    ])
    stopAt(undefined)
    const { code, said } = await command()
    expect([code, said]).toEqual([0, expect.stringContaining('going on: 2 pages')])
    expect(asked).toEqual(['/robots.txt', '/sitemap.xml', '/b'])
    expect(JSON.parse(await read('content/answers.fr.json')).answers).toHaveLength(3)
  })

  it('keeps what a page suddenly lacks until it is accepted', async () => {
    const { command, pages } = await project(
      { sites: [`${SITE}/`] },
      { '/': links('/aide/'), '/aide/': page('1', '2', '3') },
    )
    await command()
    pages['/aide/'] = page('1')
    expect((await command()).said).toContain('http://www.banque.localhost/aide/ (3 before, 1 now)')
    expect((await command('--accept', '/aide/*')).said).toContain('2 gone')
  })

  it('reads the files of agencies and of questions that the project has', async () => {
    const { command, read } = await project(
      {
        adapters: [{ kind: 'csv', file: 'data/faq.csv' }],
        agencies: { file: 'data/agences.csv' },
      },
      {},
    )
    await mkdir(join(cwd, 'data'))
    await writeFile(
      join(cwd, 'data/faq.csv'),
      'question,réponse,url\nEt la nuit ?,Aussi.,https://www.banque.example/nuit\n',
    )
    await writeFile(join(cwd, 'data/agences.csv'), 'nom,ville\nOpéra,Paris\nBellecour,Lyon\n')
    const { code, said } = await command()
    expect([code, said]).toEqual([0, expect.stringContaining('2 agencies')])
    expect(JSON.parse(await read('content/agencies.json'))).toEqual({
      format: 1,
      agencies: [
        { id: 'bellecour-lyon', name: 'Bellecour', city: 'Lyon' },
        { id: 'opera-paris', name: 'Opéra', city: 'Paris' },
      ],
    })
    expect(JSON.parse(await read('content/answers.fr.json')).answers).toMatchObject([
      { id: 'et-la-nuit', url: 'https://www.banque.example/nuit' },
    ])
  })

  describe('numbers and agencies of the pages', () => {
    const CONTACT = `<h2>Conseil</h2><p>01 99 00 40 40</p><p>Le lundi de 9h à 18h.</p>`
    const LYON = `<script type="application/ld+json">{"@type":"BankOrCreditUnion","name":"Agence Lyon","openingHours":"Mo 09:00-12:00","address":{"streetAddress":"12 rue de la République","postalCode":"69002","addressLocality":"Lyon"}}</script>`
    const site = () => ({
      '/': `${page('1')}${links('/contact', '/lyon')}`,
      '/contact': `<html lang="fr">${CONTACT}`,
      '/lyon': `<html lang="fr">${LYON}`,
    })
    const files = async (read: (file: string) => Promise<string>) =>
      Promise.all(
        ['contacts', 'agencies'].map((name) => read(`content/${name}.json`).catch(() => 'none')),
      )

    it('are two files, with the same bytes the second time and from a folder', async () => {
      const { command, read } = await project({ sites: [`${SITE}/`] }, site())
      const first = await command()
      expect(first.said).toContain('on the pages: 1 telephone number, 1 agency')
      expect(first.said).toContain('wrote content/contacts.json\nwrote content/agencies.json')
      const written = await files(read)
      expect(parseContacts(JSON.parse(written[0]!)).phones).toMatchObject([
        { number: '+33199004040', url: `${SITE}/contact` },
      ])
      expect(parseAgencies(JSON.parse(written[1]!)).agencies).toMatchObject([
        { id: 'agence-lyon-lyon', city: 'Lyon' },
      ])
      expect((await command()).said).not.toContain('wrote')
      expect(await files(read)).toEqual(written)

      await mkdir(join(cwd, 'saved'))
      for (const [path, html] of Object.entries(site())) {
        const from = `<!-- saved from url=(0001)${SITE}${path} -->`
        await writeFile(join(cwd, 'saved', `${path.slice(1) || 'index'}.html`), `${from}${html}`)
      }
      await rm(join(cwd, 'content/contacts.json'))
      await command('--folder', 'saved')
      expect(await files(read)).toEqual(written)
    })

    it('are no files where there are none, and empty ones where there were some', async () => {
      const { command, pages, read } = await project({ sites: [`${SITE}/`] }, { '/': page('1') })
      expect((await command()).said).not.toContain('on the pages')
      expect(await files(read)).toEqual(['none', 'none'])
      Object.assign(pages, site())
      await command()
      const written = await files(read)
      for (const path of Object.keys(pages)) delete pages[path]
      expect((await command()).code).toBe(1)
      expect(await files(read)).toEqual(written)
      pages['/'] = page('1')
      await command()
      await command()
      expect((await files(read)).map((text) => JSON.parse(text))).toEqual([
        { format: 1, phones: [], emails: [] },
        { format: 1, agencies: [] },
      ])
    })

    it('give way to a list of agencies of the bank, which stays when it cannot be read', async () => {
      const { command, read } = await project(
        { sites: [`${SITE}/`], agencies: { file: 'agences.csv' } },
        site(),
      )
      await writeFile(join(cwd, 'agences.csv'), 'nom,ville\nOpéra,Paris\n')
      expect((await command()).said).toContain('1 agency in agences.csv')
      const [, agencies] = await files(read)
      expect(agencies).toContain('Opéra')
      expect(agencies).not.toContain('Lyon')
      await rm(join(cwd, 'agences.csv'))
      const { code, complained } = await command()
      expect([code, complained]).toEqual([
        0,
        expect.stringContaining('warning: content/agencies.json stays as it is'),
      ])
      expect((await files(read))[1]).toBe(agencies)
    })
  })

  it('proposes questions that may be one, and merges nothing', async () => {
    const ask = (question: string, answer: string) =>
      `<details><summary>${question}</summary>${answer}</details>`
    const { command } = await project(
      { sites: [`${SITE}/`] },
      {
        '/': `<html lang="fr">${ask('Comment changer mon code secret ?', 'Au distributeur.')}${ask('Puis-je changer le code secret ?', 'Oui, au distributeur.')}`,
      },
    )
    const { said } = await command()
    expect(said).toContain('1 pair of questions may be one in other words')
    expect(said.replaceAll('\u00a0', ' ')).toContain(
      '  “Comment changer mon code secret ?” / “Puis-je changer le code secret ?”',
    )
    expect(said).toContain('2 new')
  })

  it.each([
    [{ sites: [] }, 'harvest.sites is empty'],
    [{ adapters: [{ kind: 'csv', file: 'x.csv' }] }, 'no page could be read: nothing was written'],
    [{ adapters: [{ kind: 'csv' }] }, 'expected either “url” or “file”'],
    [{ sites: ['file:///etc/passwd'] }, 'expected an absolute http(s) address'],
    [{ adapters: [{ kind: 'module', file: 'none.mjs' }] }, 'none.mjs cannot be loaded'],
  ])('says in a sentence what is wrong with %j', async (harvest, says) => {
    const { command } = await project(harvest, {})
    const { code, complained } = await command()
    expect([code, complained]).toEqual([1, expect.stringContaining(says)])
  })
})
