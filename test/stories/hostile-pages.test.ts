/**
 * A page of the site was taken over: what is harvested from it, built and served runs nothing and asks no
 * host that is not the bank's, in the hub and on the page without JavaScript.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../examples/demo/demo.mjs'
import type { Answer } from '../../src/content/answers.ts'
import { gather } from '../../src/harvest/gather.ts'
import { openPage } from '../../src/harvest/open-page.ts'
import { readPage } from '../../src/harvest/reading.ts'
import { ENGINES } from '../helpers/engines.ts'
import { shared } from '../helpers/shared.ts'

interface Case {
  id: string
  html: string
  keepText: string[]
}
/** Ours: one of each kind, for a machine that has no more. */
const OWN: Case[] = [
  '<script>alert(1)</script>',
  '<img src="https://evil.test/p.gif" onerror="alert(1)">',
  '<a href="javascript:alert(1)">lien</a>',
  '<svg onload="alert(1)"><animate onbegin="alert(1)"></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<form action="https://evil.test/"><button>Envoyer</button></form>',
  '<style>@import url(https://evil.test/x.css)</style>',
  '<details open ontoggle="alert(1)"><summary>x</summary></details>',
].map((html, index) => ({
  id: `own-${index}`,
  html: `${html}<p>Texte ${index}</p>`,
  keepText: [`Texte ${index}`],
}))

const file = shared('security/html/hostile-harvested-html.json')
const cases: Case[] = [...OWN, ...(file ? JSON.parse(readFileSync(file, 'utf8')).cases : [])]

/** One page for each, as a harvest sees it: what is hostile must not reach the next one. */
function harvested(): Answer[] {
  const gathering = gather({ locale: 'fr' })
  for (const { id, html } of cases) {
    const page = `<html lang="fr"><title>Questions fréquentes</title><h1>Questions fréquentes</h1><h2>Que dit la page ${id} ?</h2><p>La page dit ce qui suit, après une phrase assez longue pour que ce ne soit pas un formulaire seul.</p>${html}`
    const url = `https://banque.example/${id}`
    gathering.add(readPage(openPage(page, { url }), { url, address: url }))
  }
  // One of the cases asks something itself; the hub answers that with a telephone number first.
  return gathering.end().result.answers.filter(({ question }) => question.startsWith('Que dit'))
}

const folder = mkdtempSync(join(tmpdir(), 'des-questions-hostile-'))
let demo: Awaited<ReturnType<typeof startDemo>>
const answers = harvested()

beforeAll(async () => {
  const path = join(folder, 'answers.fr.json')
  writeFileSync(path, JSON.stringify({ format: 1, locale: 'fr', answers }))
  const options = { port: 0, quiet: true, answers: path }
  demo = await startDemo(options)
})
afterAll(async () => {
  await demo?.close()
  rmSync(folder, { recursive: true })
})

it('every page still gives its answer', () => {
  expect(answers.length).toBeGreaterThanOrEqual(cases.length)
})

describe.each(ENGINES)('$name', ({ launch }) => {
  it.skipIf(!launch)(
    'runs nothing and asks no foreign host',
    async () => {
      const browser = await launch!()
      try {
        const context = await browser.newContext({ locale: 'fr-FR' })
        const page = await context.newPage()
        const ran: string[] = []
        const asked: string[] = []
        page.on('dialog', async (dialog) => {
          ran.push(dialog.message())
          await dialog.dismiss()
        })
        context.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url())
          if (/^https?:$/.test(protocol) && !hostname.endsWith('.localhost'))
            asked.push(request.url())
        })
        await page.addInitScript(() => {
          for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
            window[name] = () => document.documentElement.setAttribute('data-ran', name) as never
          }
        })

        await page.goto(demo.urls.page)
        for (const { id } of answers.slice(0, 3)) {
          expect(await page.locator(`[id$="${id}"]`).count()).toBeGreaterThan(0)
        }
        await page.goto(`${demo.urls.website}#des-questions/answer/${answers[0]!.id}`)
        for (const { id, question } of answers) {
          await page.evaluate((place) => {
            window.location.hash = place
          }, `#des-questions/answer/${id}`)
          await page
            .locator('des-questions article h2')
            .filter({ hasText: question })
            .waitFor({ timeout: 10_000 })
        }
        expect(await page.locator('[data-ran]').count()).toBe(0)
        expect(
          await page
            .locator('des-questions article :is(script, iframe, object, embed, form, style, svg)')
            .count(),
        ).toBe(0)
        expect({ ran, asked }).toEqual({ ran: [], asked: [] })
      } finally {
        await browser.close()
      }
    },
    300_000,
  )
})
