/** No script runs, on purpose or by accident: every answer and every number is still there. */
import { expect, it } from 'vitest'
import { tellStories, type VisitorOptions } from '../helpers/story.ts'

const story = tellStories()
/** The bank's site has one page in English, and so has the hub. */
const IN_ENGLISH = 5
const WITHOUT: VisitorOptions = { javaScriptEnabled: false }

it('the link on the bank’s page leads to the answers', async () => {
  const { page } = await story.visitor(WITHOUT)
  await page.goto(story.urls.website)
  await page.locator('des-questions').getByRole('link', { name: 'Des questions ?' }).click()
  await page.getByRole('heading', { level: 1, name: 'Toute l’aide' }).waitFor()
  await page.locator('des-questions').getByRole('link', { name: 'Virements' }).click()
  await page
    .locator('main')
    .getByText(/virement/i)
    .first()
    .waitFor()
})

it.each([
  ['partner’s page', () => story.urls.partner],
  ['page tab', () => story.urls.facebook],
])('the link on a %s leads to the page with every answer', async (_, url) => {
  const { page, context } = await story.visitor(WITHOUT)
  await page.goto(url())
  const link = page.getByRole('link', { name: /question/i }).last()
  const opens = await link.getAttribute('target')
  const [shown] = await Promise.all([
    opens === '_blank'
      ? context.waitForEvent('page')
      : page.waitForURL(story.urls.page).then(() => page),
    link.click(),
  ])
  await shown.getByRole('heading', { level: 1 }).waitFor()
  expect(shown.url()).toBe(story.urls.page)
})

it('the page holds every question with its answer, the numbers and their hours', async () => {
  const { page } = await story.visitor(WITHOUT)
  await page.goto(story.urls.page)
  const main = await page.locator('main').innerText()
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
  expect(data['@type']).toBe('FAQPage')
  const questions: { name: string; acceptedAnswer: { text: string } }[] = data.mainEntity
  expect(questions).toHaveLength(story.demo.answers - IN_ENGLISH)
  const missing = questions.filter(({ name }) => !main.includes(name))
  expect(missing.map(({ name }) => name)).toEqual([])
  expect(questions.filter(({ acceptedAnswer }) => acceptedAnswer.text.length < 40)).toEqual([])

  for (const number of ['+33199003939', '+33199004040']) {
    expect(await page.locator(`a[href="tel:${number}"]`).count(), number).toBeGreaterThan(0)
  }
  const contact = (await page.locator('#contact').innerText()).replace(/\s+/g, ' ')
  expect(contact).toContain('9 h')
  expect(contact).toContain('Ouvert jour et nuit')
  expect(contact).toMatch(/fermé les jours fériés/i)
})

it('the page of the agencies says where each is, and when it is open', async () => {
  const { page } = await story.visitor(WITHOUT)
  await page.goto(story.urls.page)
  await page.locator('a[href$="/agencies/"]').first().click()
  const lyon = page.locator('.ways > li', { hasText: 'Agence Lyon Bellecour' })
  await lyon.waitFor()
  expect(await lyon.innerText()).toMatch(/27 rue Victor-Hugo\s69002 Lyon[\s\S]*\d\sh/)
})

it('every link to a place in the page leads to a place in the page', async () => {
  const { page } = await story.visitor(WITHOUT)
  await page.goto(story.urls.page)
  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
        .filter((id) => !document.getElementById(id)),
    )
  expect(broken).toEqual([])
})

it('printed, the answers are there and read dark on light', async () => {
  const { page } = await story.visitor({ ...WITHOUT, colorScheme: 'dark' })
  await page.goto(story.urls.page)
  await page.emulateMedia({ media: 'print' })
  const heading = page.getByRole('heading', { level: 3 }).first()
  expect(await heading.isVisible()).toBe(true)
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    const light = (text: string) =>
      text
        .match(/\d+(\.\d+)?/g)!
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0)
    const isTransparent = backgroundColor === 'rgba(0, 0, 0, 0)'
    return [light(color), isTransparent ? 765 : light(backgroundColor)]
  })
  expect(ink).toBeLessThan(200)
  expect(paper).toBeGreaterThan(700)
  expect((await page.pdf()).length).toBeGreaterThan(50_000)
})
