import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { CONFIG, writePrograms } from '../helpers/bank.ts'
import { command as typedCommand } from '../helpers/command.ts'

const SITE = 'https://www.banque.example'
const page = (
  question: string,
  answer: string,
) => `<!doctype html><html lang="fr"><title>Aide</title>
<main><h1>Aide</h1><details><summary>${question}</summary><p>${answer}</p></details>
<details><summary>Où trouver mon RIB ?</summary><p>Dans votre espace client, rubrique Comptes.</p></details></main>`

let dist: string
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dq-dist-'))
  await writePrograms(dist)
})
afterAll(() => rm(dist, { recursive: true }))

/** A command line in a folder of its own, with a website instead of the network. */
async function project() {
  const cwd = await mkdtemp(join(tmpdir(), 'dq-cli-'))
  const site = new Map([
    ['/', page('Comment bloquer ma carte ?', 'Ouvrez l’application et choisissez Bloquer.')],
  ])
  const stop = new AbortController()
  /** Also while a command is still running. */
  const said: string[] = []
  const fetch: typeof globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    const body = site.get(pathname)
    return new Response(body ?? 'none', {
      status: body ? 200 : 404,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    })
  }
  const command = (...argv: string[]) => {
    said.length = 0
    const write = (line: string) => void said.push(line)
    return typedCommand(argv, { write, cwd, fetch, dist, stop: stop.signal })
  }
  return {
    cwd,
    site,
    stop,
    said,
    command,
    write: (name: string, text: string) => writeFile(join(cwd, name), text),
    read: (name: string) => readFile(join(cwd, name), 'utf8'),
    remove: () => rm(cwd, { recursive: true }),
  }
}
type Project = Awaited<ReturnType<typeof project>>

const inProject = (story: (project: Project) => Promise<void>) => async () => {
  const one = await project()
  try {
    await story(one)
  } finally {
    await one.remove()
  }
}

describe('a developer with their own site', () => {
  it(
    'goes from nothing to a hub in five commands',
    inProject(async ({ command, read, cwd, said, stop }) => {
      const started = await command('init', '--site', SITE, '--name', 'Banque Exemple')
      expect([started.code, started.complained]).toEqual([0, ''])
      const written = JSON.parse(await read('des-questions.json'))
      expect(parseConfig(written).brand.name).toBe('Banque Exemple')
      expect(JSON.parse(await read('des-questions.schema.json')).properties.brand).toBeTruthy()

      const harvested = await command('harvest')
      expect(harvested.code).toBe(0)
      expect(harvested.said).toContain('2 new')
      const { answers } = JSON.parse(await read('content/answers.fr.json'))
      expect(
        answers.map(({ question }: { question: string }) => question.replace(/\s/g, ' ')),
      ).toEqual(['Comment bloquer ma carte ?', 'Où trouver mon RIB ?'])

      const checked = await command('check')
      expect(checked.code).toBe(0)
      expect(checked.complained.split('\n')).toEqual([
        expect.stringMatching(/^warning: .*hub: .*localhost:4300 is this machine/),
        expect.stringMatching(/^warning: .*no telephone number/),
        expect.stringMatching(/^warning: .*topics: none/),
      ])

      const built = await command('build')
      expect([built.code, built.complained]).toEqual([0, ''])
      expect(built.said).toMatch(/hub\.json +[\d,]+ +[\d,]+/)
      expect(built.said).toMatch(
        /<script async src="http:\/\/localhost:4300\/embed\/1\.2\.3\/embed\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" data-hub="http:\/\/localhost:4300\/hub\.json"><\/script>/,
      )
      expect(await readdir(join(cwd, 'public'))).toContain('hub.json')

      const serving = command('serve', '--port', '0')
      while (!said.some((line) => line.startsWith('Ctrl+C')))
        await new Promise((r) => setTimeout(r, 10))
      const [address] = said[0]!.split(' ')
      const response = await fetch(new URL('/v1/health', address).href)
      expect(await response.json()).toMatchObject({ ready: true })
      stop.abort()
      expect(await serving).toMatchObject({ code: 0, said: expect.stringContaining('Stopped.') })
    }),
  )

  const AGENCY = `<div itemscope itemtype="https://schema.org/BankOrCreditUnion"><h2 itemprop="name">Agence Lyon Bellecour</h2>
<p itemprop="address" itemscope><span itemprop="streetAddress">12 rue de la République</span> <span itemprop="postalCode">69002</span> <span itemprop="addressLocality">Lyon</span></p>
<meta itemprop="openingHours" content="Tu-Fr 09:00-12:30"></div>`
  const contactPage = (price: string) =>
    `${page('Comment bloquer ma carte ?', 'Dans l’application.')}<h2>Conseillers</h2><p>01 99 00 40 40${price}</p><p>Du lundi au vendredi de 9h à 18h.</p>`
  const startOf = async (read: Project['read']) => {
    const { locales } = JSON.parse(await read('public/hub.json'))
    return read(`public/${locales[0].start}`)
  }

  it(
    'offers the number of the website where nobody wrote one, or hears what lacks',
    inProject(async ({ command, cwd, site, read, write, said, stop }) => {
      await command('init', '--site', SITE)
      site.set('/', contactPage(''))
      await command('harvest')
      expect((await command('build')).said).toMatch(
        /note: channels\.phone is not set, and 01 99 00 40 40 .* is not taken: no tariff/,
      )
      expect(await startOf(read)).not.toContain('01 99 00 40 40')

      const closed = '<p>Fermeture exceptionnelle le 24 décembre 2030.</p>'
      site.set('/', contactPage(' (prix d’un appel local)') + closed + AGENCY)
      const own = JSON.parse(await read('des-questions.json'))
      own.channels.agency = { url: `${SITE}/agences` }
      await write('des-questions.json', JSON.stringify(own))
      await command('harvest')
      expect((await command('build')).said).toContain('01 99 00 40 40 is taken from')
      const start = await startOf(read)
      expect(start).toContain('01 99 00 40 40')
      expect(start).toContain('2030-12-24')
      const files = await readdir(join(cwd, 'public'), { recursive: true })
      const texts = await Promise.all(
        files.filter((name) => /\.(?:json|html)$/.test(name)).map((name) => read(`public/${name}`)),
      )
      for (const told of ['Agence Lyon Bellecour', '12 rue de la République'])
        expect(texts.filter((text) => text.includes(told))).not.toEqual([])

      // What the harvest added is no other des-questions.json than the one that is here.
      const serving = command('serve', '--port', '0', '--database', 'none')
      while (!said.some((line) => line.startsWith('Ctrl+C')))
        await new Promise((r) => setTimeout(r, 10))
      stop.abort()
      expect((await serving).complained).not.toContain('was built from another')
    }),
  )

  it(
    'keeps the number that they wrote, whatever the website says',
    inProject(async ({ command, site, read, write }) => {
      await command('init', '--site', SITE)
      const written = JSON.parse(await read('des-questions.json'))
      const { hours, channels } = CONFIG
      const own = { ...written, hours, channels: { phone: channels.phone } }
      await write('des-questions.json', JSON.stringify(own))
      site.set('/', contactPage(' (prix d’un appel local)'))
      await command('harvest')
      expect(await read('content/contacts.json')).toContain('01 99 00 40 40')
      expect((await command('build')).said).not.toContain('channels.phone')
      expect(await startOf(read)).toContain('01 99 00 39 39')
      expect(await startOf(read)).not.toContain('01 99 00 40 40')
    }),
  )

  it(
    'hears which pictures a hub cannot show',
    inProject(async ({ command, site }) => {
      await command('init', '--site', SITE)
      const picture = '<img src="/plan.png" alt="Plan de la carte">'
      site.set('/', page('Comment bloquer ma carte ?', `Ouvrez l’application. ${picture}`))
      await command('harvest')
      expect((await command('build')).said).toContain(
        'note: pictures left out because they are not on localhost:4300: 1; their words stay',
      )
    }),
  )

  it(
    'hears that nothing changed when nothing did, and no file is touched',
    inProject(async ({ command, cwd, site }) => {
      await command('init', '--site', SITE)
      await command('harvest')
      const file = join(cwd, 'content/answers.fr.json')
      const before = await stat(file)
      const again = await command('harvest')
      expect(again.said).toContain('nothing changed: 2 answers as before')
      expect((await stat(file)).mtimeMs).toBe(before.mtimeMs)

      site.set('/', page('Comment bloquer ma carte ?', 'Appelez-nous, à toute heure.'))
      expect((await command('harvest')).said).toContain('1 changed')
    }),
  )

  it(
    'keeps the answers of yesterday when the site cannot be read',
    inProject(async ({ command, read, site }) => {
      await command('init', '--site', SITE)
      await command('harvest')
      const before = await read('content/answers.fr.json')
      site.clear()
      const failed = await command('harvest')
      expect(failed.said).not.toContain('gone')
      expect([failed.code, failed.complained]).toEqual([
        1,
        'no page could be read: nothing was written',
      ])
      expect(await read('content/answers.fr.json')).toBe(before)
    }),
  )

  it(
    'can harvest a folder of saved pages',
    inProject(async ({ command, write, read }) => {
      await command('init', '--site', SITE)
      await write(
        'aide.html',
        page('Comment changer de code ?', 'Dans l’application, en deux minutes.'),
      )
      expect((await command('harvest', '--folder', '.')).said).toContain('2 new')
      expect(await read('content/answers.fr.json')).toContain(`"url": "${SITE}/aide.html"`)
    }),
  )

  it(
    'never loses the file that they wrote',
    inProject(async ({ command, write, read }) => {
      await write('des-questions.json', '{}')
      const refused = await command('init', '--site', SITE)
      expect([refused.code, refused.complained]).toEqual([
        1,
        expect.stringContaining('is there already'),
      ])
      expect(await read('des-questions.json')).toBe('{}')
    }),
  )
})

describe('a mistake', () => {
  it.each([
    { argv: ['harvst'], says: 'There is no command “harvst”.' },
    { argv: ['constructor'], says: 'There is no command “constructor”.' },
    { argv: ['build', '--fast'], says: "Unknown option '--fast'." },
    { argv: ['build', 'public'], says: 'Unexpected argument' },
    { argv: ['init'], says: '“init” needs --site' },
    { argv: ['init', '--site', 'banque'], says: '“init” needs --site' },
    {
      argv: ['init', '--site', 'http://www.banque.example/'],
      says: 'try https://www.banque.example/',
    },
    { argv: ['init', '--site', SITE, '--locale', 'xx'], says: '--locale xx: the hub has no words' },
    { argv: ['help', 'nothing'], says: 'There is no command “nothing”.' },
  ])('in the words of the command ends in a sentence and 2: $argv', async ({ argv, says }) => {
    const { command, remove } = await project()
    const { code, complained } = await command(...argv)
    expect(code).toBe(2)
    expect(complained).toContain(says)
    expect(complained).toContain('“npx des-questions help” lists what there is.')
    await remove()
  })

  it.each(['harvest', 'check', 'build', 'serve'])(
    'like no configuration ends “%s” in a sentence and 1',
    async (name) => {
      const { command, remove } = await project()
      const { code, complained } = await command(name)
      expect([code, complained]).toEqual([
        1,
        expect.stringContaining('npx des-questions init --site'),
      ])
      await remove()
    },
  )

  it(
    'in a port is no bug of ours',
    inProject(async ({ command, write }) => {
      await write('des-questions.json', JSON.stringify(CONFIG))
      const { code, complained } = await command('serve', '--port', '99999')
      expect([code, complained]).toEqual([2, expect.stringContaining('“99999” is not a port')])
    }),
  )

  it(
    'in the address of saved pages is told',
    inProject(async ({ command, write }) => {
      await write('des-questions.json', JSON.stringify(CONFIG))
      const missing = await command('harvest', '--folder', 'nowhere')
      expect([missing.code, missing.complained]).toEqual([
        1,
        expect.stringMatching(/nowhere does not exist: give --folder a folder/),
      ])
      expect((await command('harvest', '--folder', 'des-questions.json')).complained).toContain(
        'is a file',
      )
      expect((await command('harvest', '--folder', '.', '--base', 'banque')).code).toBe(2)
    }),
  )

  it(
    'such as building before anything was harvested is told, and publishes no empty hub',
    inProject(async ({ command, write, cwd }) => {
      await write('des-questions.json', JSON.stringify(CONFIG))
      const { code, complained } = await command('build')
      expect([code, complained]).toEqual([1, expect.stringContaining('npx des-questions harvest')])
      expect(await readdir(cwd)).toEqual(['des-questions.json'])
    }),
  )

  it(
    'in the files is told by “check”, all of them at once',
    inProject(async ({ command, write }) => {
      await write('des-questions.json', JSON.stringify({ ...CONFIG, frequent: ['gone'] }))
      const { code, complained } = await command('check')
      expect(code).toBe(1)
      expect(complained.split('\n')).toEqual([
        expect.stringContaining('content/answers.fr.json'),
        expect.stringContaining('content/answers.en.json'),
        expect.stringContaining('frequent: no answer has the id “gone”'),
        expect.stringContaining('“carte-perdue”'),
        expect.stringContaining('“rib”'),
      ])
    }),
  )

  it.each([
    { text: '{\n  "brand": }', says: /des-questions\.json:2:12: not JSON: a value is missing/ },
    {
      text: JSON.stringify({ ...CONFIG, hub: 'https://*' }),
      says: /des-questions\.json: 1 fault\n {2}hub: expected an origin/,
    },
    { text: JSON.stringify({ ...CONFIG, brnad: 1 }), says: /“brnad” is not known here/ },
  ])('in what people wrote names the file and the place: $says', async ({ text, says }) => {
    const { command, write, remove } = await project()
    await write('des-questions.json', text)
    for (const name of ['check', 'build', 'harvest']) {
      const { code, complained } = await command(name)
      expect(code).toBe(1)
      expect(complained).toMatch(says)
    }
    await remove()
  })
})

describe('help', () => {
  it('lists the commands that there are', async () => {
    const { command, remove } = await project()
    for (const argv of [[], ['help'], ['--help']]) {
      const { code, said } = await command(...argv)
      expect(code).toBe(0)
      for (const name of ['init', 'harvest', 'check', 'build', 'serve'])
        expect(said).toContain(`  ${name} `)
    }
    expect((await command('build', '--help')).said).toContain('--out')
    expect((await command('--version')).said).toBe('1.2.3')
    await remove()
  })
})
