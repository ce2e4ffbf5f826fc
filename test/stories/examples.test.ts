/**
 * The applications of `examples/react` and `examples/vue` run as they are written, with the hub's address changed as
 * their readers change it. The other examples run elsewhere: the website, the partner, the page tab and the webview's
 * page are the demo of all stories, `test/examples` has the native code, `test/contracts` the server.
 */
import { expect, it } from 'vitest'
import { serveApplication } from '../helpers/application.ts'
import { bundle } from '../helpers/bundle.ts'
import { tellStories } from '../helpers/story.ts'
import { launcher } from '../helpers/surfaces.ts'

const story = tellStories()
const WRITTEN = 'https://aide.banque.example/hub.json'

it.each([
  ['React', 'react/main.tsx'],
  ['Vue', 'vue/main.js'],
])('%s: the hub knows the page that was gone to, opens, and is shut', async (_, entry) => {
  const visitor = await story.visitor()
  const { page } = visitor
  const code = await bundle(new URL(`../../examples/${entry}`, import.meta.url))
  expect(code).toContain(WRITTEN)
  const ours = code.replace(WRITTEN, story.urls.hub)
  await page.goto(await serveApplication(visitor, story, ours, '<div id="app"></div>'))
  await page.getByRole('button', { name: 'Cartes' }).click()
  await launcher(page).click()
  const hub = page.locator('des-questions .hub')
  await hub.getByRole('heading', { name: 'À propos de cette page' }).waitFor()
  expect(await page.locator('des-questions').getAttribute('open')).not.toBe(null)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('des-questions').getAttribute('open')).toBe(null)
})
