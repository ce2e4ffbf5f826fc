/**
 * The word lists of `src/triage/classify.*.ts` as they are shipped: each word of an idea as its key, so
 * that readers keep `remboursement` and visitors load `ranbours`, looked up already. As it is written
 * (`=marre`) it is only there where its sound would say something else, so no verdict changes.
 */
import { pathToFileURL } from 'node:url'
import { ideasOf } from '../src/triage/evidence.ts'
import { lines, reader } from '../src/triage/reading.ts'

/** @returns {import('rollup').Plugin} */
export const shortLexicons = () => ({
  name: 'short-lexicons',
  async load(id) {
    if (!/\/triage\/classify\.\w+\.ts$/.test(id)) return null
    const lists = Object.entries(await import(pathToFileURL(id).href))
    return lists
      .map(([name, list]) => `export const ${name} = ${codeOf(shortened(list))}`)
      .join('\n')
  },
})

const codeOf = (value) => {
  if (value instanceof RegExp) return String(value)
  if (typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value).map(([name, each]) => `${name}: ${codeOf(each)}`)}}`
}

/**
 * @param {import('../src/triage/recogniser.ts').Lexicon} lexicon
 * @returns {import('../src/triage/recogniser.ts').Lexicon}
 */
export function shortened(lexicon) {
  const own = reader(lexicon)
  const { of } = ideasOf(lexicon, own)
  const isNeeded = ([form, name]) => {
    if (!form.startsWith('=')) return true
    const key = own.key(form.slice(1))
    return key === form || of.get(key) !== name
  }
  const forms = Map.groupBy([...of].filter(isNeeded), ([, name]) => name)
  return {
    ...lexicon,
    keyed: true,
    spelling: lines(lexicon.spelling).sort().join('\n'),
    ideas: Object.fromEntries(
      [...forms].map(([name, own]) => [
        name,
        own
          .map(([form]) => form)
          .sort()
          .join(' '),
      ]),
    ),
  }
}
