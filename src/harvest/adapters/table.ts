/**
 * A plain feed: a CSV with a line a question, or JSON with an object a question. JSON Feed is one of those.
 * Names of columns and keys are found by themselves, in French and English, or given.
 */
import { readCsv } from '../../content/csv.ts'
import { escapeHtml } from '../../content/html.ts'
import { QuestionsError } from '../../errors.ts'
import { fold } from '../../language/index.ts'
import type { Ask, Entry, Source } from './adapter.ts'
import { at, type Json, list, object, said, text, texts } from './json.ts'

type Field =
  | 'question'
  | 'answer'
  | 'url'
  | 'category'
  | 'locale'
  | 'modified'
  | 'keywords'
  | 'alternates'
  | 'short'
  | 'status'

const NAMES: Record<Field, readonly string[]> = {
  question: ['question', 'title', 'titre', 'name', 'intitule'],
  answer: [
    'answer',
    'reponse',
    'response',
    'content_html',
    'html',
    'content',
    'content_text',
    'body',
    'text',
    'texte',
  ],
  url: ['url', 'link', 'lien', 'html_url', 'adresse', 'page'],
  category: ['category', 'categorie', 'topic', 'theme', 'thematique', 'rubrique'],
  locale: ['locale', 'lang', 'language', 'langue'],
  modified: ['modified', 'date_modified', 'updated_at', 'updated', 'date', 'modifie'],
  keywords: ['keywords', 'mots_cles', 'tags'],
  alternates: ['alternates', 'variantes', 'synonymes', 'autres_questions'],
  short: ['short', 'summary', 'resume'],
  status: ['status', 'statut', 'etat', 'state', 'published', 'publie', 'draft', 'brouillon'],
}

export interface TableOptions {
  kind: 'json' | 'csv'
  url?: string | undefined
  file?: string | undefined
  fields: Partial<Record<Field, string | string[] | undefined>>
  /** For entries without an address; `{…}` stands for a column or a key. */
  page?: string | undefined
  /** Where the list is. */
  items?: string | undefined
  /** Reads a file of the project. */
  readText(file: string): Promise<string>
}

export const table = (options: TableOptions): Source => ({
  name: `${options.kind} ${options.url ?? options.file}`,
  async *read(ask) {
    const rows = options.kind === 'csv' ? await csvRows(options, ask) : await jsonRows(options, ask)
    let without = 0
    for (const row of rows) {
      const entry = entryOf(row, options)
      if (entry) yield entry
      else if (entry === undefined) without++
    }
    if (without > 0) {
      ask.warn(`${without} of ${rows.length} have no question, no answer or no address: left out`)
    }
  },
})

const contentOf = ({ url, file, readText }: TableOptions, ask: Ask): Promise<string> =>
  url === undefined ? readText(file!) : ask.text(url)

async function csvRows(options: TableOptions, ask: Ask): Promise<Json[]> {
  const [head, ...rows] = readCsv(await contentOf(options, ask), options.url ?? options.file!)
  const names = (head?.cells ?? []).map(nameOf)
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])))
}

async function jsonRows(options: TableOptions, ask: Ask): Promise<Json[]> {
  const content = await contentOf(options, ask)
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (cause) {
    throw new QuestionsError('CONTENT_INVALID', 'not JSON', { cause })
  }
  const found = options.items ? at(value, options.items) : listIn(value)
  if (!Array.isArray(found)) {
    throw new QuestionsError('CONTENT_INVALID', 'no list of entries in it: say where with “items”')
  }
  return list(found).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, inner]) => [nameOf(name), inner])),
  )
}

/** The file itself, or its first list. */
const listIn = (value: unknown): unknown =>
  Array.isArray(value) ? value : Object.values(object(value)).find(Array.isArray)

/** « Mots clés » is `mots_cles`. */
const nameOf = (name: string): string =>
  fold(name)
    .trim()
    .replace(/[^a-z0-9]+/g, '_')

/** @returns `null` for a draft, nothing for a row that cannot be used */
function entryOf(row: Json, { fields, page }: TableOptions): Entry | null | undefined {
  const value = (field: Field): [string, unknown] | undefined => {
    const names = fields[field] === undefined ? NAMES[field] : [fields[field]].flat().map(nameOf)
    const name = names.find((one) => text(row[one]) ?? (row[one] != null && row[one] !== ''))
    return name === undefined ? undefined : [name, row[name]]
  }
  const word = (field: Field) => text(value(field)?.[1])
  const words = (field: Field) => {
    const given = value(field)?.[1]
    return Array.isArray(given) ? texts(given) : (text(given)?.split(/\s*[|;]\s*/) ?? [])
  }
  if (isDraft(value('status'))) return null
  const [title, answer] = [word('question'), word('answer')]
  const url =
    word('url') ??
    page?.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(text(row[nameOf(name)]) ?? ''))
  if (!title || !answer || !url || !URL.canParse(url)) return
  return said<Entry>({
    is: 'answer',
    ...{ url, title },
    html: asHtml(answer),
    locale: word('locale'),
    modified: word('modified'),
    category: words('category'),
    keywords: words('keywords'),
    alternates: words('alternates'),
    short: word('short'),
  })
}

/** A status that nobody knows is none that we publish. */
function isDraft(given: [name: string, value: unknown] | undefined): boolean {
  if (given === undefined) return false
  const [name, value] = given
  const isYes =
    /^(?:true|1|yes|oui|vrai|publish(?:ed)?|publiee?|publi[ée]e?|en ligne|online|actif|active|valid[ée]e?)$/i
  const says = isYes.test(String(value).trim())
  return /draft|brouillon/.test(name) ? says : !says
}

const asHtml = (answer: string): string =>
  /<\w+[^>]*>/.test(answer)
    ? answer
    : answer
        .split(/\n\s*\n/)
        .map((part) => `<p>${escapeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`)
        .join('')
