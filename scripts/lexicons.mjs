/**
 * The word lists of `src/triage/classify.*.ts` as they are shipped: each word of an idea as its key, so
 * that readers keep `remboursement` and visitors load `ranbours`, looked up already. The key is all that
 * `evidence.ts` sees of a word, so no verdict changes.
 */
import { pathToFileURL } from 'node:url'
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
  const { key } = reader(lexicon)
  return {
    ...lexicon,
    keyed: true,
    spelling: lines(lexicon.spelling).sort().join('\n'),
    ideas: Object.fromEntries(
      Object.entries(lexicon.ideas).map(([name, words]) => [
        name,
        once(words.split(' ').map(key)).sort().join(' '),
      ]),
    ),
  }
}

const once = (list) => [...new Set(list)]
