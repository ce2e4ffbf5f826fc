/** A link leads straight to a place of the hub, and the browser's own buttons work where they should. */
import { expect, it } from 'vitest'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { answersIn, field, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const RIB = 'ou-trouver-mon-rib'

const hubOf = ({ page }: Visitor) => page.locator('des-questions .hub')

it('a link to an answer opens it, over the page that was asked for', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(`${story.urls.website}cartes/#des-questions/answer/${RIB}`)
  const article = hubOf(visitor).getByRole('article')
  expect(await textOf(article.getByRole('heading', { level: 2 }))).toBe('Où trouver mon RIB ?')
  await page.keyboard.press('Escape')
  await hubOf(visitor).waitFor({ state: 'hidden' })
  expect(new URL(page.url()).hash).toBe('')
})

it('a question in a link is asked, and is gone from the address', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(`${story.urls.website}#des-questions/ask?q=ou%20est%20mon%20rib`)
  const hub = hubOf(visitor)
  await hub.locator('.main mark').first().waitFor()
  expect(await field(hub).inputValue()).toBe('ou est mon rib')
  expect((await answersIn(hub))[0]).toMatch(/RIB/)
  expect(page.url()).not.toContain('rib')
})

it('a link to a channel shows it first', async () => {
  const visitor = await story.visitor()
  await visitor.page.goto(`${story.urls.website}#des-questions/message`)
  const best = hubOf(visitor).locator('.main .pick').first()
  expect(await textOf(best.getByRole('heading'))).toBe('Message sécurisé')
})

it('a link to an answer that is gone says so, and leads on', async () => {
  const visitor = await story.visitor()
  await visitor.page.goto(`${story.urls.website}#des-questions/answer/no-such-answer`)
  const hub = hubOf(visitor)
  await hub.getByText('Cette réponse n’existe plus').waitFor()
  await hub.getByRole('button', { name: 'Nous contacter' }).last().click()
  await hub.locator('.main .pick').waitFor()
})

it('a link that is followed inside the page opens the hub where it says', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(story.urls.website)
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#des-questions/answer/${RIB}`)
  await hubOf(visitor).getByRole('article').waitFor()
  await page.goBack()
  await hubOf(visitor).waitFor({ state: 'hidden' })
  expect(page.url()).toBe(story.urls.website)
})

it('as a page, the browser’s Back, forward and reload keep the place', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  const hub = hubOf(visitor)
  await page.goto(`${story.urls.website}aide/`)
  await field(hub).waitFor()
  await hub.getByRole('button', { name: 'Où trouver mon RIB ?' }).click()
  const article = hub.getByRole('article')
  await article.waitFor()
  expect(new URL(page.url()).hash).toBe(`#des-questions/answer/${RIB}`)

  await page.goBack()
  await field(hub).waitFor()
  await page.goForward()
  await article.waitFor()
  await page.reload()
  await article.waitFor()
  await hub.getByRole('button', { name: 'Retour' }).click()
  await field(hub).waitFor()
  expect(page.url().replace('#des-questions', '')).toBe(`${story.urls.website}aide/`)
})
