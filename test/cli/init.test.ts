import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { type Config, parseConfig } from '../../src/content/config.ts'
import { NOW } from '../helpers/bank.ts'

/** What `init` writes for a site with this home page, and what `check` then thinks of it. */
async function started(html: string | undefined, ...argv: string[]) {
  const cwd = await mkdtemp(join(tmpdir(), 'dq-init-'))
  const complained: string[] = []
  const world = {
    write: () => {},
    complain: (line: string) => void complained.push(line),
    progress: () => {},
    cwd,
    env: {},
    fetch: async () => {
      if (html === undefined) throw new TypeError('fetch failed')
      return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    },
    now: () => NOW,
    dist: cwd,
    version: '1.2.3',
    stop: new AbortController().signal,
  }
  try {
    const code = await run(['init', '--site', 'https://www.banque.example', ...argv], world)
    const file = JSON.parse(await readFile(join(cwd, 'des-questions.json'), 'utf8'))
    await run(['check'], world)
    return { code, config: parseConfig(file) as Config, warnings: complained.join('\n') }
  } finally {
    await rm(cwd, { recursive: true })
  }
}

const PHONE = '<p>Une question : <a href="tel:+33199003939">01 99 00 39 39</a></p>'

it('writes what the home page says, and leaves what it guessed to be checked', async () => {
  const { code, config, warnings } = await started(
    `<title>Accueil | Banque Exemple</title>${PHONE}`,
  )
  expect(code).toBe(0)
  expect(config.brand.name).toBe('Banque Exemple')
  expect(config.channels.phone?.numbers).toEqual([
    {
      id: 'telephone',
      label: 'Une question',
      number: '+33199003939',
      shown: '01 99 00 39 39',
      tariff: 'prix d’un appel local (à vérifier)',
      hours: 'advisers',
      urgent: false,
    },
  ])
  expect(warnings).toContain('numbers[0].tariff: “init” guessed the price of 01 99 00 39 39')
  expect(warnings).toContain('none has “urgent”: true')
})

it('goes on without a site that cannot be read', async () => {
  const { code, config, warnings } = await started(undefined)
  expect(code).toBe(0)
  expect(config.brand.name).toBe('banque.example')
  expect(config.channels.phone).toBeUndefined()
  expect(warnings).toContain('“banque.example” is a host')
  expect(warnings).toContain('no telephone number')
})

it('believes people more than pages', async () => {
  const { config } = await started('<title>Page d’accueil</title>', '--name', 'La Banque')
  expect(config.brand.name).toBe('La Banque')
})
