/**
 * `live`: tells the server what cannot wait for the next build: answers that are withdrawn, notices,
 * known incidents. The file is the whole state; what is no longer in it is over.
 */
import { randomUUID } from 'node:crypto'
import { CONFIG_FILE, LIVE_FILE } from '../content/files.ts'
import { nearest } from '../content/spelling.ts'
import type { LiveState } from '../contract/live.ts'
import { QuestionsError } from '../errors.ts'
import { createHttp } from '../http.ts'
import { keysIn } from '../server/webhook/keys.ts'
import { signedHeaders } from '../server/webhook/sign.ts'
import { type Command, text, UsageError } from './command.ts'
import { readAllAnswers, readConfig, readLive } from './project.ts'

const KEY = 'DES_QUESTIONS_HOOK_SECRET'

export const live: Command = {
  summary: 'withdraws answers and announces incidents, within a minute',
  usage: '[<file>] [--server <address>]',
  argument: 'file',
  options: {
    server: { type: 'string', help: 'the one of des-questions.json when left out' },
  },
  async run(values, { cwd, env, fetch, now, write, complain }) {
    const file = text(values, 'file') ?? LIVE_FILE
    const config = await readConfig(cwd)
    const state = await readLive(cwd, file)
    const known = (await readAllAnswers(cwd, config)).map(({ id }) => id)
    if (known.length > 0) mustBeThere(state.withdrawn, known, file)
    else if (state.withdrawn.length > 0) {
      complain(
        `warning: ${file}: there are no answers here (content/), so what is withdrawn was not checked`,
      )
    }
    const server = text(values, 'server') ?? config.server
    if (server === undefined) {
      throw new UsageError(`Which server? Give --server, or “server” in ${CONFIG_FILE}.`)
    }
    const secret = env[KEY]
    if (!secret) {
      throw new UsageError(
        `The message must be signed, with the key that the server has: export ${KEY}=whsec_….`,
      )
    }

    const body = JSON.stringify(state)
    const message = { id: randomUUID(), seconds: Math.floor(now().getTime() / 1000), body }
    const { status } = await createHttp({ ...(fetch && { fetch }), refusals: true }).send(
      new URL('/v1/hooks/live', server).href,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...signedHeaders(message, keysIn(KEY, secret)),
        },
        body,
      },
    )
    if (status !== 204) throw refusal(status, server)
    write(said(state))
    return 0
  },
}

/** A slip would leave a wrong answer on the screen: nothing is said at all. @throws QuestionsError */
function mustBeThere(withdrawn: readonly string[], known: readonly string[], file: string): void {
  const lines = withdrawn.flatMap((id, at) => {
    if (known.includes(id)) return []
    const meant = nearest(id, known)
    const advice = meant ? `did you mean “${meant}”?` : 'correct it, or remove it'
    return [`  withdrawn[${at}]: there is no answer “${id}”: ${advice}`]
  })
  if (lines.length === 0) return
  throw new QuestionsError(
    'CONTENT_INVALID',
    `${file}: nothing was said to the server\n${lines.join('\n')}`,
  )
}

/** Without its key, or with another one, a server has no such address. */
const refusal = (status: number, server: string): QuestionsError =>
  new QuestionsError(
    'REFUSED',
    status === 404
      ? `${server} does not know this message: is ${KEY} the same there, and its clock right?`
      : `${server} refused it with ${status}`,
    { status },
  )

function said({ withdrawn, notices, incidents }: LiveState): string {
  const counts = [
    [withdrawn.length, 'withdrawn', 'withdrawn'],
    [notices.length, 'notice', 'notices'],
    [incidents.length, 'incident', 'incidents'],
  ] as const
  const parts = counts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
  return `Said: ${parts.join(', ')}. Hubs have it within a minute.`
}
