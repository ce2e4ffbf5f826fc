/**
 * From a schema's complaints to a sentence that an engineer can act on: which file, where in it,
 * what was expected, and what to do.
 */
import * as z from 'zod'
import { type ErrorCode, QuestionsError } from '../errors.ts'
import { nearest } from './spelling.ts'

const MOST_SHOWN = 10

type Path = readonly PropertyKey[]

/** `channels.phone.numbers[2].tariff` */
const place = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  ) || '(the whole file)'

const NAMES: Readonly<Record<string, string>> = {
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}
const nameOf = (type: string): string => NAMES[type] ?? type

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** What stands at the place; nothing when the key is missing. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value)

/** The keys that an object may have at the place, as far as the schema has a single answer. */
function keysAt(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return keysAt(schema.unwrap(), path)
  }
  const [key, ...rest] = path
  if (schema instanceof z.ZodObject) {
    return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(key)], rest)
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest)
  return []
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known)
  return `“${key}” is not known here: ${meant ? `did you mean “${meant}”?` : 'remove it, or check its spelling'}`
}

const FORMATS: Readonly<Record<string, string>> = {
  url: 'an absolute address',
  date: 'a date such as 2026-12-24',
  datetime: 'a date and time such as 2026-12-24T09:00:00+01:00',
}

/** `8 entries` of a list, `1 character` of a text */
function amount(of: string, count: number | bigint): string {
  if (of === 'array') return count === 1 ? '1 entry' : `${count} entries`
  if (of === 'string') return count === 1 ? '1 character' : `${count} characters`
  return String(count)
}

/** What the schema wants there: in its own words where it has some (those of zod all begin alike). */
function expectation(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid|Too (?:small|big))/.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${nameOf(issue.expected)}`
    case 'invalid_value':
      return `expected ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}`
    case 'invalid_format':
      return `expected ${FORMATS[issue.format] ?? `a text like ${issue.pattern ?? issue.format}`}`
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than ' : 'at least '}${amount(issue.origin, issue.minimum)}`
    case 'too_big':
      return `expected at most ${amount(issue.origin, issue.maximum)}`
    case 'invalid_key':
      return issue.issues.map(expectation).join(', ')
    default:
      return issue.message
  }
}

function advice(issue: z.core.$ZodIssue, value: unknown, schema: z.core.$ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    return issue.keys.map((key) => unknownKey(key, known)).join('; ')
  }
  const found = valueAt(value, issue.path)
  // A rule over several keys may speak of one that is absent; its sentence says so itself.
  if (found === undefined && issue.code !== 'custom') return `is missing; ${expectation(issue)}`
  if (issue.code === 'invalid_type') return `${expectation(issue)}, not ${nameOf(typeOf(found))}`
  return expectation(issue)
}

const rank = ({ code }: z.core.$ZodIssue): number => (code === 'unrecognized_keys' ? 0 : 1)

/**
 * The value, parsed.
 *
 * @throws QuestionsError with one line for each fault, ten at most
 */
export function explain<Schema extends z.core.$ZodType>(
  code: ErrorCode,
  file: string,
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  // A misspelt key first: it is why another one is missing.
  const issues = [...result.error.issues].sort((a, b) => rank(a) - rank(b))
  const lines = issues
    .slice(0, MOST_SHOWN)
    .map((issue) => `  ${place(issue.path)}: ${advice(issue, value, schema)}`)
  if (issues.length > MOST_SHOWN) lines.push(`  … and ${issues.length - MOST_SHOWN} more`)
  const count = issues.length === 1 ? '1 fault' : `${issues.length} faults`
  throw new QuestionsError(code, `${file}: ${count}\n${lines.join('\n')}`, { cause: result.error })
}
