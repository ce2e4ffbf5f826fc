/**
 * One defence at a time, in Chromium, Firefox and WebKit: what a customer and an adviser write is text to both (A02);
 * with no sanitiser at all, the policy of each published page stops every script (A05); and what was harvested from
 * a site that points elsewhere (its data, its base, its pictures) makes no browser ask there (A08).
 *
 * Whoever ends TLS before the server puts the payload into the page here, where the browser's parser meets it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as listen, request, type Server } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../../examples/demo/demo.mjs'
import { gather } from '../../../src/harvest/gather.ts'
import { openPage } from '../../../src/harvest/open-page.ts'
import { readPage } from '../../../src/harvest/reading.ts'
import { does } from '../../helpers/acts.ts'
import { findAnswer, shown } from '../../helpers/answer-on-screen.ts'
import { replyFrom } from '../../helpers/reply.ts'
import { shared } from '../../helpers/shared.ts'
import { WINDOWS, type Window } from '../../helpers/windows.ts'

const PEM = readFileSync(fileURLToPath(new URL('../../fixtures/tls/good.pem', import.meta.url)))
const MARK = "document.documentElement.setAttribute('data-ran','')"

const OWN = [
  `<script>${MARK}</script>`,
  `<img src=x onerror="${MARK}">`,
  `<svg onload="${MARK}"></svg>`,
  `<iframe srcdoc="<script>parent.${MARK}</script>"></iframe>`,
  `<details open ontoggle="${MARK}"><summary>x</summary>y</details>`,
  `<input autofocus onfocus="${MARK}">`,
  `<object data="javascript:${MARK}"></object>`,
  `<script src="data:text/javascript,${MARK}"></script>`,
]
const hostile = shared('security/html/hostile-harvested-html.json')
/** A page that sends its reader elsewhere is no script; the harvest drops that, and A04 shows it. */
const GIVEN: string[] = (hostile ? JSON.parse(readFileSync(hostile, 'utf8')).cases : [])
  .map(({ html }: { html: string }) => html)
  .filter((html: string) => !/http-equiv|<base|<frameset|<plaintext/i.test(html))
/** Many to a document: each load takes its time. */
const TOGETHER = 30
const PAYLOADS = [
  ...OWN,
  ...Array.from({ length: Math.ceil(GIVEN.length / TOGETHER) }, (_, at) =>
    GIVEN.slice(at * TOGETHER, (at + 1) * TOGETHER).join('\n'),
  ),
]

const folder = mkdtempSync(join(tmpdir(), 'des-questions-defences-'))
const open: Server[] = []
let demo: Awaited<ReturnType<typeof startDemo>>
/** What asked the machine that nobody may ask. */
const asked: string[] = []

/** `?payload=3` puts one at the beginning of the body; `?payload=3&bare` takes the policy away as well. */
async function endTls(inside: number) {
  const front = createServer({ cert: PEM, key: PEM }, (incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'https://localhost')
    const number = searchParams.get('payload')
    const { method, headers } = incoming
    const path = number === null ? incoming.url : pathname
    const to = { host: '127.0.0.1', port: inside, method, path, headers }
    const passed = request(to, async (answer) => {
      if (number === null) {
        outgoing.writeHead(answer.statusCode!, answer.headers)
        return answer.pipe(outgoing)
      }
      const rest = { ...answer.headers }
      delete rest['content-length']
      if (searchParams.has('bare')) delete rest['content-security-policy']
      else expect(rest['content-security-policy']).toContain("default-src 'none'")
      const body = (await buffer(answer)).toString()
      outgoing.writeHead(200, rest)
      outgoing.end(body.replace(/<body[^>]*>/, (start) => `${start}${PAYLOADS[Number(number)]}`))
    })
    if (number !== null) passed.setHeader('accept-encoding', 'identity')
    passed.on('error', () => outgoing.destroy())
    outgoing.on('close', () => passed.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  open.push(front)
  return { port: (front.address() as AddressInfo).port, scheme: 'https' }
}

/** A page of the bank that points at another machine wherever a page can. */
function harvested(elsewhere: string) {
  const data = `{"@context":"${elsewhere}context.json","@type":"FAQPage","mainEntity":[{"@id":"${elsewhere}faq"},{"@type":"Question","name":"Et dans les données ?","acceptedAnswer":{"@type":"Answer","text":"<p>Rien.<img src='${elsewhere}data.png'></p>"}}]}`
  const page = `<html lang="fr"><base href="${elsewhere}"><link rel="canonical" href="${elsewhere}"><link rel="preload" as="image" href="${elsewhere}preload.png"><script type="application/ld+json">${data}</script><body style="background:url(${elsewhere}style.png)"><h1>Questions fréquentes</h1><details><summary>Qui est demandé ailleurs ?</summary><p>Personne, quoi que dise la page.</p><img src="${elsewhere}picture.png" srcset="${elsewhere}set.png 2x" alt="Un schéma"><video poster="${elsewhere}poster.png" src="${elsewhere}film.mp4"></video><link rel="stylesheet" href="${elsewhere}late.css"></details></body></html>`
  const gathering = gather({ locale: 'fr' })
  const url = 'https://banque.example/aide'
  gathering.add(readPage(openPage(page, { url }), { url, address: url }))
  return gathering.end().result.answers
}

let answers: ReturnType<typeof harvested>
beforeAll(async () => {
  const other = listen((incoming, outgoing) => {
    asked.push(incoming.url ?? '')
    outgoing.end()
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  open.push(other)
  answers = harvested(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const path = join(folder, 'answers.fr.json')
  writeFileSync(path, JSON.stringify({ format: 1, locale: 'fr', answers }))
  demo = await startDemo({ port: 0, quiet: true, answers: path, front: endTls })
})
afterAll(async () => {
  for (const server of open) {
    server.closeAllConnections()
    server.close()
  }
  await demo?.close()
  rmSync(folder, { recursive: true })
})

/** In the page. */
const ran = () => document.documentElement.hasAttribute('data-ran')
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((node) => ({
    text: node.textContent ?? '',
    children: node.querySelectorAll('script, img, svg, iframe, object, input, a').length,
  }))

const sees = (window: Window, selector: string, words: string) =>
  expect
    .poll(
      () =>
        window.run(texts, selector).then(
          (all) => all.find(({ text }) => text.includes(words)),
          () => undefined,
        ),
      { timeout: 30_000 },
    )
    .toMatchObject({ children: 0 })

describe.each(WINDOWS)('$name', ({ name, launch }) => {
  const otherwise = launch ? '' : ` (${name} is not here: npm run test:browsers)`
  const inWindow = (use: (window: Window) => Promise<void>) => async () => {
    const window = await launch!()
    try {
      await use(window)
      expect(window.dialogs()).toEqual([])
    } finally {
      await window.close()
    }
  }

  it.skipIf(!launch)(
    `A02: what a customer and an adviser write is text to both, and runs nothing${otherwise}`,
    inWindow(async (window) => {
      const subject = `${Date.now()} <img src=x onerror="${MARK}">`
      const written = OWN.join(' ')
      await window.goto(`${demo.urls.secure}#new`)
      await does(window, { find: 'a.button', says: 'Se connecter' })
      await does(window, { find: 'button', says: 'Camille Martin' })
      await does(window, { find: '#subject', type: subject })
      await does(window, { find: 'textarea', type: written })
      await does(window, { find: 'button[type=submit]', says: 'Envoyer' })
      await sees(window, '.messages .said', written)
      const reference = await window.run(() => location.hash.replace('#thread/', ''), undefined)
      expect(await window.run(ran, undefined)).toBe(false)

      await window.goto(demo.urls.desk)
      await does(window, { find: 'a.button', says: 'Se connecter' })
      await does(window, { find: 'button', says: 'Léa Bernard' })
      await does(window, { find: '.queue [data-reference]', says: subject })
      await sees(window, '.said', written)
      expect(await window.run(ran, undefined)).toBe(false)

      const at = { tools: demo.urls.tools, port: demo.port }
      expect(await replyFrom(at, reference, `Réponse ${written}`)).toBe(303)
      await window.goto(`${demo.urls.secure}#thread/${reference}`)
      await sees(window, '.messages .said', `Réponse ${written}`)
      expect(await window.run(ran, undefined)).toBe(false)
    }),
    240_000,
  )

  it.skipIf(!launch).each(['frame', 'page'] as const)(
    `A05: with no sanitiser, the policy of the %s alone stops every script${otherwise}`,
    (surface) =>
      inWindow(async (window) => {
        for (const [at, payload] of PAYLOADS.entries()) {
          await window.goto(`${demo.urls[surface]}?payload=${at}`)
          expect(await window.run(ran, undefined), payload).toBe(false)
        }
        // Without the policy, the same page runs it: the test sees what it looks for.
        await window.goto(`${demo.urls[surface]}?payload=1&bare`)
        await expect.poll(() => window.run(ran, undefined)).toBe(true)
      })(),
    400_000,
  )

  it.skipIf(!launch)(
    `A08: what was harvested from a page that points elsewhere asks nothing there${otherwise}`,
    inWindow(async (window) => {
      expect(answers.map(({ question }) => question)).toContain('Qui est demandé ailleurs\u00a0?')
      await window.goto(demo.urls.page)
      for (const { id, question } of answers) {
        await window.goto('about:blank')
        await window.goto(`${demo.urls.website}#des-questions/answer/${id}`)
        await window.run(findAnswer, undefined)
        await expect
          .poll(() => window.run(shown, undefined).then(({ title }) => title), { timeout: 20_000 })
          .toBe(question)
      }
      expect(asked).toEqual([])
    }),
    120_000,
  )
})
