/**
 * Where is a text no JSON, and what did the person probably mean? Asked when `JSON.parse` has refused
 * it; engines differ in what they say, and most do not name the line.
 */
export interface JsonFault {
  /** From 1. */
  line: number
  column: number
  hint: string
}

const TOKEN = /"(?:[^"\\\n\r]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/y
const SPACE = /[ \t\r\n]*/y

/** What may come next: a value, a key, the colon after it, or the comma or bracket after a value. */
type Expected = 'value' | 'key' | 'colon' | 'comma'

const WANTED: Readonly<Record<Expected, string>> = {
  value: 'a value is missing before it',
  key: 'expected a key between double quotes',
  colon: 'a “:” is missing before it',
  comma: 'a comma is missing before it',
}

const LIST = 'a list has no keys: put “{ }” around what has'

export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = []
  let expected: Expected = 'value'
  let comma: number | undefined // the last token, when it was one
  let at = 0
  const skip = () => {
    SPACE.lastIndex = at
    at += SPACE.exec(text)![0].length
  }
  const fault = (offset: number, hint: string): JsonFault => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length, column: lines.at(-1)!.length + 1, hint }
  }

  for (skip(); at < text.length; skip()) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined) return fault(at, unreadable(text, at))
    const closes = token === '}' || token === ']'
    if (closes) {
      if (comma !== undefined) return fault(comma, 'a comma too many: nothing follows it')
      const isEmpty = text
        .slice(0, at)
        .trimEnd()
        .endsWith(token === '}' ? '{' : '[')
      if (open.at(-1) !== token) return fault(at, closing(open.at(-1)))
      if (expected !== 'comma' && !isEmpty) return fault(at, WANTED[expected])
      open.pop()
      expected = 'comma'
    } else if (expected === 'comma') {
      if (open.length === 0) return fault(at, 'the file goes on after its end')
      if (token === ':' && open.at(-1) === ']') return fault(at, LIST)
      if (token !== ',') return fault(at, token === ':' ? 'this “:” is too many' : WANTED.comma)
      expected = open.at(-1) === '}' ? 'key' : 'value'
    } else if (token === ',') {
      return fault(at, comma === undefined ? WANTED[expected] : 'a comma too many')
    } else if (expected === 'colon') {
      if (token !== ':') return fault(at, WANTED.colon)
      expected = 'value'
    } else if (expected === 'key') {
      if (!token.startsWith('"')) return fault(at, WANTED.key)
      expected = 'colon'
    } else if (token === ':') {
      return fault(at, 'this “:” is too many')
    } else if (token === '{' || token === '[') {
      open.push(token === '{' ? '}' : ']')
      expected = token === '{' ? 'key' : 'value'
    } else expected = 'comma'
    comma = token === ',' ? at : undefined
    at += token.length
  }
  if (text.trim() === '') return fault(at, 'the file is empty')
  return open.length > 0
    ? fault(at, `the file ends too early: “${open.at(-1)}” is missing`)
    : undefined
}

const closing = (wanted: string | undefined): string =>
  wanted === undefined ? 'this bracket closes nothing' : `expected “${wanted}” before it`

function unreadable(text: string, at: number): string {
  if (text[at] === '"') return 'this text does not end on its line: a “"” is missing'
  if (text[at] === '“' || text[at] === '«' || text[at] === "'")
    return 'texts stand between straight double quotes: "…"'
  if (text[at] === '/' || text[at] === '#') return 'JSON has no comments: remove it'
  return 'keys and texts stand between double quotes: "…"'
}
