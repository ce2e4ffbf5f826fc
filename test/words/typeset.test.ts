import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Words = Record<string, string>

const wordsIn = async (file: string): Promise<Words> =>
  Object.values((await import(`../../src/words/${file}`)) as Record<string, Words>)[0]!

const FILES = readdirSync('src/words').filter((file) => /^(.+\.)?fr\.ts$/.test(file))
const ALL = await Promise.all(
  FILES.map(async (file) => ({
    file,
    french: await wordsIn(file),
    english: await wordsIn(file.replace('fr.ts', 'en.ts')),
  })),
)
const EACH = ALL.flatMap(({ file, french, english }) =>
  Object.entries(french).map(([key, text]) => ({ file, key, text, english: english[key] ?? '' })),
)

/** What people copy as it stands is typed as machines want it. */
const prose = (text: string) => text.replaceAll('alt=""', 'alt').replaceAll(/https?:\S+/g, '')
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

const FAULTS = {
  'a typewriter’s quote or apostrophe': /['"]/,
  'no non-breaking space before ? ! : ; »': /(?<![\u00a0\u202f?!])[?!:;»](?!\S)/,
  'no non-breaking space after «': /«(?![\u00a0\u202f])/,
  'a number that may part from its unit': /\d (?:k?o|Ko|Mo|Go|€|%|km|m|h|min|s)(?![\p{L}\d])/u,
  'a space too many': / {2}|^\s|\s$/,
}
const faultsOf = (text: string) =>
  Object.entries(FAULTS).flatMap(([fault, pattern]) => (pattern.test(prose(text)) ? [fault] : []))

describe('all that the product says in French', () => {
  it('is in files that have an English one beside them', () => {
    expect(FILES).toEqual(expect.arrayContaining(['fr.ts', 'forms.fr.ts', 'secure.fr.ts']))
    expect(ALL.map(({ french }) => Object.keys(french))).toEqual(
      ALL.map(({ english }) => expect.arrayContaining(Object.keys(english))),
    )
  })

  it.each(EACH)('$file “$key” is typeset as French is', ({ text }) => {
    expect(faultsOf(text)).toEqual([])
  })

  it.each(EACH)('$file “$key” takes the same values in English', ({ text, english }) => {
    expect(slots(english)).toEqual(slots(text))
  })

  it.each(['Prêt ?', 'Prêt?', 'Service : {name}', '«Oui\u00a0»', "L'heure", '5 Mo', ' Oui'])(
    'would find the fault in “%s”',
    (text) => {
      expect(faultsOf(text)).toHaveLength(1)
    },
  )
})
