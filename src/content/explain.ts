/**
 * From a schema's complaints to a sentence that an engineer can act on: which file, where in it,
 * what was expected, and what to do.
 */
import type * as z from 'zod'
import { type ErrorCode, QuestionsError } from '../errors.ts'

const MOST_SHOWN = 10

/** `channels.phone.numbers[2].tariff` */
const place = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  ) || '(the whole file)'

function advice(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `“${key}”`).join(', ')} is not known here: remove it, or check its spelling`
    case 'invalid_value':
      return `expected ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}: write one of them`
    case 'invalid_type':
      return `expected ${issue.expected}: ${issue.message.replace(/^Invalid input: /, '')}`
    default:
      return issue.message
  }
}

/**
 * The value, parsed.
 *
 * @throws QuestionsError with one line for each fault, ten at most
 */
export function explain<Schema extends z.ZodType>(
  code: ErrorCode,
  file: string,
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { issues } = result.error
  const lines = issues
    .slice(0, MOST_SHOWN)
    .map((issue) => `  ${place(issue.path)}: ${advice(issue)}`)
  if (issues.length > MOST_SHOWN) lines.push(`  … and ${issues.length - MOST_SHOWN} more`)
  const count = issues.length === 1 ? '1 fault' : `${issues.length} faults`
  throw new QuestionsError(code, `${file}: ${count}\n${lines.join('\n')}`, { cause: result.error })
}
