/**
 * A page of the site was taken over: what is harvested from it, built and served runs nothing and asks no
 * host that is not the bank's, in the hub and on the page without JavaScript.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../examples/demo/demo.mjs'
import { ENGINES } from '../helpers/engines.ts'
import { harvestHostilePages, hostilePages } from '../helpers/hostile-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'des-questions-hostile-'))
let demo: Awaited<ReturnType<typeof startDemo>>
const answers = harvestHostilePages()

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
  expect(answers.length).toBeGreaterThanOrEqual(hostilePages.length)
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
