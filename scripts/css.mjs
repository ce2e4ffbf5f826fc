/**
 * Style sheets as strings: `import css from './theme.css?inline'`.
 *
 * The hub adopts its style sheet into a shadow root, so it needs the text. The specifier is the one
 * that Vite, and so vitest, understands by itself; this plugin teaches it to rollup.
 */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const SUFFIX = '.css?inline'

/** @returns {import('rollup').Plugin} */
export const cssText = () => ({
  name: 'css-text',
  resolveId(source, importer) {
    return source.endsWith(SUFFIX) && importer ? resolve(dirname(importer), source) : null
  },
  load(id) {
    if (!id.endsWith(SUFFIX)) return null
    const file = id.slice(0, -'?inline'.length)
    this.addWatchFile(file)
    return `export default ${JSON.stringify(minifyCss(readFileSync(file, 'utf8')))}`
  },
})

/** A string or an unquoted url(), kept as it is; a comment; a run of white space; a separator. */
const TOKEN =
  /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\(\s*[^"'\s)][^)]*\))|\/\*.*?\*\/|(\s+)|([{};,>~/])|./gs

/**
 * Takes out comments and white space where no rule of CSS gives them a meaning, and nothing else:
 * around braces, semicolons, commas, `>`, `~` and `/`, after the colon of a declaration, at the ends of what stands in
 * parentheses, and runs of it anywhere; and the quotes of a name that a selector compares with.
 * White space before a colon (`a :hover`), around `+` (`calc(1px + 2px)`) stays.
 *
 * @param {string} css
 * @returns {string}
 */
export function minifyCss(css) {
  let out = ''
  let space = false
  for (const { 0: token, 1: kept, 2: white, 3: separator, index } of css.matchAll(TOKEN)) {
    if (white) {
      space = true
    } else if (!kept && token.startsWith('/*')) {
      space ||= /[\w-]$/.test(out) && /[\w-]/.test(css[index + token.length] ?? '')
    } else {
      const needed = space && out !== '' && !separator && token !== ')' && !/[{};,:(>~/]$/.test(out)
      if (token === '}' && out.endsWith(';')) out = out.slice(0, -1)
      // `[part="launcher"]`: what is a name anyway needs no quotes.
      const isName = out.endsWith('=') && /^"[a-z]+"$/i.test(token)
      out += isName ? token.slice(1, -1) : needed ? ` ${token}` : token
      space = false
    }
  }
  return out
}
