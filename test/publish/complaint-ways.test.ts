/** Other ways to complain, and the check of a caller: on the pages that the build writes. */
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { contactSection } from '../../src/publish/page-contact.ts'
import { projectStart } from '../../src/publish/project.ts'
import { speechFor } from '../../src/publish/speech.ts'
import { CONFIG, HUB, NOW } from '../helpers/bank.ts'

const OMBUDSMAN = {
  name: { fr: 'Le médiateur', en: 'The ombudsman' },
  url: 'https://mediateur.example/',
  address: ['TSA 90003', '75999 Paris'],
}
const complaint = {
  mode: 'link',
  url: 'https://www.banque.example/reclamation',
  form: 'https://www.banque.example/formulaire',
  letter: ['Service réclamations', '75998 Paris'],
  ombudsman: OMBUDSMAN,
}
const bank = (more: object = {}) =>
  parseConfig({ ...CONFIG, channels: { ...CONFIG.channels, complaint }, ...more })
const sectionOf = (config: ReturnType<typeof bank>, locale = 'fr') =>
  contactSection(config, speechFor(locale), NOW).text
const parts = { topics: [], frequent: [], count: 0, search: 's/', cards: [], answers: [] }
const linksOf = (config: ReturnType<typeof bank>, locale: string) =>
  projectStart(config, speechFor(locale), parts).channels.links.slice(CONFIG.channels.links.length)

describe('other ways to complain', () => {
  it('stand on the page without JavaScript, in its language', () => {
    const french = sectionOf(bank())
    for (const said of ['formulaire"', 'Service réclamations', 'Le médiateur', 'TSA 90003'])
      expect(french).toContain(said)
    expect(sectionOf(bank(), 'en')).toContain('The ombudsman')
  })

  it('are a row of the hub that leads there, for each language to its own page', () => {
    expect(linksOf(bank(), 'fr').map(({ url }) => url)).toEqual([`${HUB}/#complaint`])
    expect(linksOf(bank(), 'en').map(({ url }) => url)).toEqual([`${HUB}/en/#complaint`])
  })

  it('are not there where the bank names none', () => {
    const none = parseConfig(CONFIG)
    expect(linksOf(none, 'fr')).toEqual([])
    expect(sectionOf(none)).not.toContain('id="complaint"')
  })
})

it('the check of a caller is a link to the bank’s own page, where callers have codes', () => {
  const proof = `${HUB}/hub/#des-questions/proof`
  expect(linksOf(bank({ proofs: true }), 'fr').at(-1)).toMatchObject({ id: 'proof', url: proof })
  expect(sectionOf(bank({ proofs: true }))).toContain(proof)
  expect(sectionOf(bank())).not.toContain(proof)
})
