/** `conformance`: does a server keep the contract? What does not, with what to do; exit code 1. */
import { conform, type Outcome } from '../conformance/index.ts'
import { type Command, text, UsageError } from './command.ts'

const SIGN = { kept: 'ok     ', broken: 'FAILED ', 'not-here': '-      ' } as const

export const conformance: Command = {
  summary: 'says whether a server keeps the contract of /v1/: ours or your own',
  usage: '<address> [--origin <origin>]',
  argument: 'address',
  options: {
    origin: { type: 'string', help: 'one of your websites; that of the address when left out' },
  },
  async run(values, { write, complain, ...world }) {
    const base = addressOf(text(values, 'address'))
    const origin = text(values, 'origin') ?? base.origin
    const ask = world.fetch ?? fetch
    await mustAnswer(base, ask)
    const outcomes: Outcome[] = []
    for await (const outcome of conform({
      base: base.href.replace(/\/$/, ''),
      origin,
      fetch: ask,
      newKey: () => crypto.randomUUID(),
      random: Math.random,
      now: world.now,
      hook: world.env.DES_QUESTIONS_HOOK_SECRET,
    })) {
      outcomes.push(outcome)
      for (const line of linesOf(outcome)) write(line)
    }
    const count = (result: Outcome['result']) =>
      outcomes.filter((outcome) => outcome.result === result).length
    const left = count('not-here')
    write('')
    write(
      `${count('kept')} of ${outcomes.length - left} kept${left > 0 ? `, ${left} not asked` : ''}`,
    )
    if (count('broken') === 0) return 0
    complain(`${base.href} does not keep the contract.`)
    return 1
  },
}

const PATIENCE_MS = 10_000

/** Whatever it answers: where nobody is, no rule is broken. @throws UsageError */
async function mustAnswer({ href }: URL, ask: typeof fetch): Promise<void> {
  try {
    await ask(href, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (error) {
    const { name, cause } = error as Error
    const why = (cause as NodeJS.ErrnoException | undefined)?.code ?? name
    throw new UsageError(
      `Nobody answers at ${href} (${why}): does the server run, and is its address right?`,
      { cause: error },
    )
  }
}

function linesOf({ check: { id, rule, advice }, result, said }: Outcome): string[] {
  const lines = [`${SIGN[result]} ${id.padEnd(24)} ${rule}`]
  if (said !== undefined) lines.push(`          ${said}`)
  if (result === 'broken') lines.push(`          → ${advice}`)
  return lines
}

/** @throws UsageError */
function addressOf(given: string | undefined): URL {
  const url = URL.parse(given ?? '')
  if (url && /^https?:$/.test(url.protocol) && url.search === '') return url
  throw new UsageError(
    given === undefined
      ? 'Which server? Give its address, such as https://aide.banque.example.'
      : `“${given}” is no address of a server: expected one such as https://aide.banque.example.`,
  )
}
