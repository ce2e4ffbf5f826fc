/** Regional banks and the places that receive people: each shows its own, and what is named wrongly is told. */
import { describe, expect, it } from 'vitest'
import { agenciesOf } from '../../src/content/entities.ts'
import { parseConfig } from '../../src/content/index.ts'
import { buildHub, inconsistencies } from '../../src/publish/index.ts'
import { answers, CONFIG, NOW, programs } from '../helpers/bank.ts'

const opening = {
  text: 'Du mardi au samedi',
  closures: [{ from: '2026-12-24' }],
  holidaysClosed: true,
  byAppointment: false,
}
const day = ['09:00-12:00']
const week = { mon: [], tue: day, wed: day, thu: day, fri: day, sat: day, sun: [] }
const AGENCIES = [
  {
    ...{ id: 'lille-centre', name: 'Agence <Lille>', street: '1 rue Nationale', postcode: '59000' },
    ...{ city: 'Lille', phone: '03 20 00 00 01', hours: { ...opening, week } },
  },
  { id: 'arras', name: 'Agence Arras', postcode: '62000', city: 'Arras', hours: opening },
  { id: 'nice-port', city: 'Nice', postcode: '06300', url: 'https://sud.banque.example/nice-port' },
]
const bank = (lists: Record<string, string[] | undefined>, receives = true) =>
  parseConfig({
    ...CONFIG,
    channels: {
      ...CONFIG.channels,
      ...(receives && { agency: { url: 'https://www.banque.example/agences' } }),
    },
    entities: {
      label: 'Votre caisse',
      list: Object.entries(lists).map(([id, agencies]) => ({
        ...{ id, brand: { name: `Caisse ${id}` } },
        ...(agencies && { agencies }),
      })),
    },
  })
const built = async (config = bank({ nord: ['59', 'arras'], sud: undefined })) => {
  const options = { programs: programs(), version: '1.2.3', now: NOW, agencies: AGENCIES }
  const files = await buildHub(config, answers(), options)
  return (path: string) => String(files.get(path)!.body)
}

describe('the agencies of an entity', () => {
  it.each([
    { by: 'id', own: ['arras'], ids: ['arras'] },
    { by: 'the beginning of a postcode', own: ['59', '06'], ids: ['lille-centre', 'nice-port'] },
    { by: 'the beginning of a page', own: ['https://sud.banque.example/'], ids: ['nice-port'] },
    { by: 'nothing: those of the bank', own: undefined, ids: AGENCIES.map(({ id }) => id) },
  ])('are named by $by', ({ own, ids }) => {
    expect(agenciesOf(AGENCIES, { agencies: own }).map(({ id }) => id)).toEqual(ids)
  })

  it('stand on its page, by town, with hours in words, and those of others do not', async () => {
    const page = (await built())('nord/index.html')
    expect(page).toContain('Nos agences')
    expect(page.indexOf('<summary>Arras')).toBeLessThan(page.indexOf('<summary>Lille'))
    expect(page).toContain('Agence &lt;Lille&gt;')
    expect(page).toContain('Du mardi au samedi, de 9 h à 12 h'.replaceAll(' h', '\u00a0h'))
    expect(page).toMatch(/Fermé\s: 24 décembre 2026/)
    expect(page).not.toContain('Nice')
  })

  it('are not listed where it names none, or where the bank receives nobody', async () => {
    expect((await built())('sud/index.html')).not.toContain('Nos agences')
    const closed = await built(bank({ nord: ['59'] }, false))
    expect(closed('nord/index.html')).not.toContain('Nos agences')
  })
})

describe('what the entities say of agencies', () => {
  const faults = (lists: Record<string, string[] | undefined>) =>
    inconsistencies(bank(lists), answers(), AGENCIES)

  it.each([
    { what: 'each has its own', lists: { nord: ['59', '62'], sud: ['06'] }, told: [] },
    {
      what: 'one names an agency that is not there',
      lists: { nord: ['59', 'roubaix'] },
      told: [
        /list\[0\]\.agencies: no agency has the id “roubaix”/,
        /“arras” .* of no entity/,
        /“nice-port”/,
      ],
    },
    {
      what: 'two name the same',
      lists: { nord: ['59', '62'], sud: ['06', 'arras'] },
      told: [/“arras” is an agency of nord and sud/],
    },
    {
      what: 'one is left over',
      lists: { nord: ['59'], sud: ['06'] },
      told: [/“arras” .* of no entity/],
    },
    { what: 'one takes all that is left', lists: { nord: ['59'], sud: undefined }, told: [] },
  ])('is told as it is: $what', ({ lists, told }) => {
    expect(faults(lists)).toEqual(told.map((line) => expect.stringMatching(line)))
  })
})
