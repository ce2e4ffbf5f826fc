/**
 * The desk for everybody: axe in each state, at both widths and in both themes, keyboard only, with the
 * practice queue of the demonstration. And A02, A03: whatever a customer writes is text.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { adviserAt, write } from '../helpers/desk-story.ts'
import { shared } from '../helpers/shared.ts'
import { tellStories } from '../helpers/story.ts'
import { invalidIn } from '../helpers/valid.ts'

const story = tellStories({ practice: true })

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [1280, 390]
const rows = (desk: Page) => desk.locator('.queue [data-reference]')

async function walk(page: Page, look: (state: string) => Promise<unknown>): Promise<void> {
  await rows(page).first().waitFor()
  await look('list')
  await rows(page).filter({ hasText: 'Message' }).first().click()
  await page.locator('.messages').waitFor()
  await look('message')
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click()
  await page.getByText('Écrivez votre réponse.').waitFor()
  await page.getByRole('button', { name: 'Transmettre' }).click()
  await look('transfer')
  await page.getByRole('button', { name: 'Annuler' }).click()
  await rows(page).filter({ hasText: 'Réclamation' }).first().click()
  await page.getByText('Délais légaux').waitFor()
  await look('complaint')
  await rows(page).filter({ hasText: 'Rappel' }).first().click()
  await page.locator('.ticket').waitFor()
  await look('callback')
  await page.locator('.queue [data-reference]', { hasText: 'Rendez-vous' }).first().click()
  await page.locator('.facts').nth(1).waitFor()
  await look('appointment')
  await page.getByRole('button', { name: 'Raccourcis clavier' }).click()
  await look('keys')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Les miennes' }).click()
  await page.getByText('Aucune demande ne correspond').waitFor()
  await look('nothing')
}

it.each(SCHEMES)('axe finds nothing, in no state, %s', async (colorScheme) => {
  const { page } = await adviserAt(story, 'Nora Haddad', { colorScheme })
  const found: Record<string, string[]> = {}
  await walk(page, async (state) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) found[`${state} at ${width} px`] = [`${overflow} px too wide`]
      if (process.env.LOOK)
        await page.screenshot({
          path: `${process.env.LOOK}/desk-${state}-${width}-${colorScheme}.png`,
        })
      const wrong = [...(await violationsIn(page)), ...(await invalidIn(page))]
      if (wrong.length > 0) found[`${state} ${width}`] = wrong
    }
    await page.setViewportSize({ width: 1280, height: 844 })
  })
  expect(found).toEqual({})
})

it('the practice queue has something of each kind, and what is late leads', async () => {
  const { page } = await adviserAt(story, 'Léa Bernard')
  await rows(page).first().waitFor()
  const texts = await rows(page).allInnerTexts()
  const isLate = texts.map((text) => text.includes('attendu'))
  expect(isLate.filter(Boolean).length).toBeGreaterThanOrEqual(2)
  expect(isLate).toEqual(isLate.toSorted((a, b) => Number(b) - Number(a)))
  for (const kind of ['Rappel', 'Rendez-vous', 'Message', 'Réclamation'])
    expect(texts.join('\n')).toContain(kind)
})

/** Beside our own, where it is there. */
const FILE = shared('security/html/payloadbox-xss.txt')
const HOOKED = 'window.__ran = (window.__ran ?? 0) + 1'
interface Ran {
  __ran?: number
}

it('A02, A03: what a customer writes, and how their file is called, is text and runs nothing', async () => {
  const payloads = [
    `<img src=x onerror="${HOOKED}">`,
    `<script>${HOOKED}</script>`,
    `<svg onload="${HOOKED}">`,
    `"><iframe srcdoc="<script>parent.${HOOKED}</script>">`,
    'javascript:alert(1)',
    'https://banque.example@mechant.example/connexion',
    '\u202etxt.exe\u202c',
    ...(FILE ? readFileSync(FILE, 'utf8') : '').split('\n').filter(Boolean).slice(0, 400),
  ]
  const { page: customer } = await story.visitor()
  const text = payloads
    .join('\n')
    .slice(0, 7_900)
    .replace(/[^\P{C}\n\r\t]/gu, '')
  const subject = `<img src=x onerror="${HOOKED}">`
  const name = `<img src=x onerror=alert(1)>.pdf`
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }
  await write(customer, story, { subject, text, file })
  const { page: desk } = await adviserAt(story, 'Léa Bernard')
  let dialogs = 0
  desk.on('dialog', async (dialog) => {
    dialogs++
    await dialog.dismiss()
  })
  await rows(desk).filter({ hasText: subject }).click()
  const said = desk.locator('.said').first()
  await said.waitFor()
  expect(await said.evaluate((node) => node.children.length)).toBe(0)
  expect(await said.textContent()).toContain(payloads[0])
  expect(await desk.locator('.reader :is(img, script, iframe, object)').count()).toBe(0)
  expect(await desk.locator('.reader a[href^="http"]').count()).toBe(0) // no link is made of a text
  await desk.waitForTimeout(500)
  expect(await desk.evaluate(() => (window as Ran).__ran ?? 0)).toBe(0)
  expect(dialogs).toBe(0)
})

it('by keyboard: nothing but keys, the focus is never lost, and letters can be switched off', async () => {
  const { page } = await adviserAt(story, 'Paul Roche')
  await rows(page).first().waitFor()
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document
      return (at as HTMLElement | null)?.dataset.reference ?? at?.tagName
    })
  const references = await rows(page).evaluateAll((all) =>
    all.map((row) => (row as HTMLElement).dataset.reference),
  )
  for (const [key, at] of [
    ['j', 0],
    ['j', 1],
    ['ArrowDown', 2],
    ['k', 1],
    ['ArrowUp', 0],
    ['k', 0],
  ] as const) {
    await page.keyboard.press(key)
    expect([key, await focused()]).toEqual([key, references[at]])
  }
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('.reader h2').waitFor()
  await expect.poll(focused).toBe('H2')
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe(references[1])
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: 'Raccourcis clavier' }).waitFor()
  await page.getByLabel('Activer les raccourcis').press('Space')
  await page.keyboard.press('Escape')
  const before = await focused()
  await page.keyboard.press('j')
  expect(await focused()).toBe(before)
})

it('somebody without a role sees nothing, and who may only read is offered no act', async () => {
  const { page: nobody } = await story.visitor()
  await nobody.goto(story.urls.desk)
  await nobody.getByRole('link', { name: 'Se connecter' }).click()
  await nobody.getByRole('button', { name: 'Jean Dupré' }).click()
  await nobody.getByText('Votre compte n’a pas de rôle ici').waitFor()

  const { page: reader } = await adviserAt(story, 'Paul Roche')
  const { page: customer } = await story.visitor()
  const subject = 'Une question pour lire'
  await write(customer, story, { subject, text: 'Bonjour' })
  await reader.bringToFront()
  await reader.getByRole('button', { name: subject }).click({ timeout: 30_000 })
  await reader.getByText('Bonjour').waitFor()
  expect(await reader.locator('.reader button:visible').allInnerTexts()).toEqual([])
})
