/** `doctor`: why a page does not show the hub. What is wrong, with what to do; exit code 1. */
import { CHECKS, type Got, look } from '../doctor/index.ts'
import { type Command, text, UsageError } from './command.ts'

const PATIENCE_MS = 10_000
/** Of a page or a file; ours are a few ten kB. */
const MOST_BYTES = 5_000_000

export const doctor: Command = {
  summary: 'says why a page does not show the hub: policy, hashes, headers, lists',
  usage: '<address of the page>',
  argument: 'page',
  options: {},
  async run(values, { write, complain, ...world }) {
    const page = URL.parse(text(values, 'page') ?? '')
    if (!page || !/^https?:$/.test(page.protocol)) {
      throw new UsageError('Which page? Give its address, such as https://www.banque.example/.')
    }
    const found = await look(page, asking(world.fetch ?? fetch))
    let faults = 0
    for (const { id, rule, judge } of CHECKS) {
      const verdict = judge(found)
      if (verdict === undefined) continue
      if (verdict === false) write(`ok      ${id.padEnd(20)}${rule}`)
      else {
        if (!verdict.harmless) faults++
        write(`${verdict.harmless ? 'better ' : 'FAILED '} ${id.padEnd(20)}${rule}`)
        write(`          ${verdict.wrong}`)
        write(`          → ${verdict.todo}`)
      }
    }
    write('')
    if (faults === 0) {
      write(`${found.page.url.href}: nothing hinders the hub.`)
      return 0
    }
    complain(
      `${found.page.url.href}: ${faults} ${faults === 1 ? 'thing hinders' : 'things hinder'} the hub.`,
    )
    return 1
  },
}

/** As a browser asks, redirects included; a page that never ends is cut. */
const asking =
  (ask: typeof fetch) =>
  async (url: URL): Promise<Got> => {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS)
      const response = await ask(url.href, { signal, headers: { Accept: '*/*' } })
      const body = await response.bytes()
      if (body.length > MOST_BYTES) return { came: false, url, why: 'it is longer than 5 MB' }
      const { status, headers } = response
      return { came: true, url: URL.parse(response.url) ?? url, status, headers, body }
    } catch (error) {
      const { name, cause } = error as Error
      const why = (cause as NodeJS.ErrnoException | undefined)?.code ?? name
      return { came: false, url, why: `nobody answers (${why})` }
    }
  }
