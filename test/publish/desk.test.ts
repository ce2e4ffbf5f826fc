/** The files of the desk: on its own host alone, in no frame, and nothing of them elsewhere. */
import { expect, it } from 'vitest'
import { buildDesk, buildHub, buildSecure } from '../../src/publish/index.ts'
import { answers, NOW, programs } from '../helpers/bank.ts'
import { DESK, deskBank } from '../helpers/desk.ts'
import { secureBank } from '../helpers/secure.ts'

const files = buildDesk(deskBank(), programs())
const text = (path: string) => String(files.get(path)?.body)

it('is one page, one program, the words of each language and an icon', () => {
  const names = [...files.keys()].map((path) => path.replace(/^assets\/[^/]+\//, ''))
  expect(names.sort()).toEqual([
    'desk.js',
    'headers.json',
    'icon.svg',
    'index.html',
    'start.en.json',
    'start.fr.json',
  ])
  expect(text('index.html')).toContain('<title>Bureau des conseillers · Banque Exemple</title>')
})

it('lets no page frame it, and no script write markup', () => {
  const rules = JSON.parse(text('headers.json')) as {
    path: string
    headers: Record<string, string>
  }[]
  const policy = rules.find(({ path }) => path === '/*')!.headers['Content-Security-Policy']
  expect(policy).toMatch(/frame-ancestors 'none'$/)
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

it('says nothing of who may do what: roles, issuer and client stay on the server', () => {
  const all = [...files.values()].map(({ body }) => String(body)).join('\n')
  expect(all).not.toMatch(/conseil"|encadrement|connexion\.banque|groups/)
})

it('is nowhere where there is no desk, and nothing of it is in the other two', async () => {
  expect(buildDesk(secureBank(), programs()).size).toBe(0)
  const hub = await buildHub(deskBank(), answers(), {
    programs: programs(),
    version: '1.0.0',
    now: NOW,
  })
  for (const other of [hub, buildSecure(deskBank(), programs())]) {
    const all = [...other].map(([path, { body }]) => `${path}\n${body}`).join('\n')
    expect(all).not.toMatch(/desk\.js|desk\.title|bureau\.banque/)
  }
  expect(DESK).toContain('bureau.banque')
})
