/**
 * A table in a text: RFC 4180, and what spreadsheets make of it: “;” instead of “,”, a byte order mark,
 * empty lines. Each row knows the line that it begins on, so that a fault can be found.
 */
import { QuestionsError } from '../errors.ts'

export interface Row {
  /** From 1. */
  line: number
  cells: string[]
}

/** The mark that the first line has more of parts the cells. */
const separatorOf = (text: string): string => {
  const [head = ''] = text.split(/\r?\n/, 1)
  return head.split(';').length > head.split(',').length ? ';' : ','
}

/** @throws QuestionsError `CONTENT_INVALID` for a quotation mark without its twin */
export function readCsv(original: string, file: string): Row[] {
  const text = original.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const rows: Row[] = []
  let row: Row = { line: 1, cells: [] }
  let line = 1
  const cell = new RegExp(
    `"((?:[^"]|"")*)"[ \\t]*|([^"${separator}\\r\\n][^${separator}\\r\\n]*)|`,
    'y',
  )
  const end = new RegExp(`${separator}|\\r\\n|\\n|\\r|$`, 'y')

  for (let at = 0; ; ) {
    cell.lastIndex = at
    const [whole, quoted, plain = ''] = cell.exec(text)!
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    line += whole.split('\n').length - 1
    end.lastIndex = at + whole.length
    const mark = end.exec(text)?.[0]
    if (mark === undefined) {
      throw new QuestionsError(
        'CONTENT_INVALID',
        `${file}:${row.line}: a “"” too many or one missing: a cell with “"” in it stands between two, and doubles its own`,
      )
    }
    at += whole.length + mark.length
    if (mark === separator) continue
    if (row.cells.some((each) => each !== '')) rows.push(row)
    if (mark === '') return rows
    line++
    row = { line, cells: [] }
  }
}

/** A row of a table that a spreadsheet opens: what it would run as a formula is told as text. */
export const csvLine = (cells: readonly string[]): string =>
  cells
    .map((cell) => {
      const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
      return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
    })
    .join(',')
