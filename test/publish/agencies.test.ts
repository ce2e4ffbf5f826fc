/** The agencies without JavaScript: a page, or a page for each area. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/content/directory.ts'
import { buildHub } from '../../src/publish/build.ts'
import { agencyBank } from '../helpers/agencies.ts'
import { answers, config, NOW, programs } from '../helpers/bank.ts'
import { agenciesOfAFullBank } from '../helpers/full-bank.ts'

const week = {
  mon: [],
  tue: ['09:00-12:00', '14:00-18:00'],
  wed: ['09:00-12:00', '14:00-18:00'],
  thu: [],
  fri: [],
  sat: [],
  sun: [],
}
const agency = (at: number, changes: Partial<Agency> = {}): Agency => ({
  id: `agence-${at}`,
  name: `Agence no ${at}`,
  street: `${at} rue de l’Exemple`,
  postcode: `${String(1 + (at % 95)).padStart(2, '0')}${String(at % 1000).padStart(3, '0')}`,
  city: `Ville ${at % 400}`,
  phone: '01 99 00 10 01',
  hours: {
    text: 'mardi et mercredi',
    week,
    closures: [{ from: '2026-12-24' }],
    holidaysClosed: true,
    byAppointment: false,
  },
  ...changes,
})
const build = async (agencies: readonly Agency[], of = config()) =>
  new Map(
    [
      ...(await buildHub(of, answers(), {
        ...{ programs: programs(), version: '1.2.3', now: NOW },
        agencies,
      })),
    ].map(([path, { body }]) => [path, Buffer.from(body).toString()]),
  )

describe('the page of the agencies', () => {
  it('says where each is and when it is open, in each language, and is linked from the first', async () => {
    const files = await build([agency(1, { wheelchair: true }), agency(2, { name: '<b>x</b>' })])
    const page = files.get('agencies/index.html')!
    expect(page).toContain('1 rue de l’Exemple')
    expect(page).toMatch(/Du mardi au mercredi, de 9\sh à 12\sh, de 14\sh à 18\sh/)
    expect(page).toContain('24 décembre 2026')
    expect(page).toContain('Accessible en fauteuil roulant')
    expect(page).toContain('&lt;b&gt;x&lt;/b&gt;')
    expect(files.get('en/agencies/index.html')).toContain('Our branches')
    expect(files.get('index.html')).toContain('href="/agencies/"')
    expect(page).toContain('hreflang="en" href="https://aide.banque.example/en/agencies/"')
  })

  it('keeps hours that nobody understood as they are written', async () => {
    const hours = { ...agency(1).hours!, week: undefined, text: 'sur rendez-vous, sauf le lundi' }
    const files = await build([agency(1, { hours })])
    expect(files.get('agencies/index.html')).toContain('sur rendez-vous, sauf le lundi')
  })

  it('is none where the bank has no agencies', async () => {
    const files = await build([])
    expect([...files.keys()].filter((path) => path.includes('agencies'))).toEqual([])
    expect(files.get('index.html')).not.toContain('/agencies/')
  })
})

it('a thousand agencies: a page for each area, and none of 60 kB on the wire, nor all an area’s neighbours', async () => {
  const all = Array.from({ length: 1_000 }, (_, at) => agency(at))
  const files = await build([...all, agency(1_000, { postcode: '97400', city: 'Saint-Denis' })])
  const pages = [...files].filter(([path]) => path.startsWith('agencies/'))
  expect(pages).toHaveLength(1 + 95 + 1)
  expect(files.get('agencies/index.html')).toContain('href="/agencies/974/"')
  const named = all.filter(({ id }) => pages.some(([, text]) => text.includes(`id="${id}"`)))
  expect(named).toHaveLength(1_000)
  const wire = pages.map(([, text]) => brotliCompressSync(text).length)
  expect(Math.max(...wire)).toBeLessThan(6_000)
})

it('1,000 agencies weigh less than 60 kB on the wire, all that is published of them together', async () => {
  const files = [...(await build(agenciesOfAFullBank(1_000), agencyBank()))]
  const [first = ''] = files.find(([path]) => path.endsWith('/part-first.json')) ?? []
  const folder = first.slice(0, first.lastIndexOf('/') + 1)
  const all = files.filter(([path]) => path.startsWith(folder))
  expect(all.length).toBeGreaterThan(30)
  const of = (compress: (text: string) => Buffer) =>
    all.reduce((sum, [, text]) => sum + compress(text).length, 0)
  expect(of(brotliCompressSync)).toBeLessThan(50_000)
  expect(of(gzipSync)).toBeLessThan(60_000) // of a host that has nothing better
})
