/** Somebody who reads English at a bank that mostly writes French, and somebody whose regional bank has its own prices. */
import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/browser.ts'
import { LOST, LOST_EN, openRegionalBank, PRICED } from '../helpers/regional-bank.ts'
import { invite } from '../helpers/story.ts'
import { field, launcher } from '../helpers/surfaces.ts'

let bank: Awaited<ReturnType<typeof openRegionalBank>>
let browser: Browser
beforeAll(async () => {
  ;[bank, browser] = await Promise.all([openRegionalBank(), launchChromium()])
})
afterAll(async () => {
  await browser?.close()
  await bank?.close()
})

async function openAt(page: Page, url: string): Promise<Locator> {
  await page.goto(url)
  await launcher(page).click()
  const hub = page.locator('des-questions .hub')
  await field(hub).waitFor()
  return hub
}

describe('a language that borrows', () => {
  it('marks what it found in another one, with its language, and keeps it when that is chosen', async () => {
    const { page } = await invite(browser, { locale: 'en-GB' })
    const hub = await openAt(page, `${bank.origins.bank}/?lang=en`)
    await field(hub).fill('plafonds carte')
    const row = hub.locator('.main .row', { hasText: 'Only in French' }).first()
    await row.waitFor()
    expect(await row.locator('.row-label [lang=fr]').textContent()).toMatch(/plafond/)
    expect(await violationsIn(page)).toEqual([])

    await row.getByRole('button').click()
    const article = hub.getByRole('article')
    await article.waitFor()
    expect(await article.getAttribute('lang')).toBe('fr')
    expect(await article.locator('[lang=en] strong').textContent()).toBe('Only in French')
    expect(await violationsIn(page)).toEqual([])

    const asked = await article.locator('h2').textContent()
    await hub.locator('.language select').selectOption('fr')
    await hub.and(page.locator('[lang=fr]')).waitFor()
    expect(await article.locator('h2').textContent()).toBe(asked)
    await expect.poll(() => article.textContent()).not.toContain('Only in French')
  })

  it('opens the twin of an answer, by link and by choosing the language', async () => {
    const { page } = await invite(browser)
    await page.goto(`${bank.origins.hub}/hub/#des-questions/answer/${LOST}`)
    const hub = page.locator('.hub')
    const title = hub.getByRole('article').locator('h2')
    await title.waitFor()
    await hub.locator('.language select').selectOption('en')
    await expect.poll(() => title.textContent()).toMatch(/^My card is lost/)
    expect(page.url()).toContain(`answer/${LOST_EN}`)
    await page.goto(`${bank.origins.hub}/en/#answer/${LOST_EN}`)
    const twin = page.locator(`[id="answer/${LOST_EN}"] a[hreflang=fr]`)
    await twin.click()
    await page.waitForURL(new RegExp(`/#answer/${LOST}$`))
    expect(await violationsIn(page)).toEqual([])
  })
})

describe('a bank with regional entities', () => {
  const priceIn = async (hub: Locator) => {
    await field(hub).fill('combien coute un paiement refuse')
    await hub
      .getByRole('button', { name: /Combien coûte un paiement refusé/ })
      .first()
      .click()
    const article = hub.getByRole('article')
    await article.waitFor()
    return article.textContent()
  }

  it.each([
    ['the page says so', () => `${bank.origins.bank}/?entity=nord`],
    ['the site is its own', () => `${bank.origins.north}/`],
  ])('its own price and number are there when %s, and nothing is kept', async (_, url) => {
    const { page, spies } = await invite(browser)
    const hub = await openAt(page, url())
    await hub.locator('.entity', { hasText: 'Caisse Nord' }).waitFor()
    const said = await priceIn(hub)
    expect(said).toContain('6,50\u00a0€'.replace('\u00a0', ' '))
    expect(said).toContain('03 20 00 40 40')
    expect(said).not.toContain('Réponse générale')
    expect(await spies.stored()).toEqual([])
  })

  it('its frame on a partner’s page knows it too', async () => {
    const { page } = await invite(browser)
    await page.goto(`${bank.origins.partner}/?entity=nord`)
    await launcher(page).click()
    const hub = page.frameLocator('des-questions iframe').locator('.hub')
    await hub.locator('.entity', { hasText: 'Caisse Nord' }).waitFor()
  })

  it('asks when nothing says it; the choice is the visitor’s, kept once pressed, and can be taken back', async () => {
    const { page, spies } = await invite(browser, { viewport: { width: 390, height: 844 } })
    await page.goto(`${bank.origins.hub}/hub/`)
    const hub = page.locator('.hub')
    const asked = hub.getByLabel('Votre caisse régionale')
    await asked.waitFor()
    expect(await violationsIn(page)).toEqual([])
    expect(await priceIn(hub)).toContain('Réponse générale')
    expect(await spies.stored()).toEqual([])

    // With the keyboard alone.
    await asked.focus()
    await asked.selectOption('nord')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const article = hub.getByRole('article')
    await expect.poll(() => article.textContent()).toContain('6,50')
    expect(await hub.locator('h1').evaluate((node) => node.matches(':focus'))).toBe(true)
    await hub.getByRole('button', { name: 'Retour' }).click()
    await hub.locator('.entity', { hasText: 'Caisse Nord' }).waitFor()
    expect(await violationsIn(page)).toEqual([])
    expect(await spies.stored()).toHaveLength(1)

    await page.reload()
    await hub.getByRole('button', { name: 'Changer' }).click()
    await expect.poll(() => asked.evaluate((node) => node.matches(':focus'))).toBe(true)
    await asked.selectOption('')
    await hub.getByRole('button', { name: 'Choisir' }).click()
    await expect.poll(() => hub.locator('h1').textContent()).toContain('Banque Exemple')
    expect(await spies.stored()).toEqual([])
  })

  it('has an address of its own for each, also without JavaScript', async () => {
    const { page } = await invite(browser, { javaScriptEnabled: false })
    await page.goto(`${bank.origins.hub}/#answer/${PRICED}`)
    await page
      .locator(`[id="answer/${PRICED}"]`)
      .getByRole('link', { name: 'Votre caisse' })
      .click()
    await page.getByRole('link', { name: 'Caisse Nord' }).click()
    await page.waitForURL(/\/nord\/$/)
    expect(await page.locator('main').textContent()).toContain('6,50')
    await page.getByRole('link', { name: 'Toutes les réponses' }).click()
    await page.waitForURL(/:\d+\/$/)
  })

  it('lists its own agencies on its page, folded away by town, without a barrier', async () => {
    const { page } = await invite(browser, { viewport: { width: 320, height: 640 } })
    await page.goto(`${bank.origins.hub}/nord/`)
    const towns = page.locator('#agencies summary')
    expect(await towns.allInnerTexts()).toEqual(['Lille', 'Roubaix'])
    await towns.first().press('Enter')
    await page.getByText('1 rue Nationale').waitFor()
    expect(await violationsIn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
