/**
 * The element in other people's frameworks: the sixteen checks of custom-elements-everywhere, and ours, in a real
 * browser. React and Vue are always here; Svelte, Angular and Lit once `npm run test:frameworks` has installed them.
 */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { serveApplication } from '../helpers/application.ts'
import { bundle } from '../helpers/bundle.ts'
import { tellStories } from '../helpers/story.ts'

const story = tellStories()
const at = (path: string) => new URL(`../frameworks/${path}`, import.meta.url)

const FRAMEWORKS = [
  { name: 'React 19', entry: 'react.jsx', needs: '../../node_modules/react' },
  { name: 'Vue 3', entry: 'vue.js', needs: '../../node_modules/vue' },
  { name: 'Svelte 5', entry: 'svelte.js', needs: 'node_modules/svelte' },
  { name: 'Angular 22', entry: 'angular.js', needs: 'node_modules/@angular/core' },
  { name: 'Lit 3', entry: 'lit.js', needs: 'node_modules/lit' },
]

describe.each(FRAMEWORKS)('$name', ({ entry, needs }) => {
  const isHere = existsSync(at(needs))
  const otherwise = isHere ? '' : ' (not here: npm run test:frameworks)'
  it.skipIf(!isHere)(`attributes, properties, children and events arrive${otherwise}`, async () => {
    const visitor = await story.visitor()
    const { page } = visitor
    await page.goto(await serveApplication(visitor, story, await bundle(at(entry))))
    await page.waitForFunction('window.__run')
    const results = await page.evaluate(
      (hub) =>
        (window as unknown as { __run(hub: string): Promise<Record<string, string>> }).__run(hub),
      story.urls.hub,
    )
    expect(Object.keys(results)).toHaveLength(18)
    expect(results).toEqual(Object.fromEntries(Object.keys(results).map((name) => [name, 'yes'])))
  })
})
