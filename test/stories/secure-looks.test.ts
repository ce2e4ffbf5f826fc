/** The secure pages for everybody: axe in each state, at every width and in both themes, keyboard only. */
import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { write } from '../helpers/desk-story.ts'
import { walkSecure } from '../helpers/secure-walk.ts'
import { tellStories } from '../helpers/story.ts'
import { invalidIn } from '../helpers/valid.ts'

const story = tellStories()

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [1280, 390, 320]

it.each(SCHEMES)('axe finds nothing, in no state, %s', async (colorScheme) => {
  const { page } = await story.visitor({ colorScheme })
  const found: Record<string, string[]> = {}
  await walkSecure(page, story, async (state) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) found[`${state} at ${width} px`] = [`${overflow} px too wide`]
      if (process.env.LOOK) {
        await page.screenshot({
          path: `${process.env.LOOK}/${state}-${width}-${colorScheme}.png`,
          fullPage: true,
        })
      }
    }
    const wrong = [...(await violationsIn(page)), ...(await invalidIn(page))]
    if (wrong.length > 0) found[state] = wrong
    await page.setViewportSize({ width: 1280, height: 844 })
  })
  expect(found).toEqual({})
})

it('a copy on paper has what was said, and nothing to press', async () => {
  const { page } = await story.visitor()
  const subject = `Copie pour mon dossier ${randomInt(1000, 10_000)}`
  await write(page, story, { subject, text: 'Merci de m’en donner une copie.' })
  await page.getByRole('button', { name: 'Imprimer' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.getByText('Merci de m’en donner une copie.').waitFor()
  await page.getByText(subject).first().waitFor()
  const shown = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all
          .filter((node) => node.checkVisibility() && !node.closest('.spoken'))
          .map((node) => node.textContent),
      )
  expect(await shown('button, input, textarea, a[href]')).toEqual([])
})

it('all of it by keyboard: from the sign-in to a sent message and back to the list', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.secure}#new`)
  await page.getByRole('link', { name: 'Se connecter' }).waitFor()
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const { activeElement: at } = document
        const label =
          at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : at
        return label?.textContent?.trim() ?? ''
      })
      if (name.test(focused)) return
    }
    throw new Error(`the keyboard does not reach ${name}`)
  }
  await tabTo(/^Se connecter$/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Camille Martin' }).waitFor()
  await tabTo(/Camille/)
  await page.keyboard.press('Enter')
  await page.getByLabel('Objet').waitFor()
  await tabTo(/^Objet$/)
  await page.keyboard.type('Mon chéquier')
  await tabTo(/^Votre message$/)
  await page.keyboard.type('Où est-il ?')
  await tabTo(/^Envoyer$/)
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { name: 'Mon chéquier' })
  await heading.waitFor()
  await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true)
})
