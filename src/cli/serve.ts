/** `serve`: `public/` over HTTP, with the headers that it needs, and the page tab of Facebook. */

import { once } from 'node:events'
import { resolve } from 'node:path'
import { createServer, listen } from '../server/index.ts'
import { type Command, port, text } from './command.ts'
import { readConfig } from './project.ts'

const SECRET = 'DES_QUESTIONS_FACEBOOK_SECRET'
const PAGES = 'DES_QUESTIONS_FACEBOOK_PAGES'

export const serve: Command = {
  summary: 'serves public/ on this machine or behind your proxy',
  usage: '[--port <number>] [--host <address>] [--folder <folder>]',
  options: {
    port: { type: 'string', help: '4300 when left out' },
    host: { type: 'string', help: 'address to listen on; localhost when left out' },
    folder: { type: 'string', help: 'what to serve; public when left out' },
  },
  async run(values, { cwd, env, now, stop, write, complain }) {
    const { [SECRET]: appSecret, [PAGES]: pages } = env
    const server = await createServer({
      config: await readConfig(cwd),
      folder: resolve(cwd, text(values, 'folder') ?? 'public'),
      ...(appSecret && pages && { facebook: { appSecret, pages: pages.split(',') } }),
      now,
      onError: (error) =>
        complain(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    })
    const hostname = text(values, 'host') ?? 'localhost'
    const listening = await listen(server.fetch, { port: port(values, 4300), hostname })
    const origin = `http://${hostname}:${listening.port}`
    write(`${origin}/hub/       the hub`)
    write(`${origin}/           the same without JavaScript`)
    write(
      `${origin}/facebook   the page tab${appSecret && pages ? '' : ` (set ${SECRET} and ${PAGES} to read what Facebook sends)`}`,
    )
    write('Ctrl+C stops it.')
    if (!stop.aborted) await once(stop, 'abort')
    await listening.close()
    await server.close()
    write('Stopped.')
    return 0
  },
}
