/** RFC 9457: an error that a program can read. Never a stack, never an echo of what was sent. */

/** What an error says of itself to a program; the page of our docs with this anchor explains it. */
export type ProblemType = 'not-found' | 'method-not-allowed' | 'internal'

const PROBLEMS: Record<ProblemType, { status: number; title: string }> = {
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method.' },
  internal: { status: 500, title: 'The server failed. Nothing was stored.' },
}

export function problem(type: ProblemType, headers: Record<string, string> = {}): Response {
  const { status, title } = PROBLEMS[type]
  return new Response(
    JSON.stringify({ type: `urn:des-questions:problem:${type}`, title, status }),
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': "default-src 'none'",
        'X-Content-Type-Options': 'nosniff',
        ...headers,
      },
    },
  )
}
