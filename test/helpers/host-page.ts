/**
 * Pages of other people, with the script tag that our docs give them: one that a story writes itself, under
 * the policy and the headers that it says, on an origin that the bank has listed. The browser asks for it
 * as for any page; only the answer is ours.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { integrity } from '../../src/publish/index.ts'
import type { Story, Visitor } from './story.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }
const EMBED = readFileSync(at('dist/embed.js'))

export const NONCE = 'bm9uY2Vub25jZW5vbmNlbm9uY2U'

export interface HostPage {
  /** On the bank's own site unless said otherwise. */
  on?: 'website' | 'partner'
  headers?: Record<string, string>
  /** Before the tag. */
  head?: string
  /** Instead of the tag, which it may use. */
  tag?: (tag: string) => string
  /** Instead of an element with a link. */
  body?: string
}

/** The policy that docs/embedding.md advises, for the hub at `hub`. */
export function advisedPolicy(hub: string): string {
  const docs = readFileSync(at('docs/embedding.md'), 'utf8')
  const [, block] = /## Content-Security-Policy[\s\S]*?```\n([\s\S]*?)```/.exec(docs)!
  return block!
    .replaceAll('https://aide.banque.example', new URL(hub).origin)
    .replace('nonce-…', `nonce-${NONCE}`)
    .replace(/\(.*?\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

export const nonceTag = (hub: string, hashes = integrity(EMBED), at = version): string =>
  `<script async nonce="${NONCE}" src="${new URL(`/embed/${at}/embed.js`, hub)}" integrity="${hashes}" crossorigin="anonymous" data-hub="${hub}"></script>`

const link = (hub: string): string =>
  `<des-questions hub="${hub}"><a href="/aide/">Des questions ?</a></des-questions>`

/** @returns its address */
export async function serveHost(
  { context }: Pick<Visitor, 'context'>,
  { urls }: Pick<Story, 'urls'>,
  { on = 'website', headers = {}, head = '', tag = (plain) => plain, body }: HostPage,
): Promise<string> {
  const address = `${urls[on]}hote/`
  const html = `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Une page</title>
${head}
${tag(nonceTag(urls.hub))}
<main><h1>Une page</h1><p>Elle a son propre texte.</p></main>
${body ?? link(urls.hub)}
</html>`
  // An answer of ours comes from no address, so the browser takes the hub for a neighbour of this machine.
  await context.grantPermissions(['local-network-access'])
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }),
  )
  return address
}
