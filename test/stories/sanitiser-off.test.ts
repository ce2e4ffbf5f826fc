/**
 * The last line of defence: suppose that nothing cleans what is harvested (our parser, our list of tags and
 * the hub's own drawing are all out of the way). The policies that the published files are served with
 * must still stop every script, and say so.
 *
 * Each payload stands in the document itself, where the browser's parser meets it, under the headers of the
 * real response; then the hub's own page tries to write it with every sink that Trusted Types guard.
 */
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../examples/demo/demo.mjs'
import { ENGINES } from '../helpers/engines.ts'
import { shared } from '../helpers/shared.ts'

/** Ours, one of each kind: for a machine that has no more. */
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '<svg onload="alert(1)"></svg>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<details open ontoggle="alert(1)"><summary>x</summary>y</details>',
  '<body onload="alert(1)">',
  '<input autofocus onfocus="alert(1)">',
  '<a id="press" href="javascript:alert(1)">lien</a>',
  '<object data="javascript:alert(1)"></object>',
  '<script src="data:text/javascript,alert(1)"></script>',
]

const hostile = shared('security/html/hostile-harvested-html.json')
const given: string[] = hostile
  ? JSON.parse(readFileSync(hostile, 'utf8')).cases.map(({ html }: { html: string }) => html)
  : []
/** Some to a document: each load of the hub takes its time. */
const TOGETHER = 12
const payloads = [
  ...OWN,
  ...Array.from({ length: Math.ceil(given.length / TOGETHER) }, (_, at) =>
    given.slice(at * TOGETHER, (at + 1) * TOGETHER).join('\n'),
  ),
]

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => {
  const options = { port: 0, quiet: true }
  demo = await startDemo(options)
}, 60_000)
afterAll(() => demo?.close())

/** What ran, and what the browser refused to run. */
async function watched(context: BrowserContext) {
  const seen = { ran: 0, refused: 0 }
  await context.exposeBinding('dqRan', () => void seen.ran++)
  await context.exposeBinding('dqRefused', () => void seen.refused++)
  await context.addInitScript(() => {
    const told = window as unknown as { dqRan(): void; dqRefused(): void }
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
      window[name] = () => told.dqRan() as never
    }
    document.addEventListener('securitypolicyviolation', () => told.dqRefused())
  })
  return seen
}

interface Served {
  headers: Record<string, string>
  body: string
}

/** What the server says there. Only browsers know that every `.localhost` is this machine. */
const serve = (address: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const { host, port, pathname } = new URL(address)
    const request = { host: '127.0.0.1', port, path: pathname, headers: { host } }
    get(request, async (response) => {
      const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
      resolve({ headers: Object.fromEntries(headers), body: await text(response) })
    }).on('error', reject)
  })

/** `payload` at the beginning of the body, under the headers that the server sends; `isBare`: without its policy. */
async function poison(page: Page, address: string, payload: string, isBare = false) {
  const { headers, body } = await serve(address)
  const { 'content-security-policy': policy, 'content-length': _, ...rest } = headers
  expect(policy).toContain("default-src 'none'")
  await page.route(address, (route) =>
    route.fulfill({
      body: body.replace(/<body[^>]*>/, (open) => `${open}${payload}`),
      headers: isBare ? rest : { ...rest, 'content-security-policy': policy! },
    }),
  )
  // What the page asks elsewhere is refused by its policy, and never answered here.
  await page.route(/evil|example\.(?:com|net|org)/, (route) => route.abort())
  await page.goto(address, { waitUntil: 'load', timeout: 8_000 }).catch(() => undefined)
  if (payload.includes('id="press"')) {
    await page
      .locator('#press')
      .click({ timeout: 2_000, force: true })
      .catch(() => undefined)
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' })
}

describe.each(ENGINES)('$name', ({ launch }) => {
  const surfaces = ['frame', 'page'] as const

  it.skipIf(!launch).each(surfaces)(
    'without a sanitiser, the policy of the %s alone stops every script',
    async (surface) => {
      const browser = await launch!()
      try {
        const context = await browser.newContext()
        const seen = await watched(context)
        for (const payload of payloads) {
          const page = await context.newPage()
          page.on('dialog', (dialog) => dialog.dismiss())
          await poison(page, demo.urls[surface], payload)
          expect(seen.ran, payload).toBe(0)
          await page.close()
        }
        expect(seen.refused).toBeGreaterThan(OWN.length / 2)
      } finally {
        await browser.close()
      }
    },
    600_000,
  )

  it.skipIf(!launch)(
    'without that policy, they would run: the test sees what it looks for',
    async () => {
      const browser = await launch!()
      try {
        const context = await browser.newContext()
        const seen = await watched(context)
        const page = await context.newPage()
        for (const payload of OWN.slice(0, 3)) await poison(page, demo.urls.page, payload, true)
        expect(seen.ran).toBe(3)
      } finally {
        await browser.close()
      }
    },
    120_000,
  )
})

describe('Chromium', () => {
  const { launch } = ENGINES[0]!
  it.skipIf(!launch)(
    'the frame’s own code can write no markup either: Trusted Types refuse every sink',
    async () => {
      const browser = await launch!()
      try {
        const context = await browser.newContext()
        const seen = await watched(context)
        const page = await context.newPage()
        await page.goto(demo.urls.frame)
        const written = await page.evaluate(
          (all) => {
            const sinks: Record<string, (payload: string) => unknown> = {
              innerHTML: (payload) => {
                document.body.innerHTML = payload
              },
              outerHTML: (payload) => {
                document.body.firstElementChild!.outerHTML = payload
              },
              insertAdjacentHTML: (payload) =>
                document.body.insertAdjacentHTML('beforeend', payload),
              write: (payload) => document.write(payload),
              srcdoc: (payload) => {
                document.createElement('iframe').srcdoc = payload
              },
              parseFromString: (payload) => new DOMParser().parseFromString(payload, 'text/html'),
              'script.text': (payload) => {
                document.createElement('script').text = payload
              },
              createContextualFragment: (payload) =>
                document.createRange().createContextualFragment(payload),
            }
            return Object.entries(sinks).flatMap(([name, write]) =>
              all.some((payload) => {
                try {
                  write(payload)
                  return true
                } catch {
                  return false
                }
              })
                ? [name]
                : [],
            )
          },
          [...OWN, ...given],
        )
        await expect.poll(() => seen.refused).toBeGreaterThan(0)
        expect({ written, ran: seen.ran }).toEqual({ written: [], ran: 0 })
      } finally {
        await browser.close()
      }
    },
    120_000,
  )
})
