/**
 * The examples for React and Vue, as applications are run: rendered on a server, brought to life in the browser,
 * with pages that change without a reload and people who sign in and out.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { serveApplication } from '../helpers/application.ts'
import { bundle } from '../helpers/bundle.ts'
import { tellStories } from '../helpers/story.ts'
import { ask, field, launcher } from '../helpers/surfaces.ts'

const story = tellStories()
const folder = mkdtempSync(join(tmpdir(), 'des-questions-rendered-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = (name: string) => new URL(`../frameworks/${name}`, import.meta.url)
const built = (name: string) => new URL(`../../dist/${name}.js`, import.meta.url).href

/** What a server of the framework sends; the package is imported there too. */
async function rendered(entry: string, hub: string): Promise<string> {
  const file = join(folder, `${entry}.mjs`)
  writeFileSync(file, await bundle(source(entry), { address: built }))
  const { render } = await import(pathToFileURL(file).href)
  return render(hub)
}

it.each([
  ['React', 'react-server.jsx', 'react-page.jsx'],
  ['Vue', 'vue-server.js', 'vue-page.js'],
])(
  '%s: the link stands from the first byte, and nothing is said when the page comes to life',
  async (_, server, client) => {
    const { hub } = story.urls
    const html = await rendered(server, hub)
    expect(html).toMatch(
      /<des-questions[^>]* topic="comptes"[^>]*>(?:<!--.*?-->)*<a href="\/aide\/">Des questions \?<\/a>/,
    )
    expect(html).not.toMatch(/<des-questions[^>]*\s(?:open|identify)\b/)

    const visitor = await story.visitor()
    const { page, spies } = visitor
    const code = await bundle(source(client), { mode: 'development' })
    const body = `<div id="app" data-hub="${hub}">${html}</div>`
    await page.goto(await serveApplication(visitor, story, code, body))
    const element = page.locator('des-questions')
    const first = await element.elementHandle()
    const isStillThere = () => element.evaluate((now, then) => now === then, first)

    await launcher(page).click()
    const inside = element.locator('.hub')
    await ask(inside, 'ou est mon rib')
    const pages = page.getByRole('navigation', { name: 'Pages' })
    await pages.getByRole('button', { name: 'Cartes' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cartes' }).waitFor()
    expect(await element.getAttribute('topic')).toBe('cartes')
    expect(await isStillThere()).toBe(true)
    expect(await field(inside).inputValue()).toBe('ou est mon rib')

    await launcher(page).click()
    await inside.waitFor({ state: 'hidden' })
    await pages.getByRole('button', { name: 'Changer de personne' }).click()
    await expect.poll(isStillThere).toBe(false)
    await launcher(page).click()
    await field(inside).waitFor()
    expect(await field(inside).inputValue()).toBe('')
    expect(await element.count()).toBe(1)
    expect(
      spies.console.filter((line) => /hydrat|mismatch|warn|did not match/i.test(line)),
    ).toEqual([])
  },
)
