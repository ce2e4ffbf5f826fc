/** RFC 9457 over HTTP. Never a stack, never an echo of what was sent. */
import {
  PROBLEM_BASE,
  PROBLEMS,
  type Problem,
  type ProblemType,
  TITLES,
} from '../contract/problem.ts'

export type Details = Pick<Problem, 'errors' | 'alternatives' | 'challenge'>

/** Seconds after which to come again, where the problem may be over by then. */
const AFTER: Partial<Record<ProblemType, string>> = {
  'in-progress': '1',
  internal: '5',
  unavailable: '5',
}

export function problem(
  type: ProblemType,
  details: Details = {},
  headers: Record<string, string> = {},
): Response {
  const { status } = PROBLEMS[type]
  const after = AFTER[type]
  return new Response(
    JSON.stringify({ type: PROBLEM_BASE + type, title: TITLES[type], status, ...details }),
    {
      status,
      headers: {
        ...PRIVATE,
        'Content-Type': 'application/problem+json',
        ...(after !== undefined && { 'Retry-After': after }),
        ...headers,
      },
    },
  )
}

/** @param pointer to the one field that is at fault: `/due` */
export const invalid = (pointer: string, code: string): Response =>
  problem('invalid', { errors: [{ pointer, code }] })

/** Of every answer that is one visitor's business: no cache keeps it, no page shows it as its own. */
export const PRIVATE: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

export const json = (
  answer: unknown,
  status: 200 | 201 = 200,
  headers: Record<string, string> = {},
): Response => jsonText(JSON.stringify(answer), status, headers)

/** Of JSON that is written already. */
export const jsonText = (
  text: string | Uint8Array<ArrayBuffer>,
  status: 200 | 201 = 200,
  headers: Record<string, string> = {},
): Response =>
  new Response(text, {
    status,
    headers: { ...PRIVATE, 'Content-Type': 'application/json', ...headers },
  })
