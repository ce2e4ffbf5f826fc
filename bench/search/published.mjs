/**
 * What does a visitor download before the first answer? Each query on a first visit, over the parts
 * that a static host would serve; and whether it finds there what it finds in memory.
 */

import { stripTypeScriptTypes } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'
import { openSearch, publishSearch } from '../../src/search/index.ts'
import { quantile } from './judge.mjs'

export const brotli = (bytes, quality = 11) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length

const sum = (list) => [...list].reduce((total, one) => total + one, 0)

export async function published(memory, { answers, queries, none, locale }) {
  const files = publishSearch(answers, { locale })
  const sizes = new Map()
  const sizeOf = (name) => {
    if (!sizes.has(name)) sizes.set(name, brotli(files.get(name)))
    return sizes.get(name)
  }
  const [needs, rounds, wrong] = [[], [], []]
  for (const q of [...queries.map((query) => query.q), ...none]) {
    const names = []
    const fetch = async (address) => {
      names.push(address.slice(1))
      return new Response(files.get(address.slice(1)))
    }
    const found = await openSearch('/', { fetch }).find(q)
    if (JSON.stringify(found) !== JSON.stringify(memory.find(q))) wrong.push(q)
    needs.push(sum(names.map(sizeOf)))
    rounds.push(names.length)
  }
  return {
    files: files.size,
    raw: sum([...files.values()].map((text) => Buffer.byteLength(text))),
    manifest: sizeOf('index.json'),
    need: quantile(needs),
    needP95: quantile(needs, 0.95),
    fetched: quantile(rounds),
    wrong,
  }
}

const types = {
  name: 'types',
  transform: (code, id) => (id.endsWith('.ts') ? { code: stripTypeScriptTypes(code) } : null),
}

/** The brotli bytes of a program that does nothing but import this. */
export async function weigh(code, from = import.meta.filename) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? code : null),
    resolveDynamicImport: () => null,
  }
  const at = {
    name: 'at',
    async resolveId(id, importer) {
      return importer === 'entry' ? this.resolve(id, from, { skipSelf: true }) : null
    },
  }
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, at, resolve({ browser: true }), types, terser()],
    onLog: () => {},
  })
  const { output } = await bundle.generate({ format: 'es' })
  return brotli(output[0].code)
}
