/**
 * A link in a post, a bio or a message opens in the browser of that app (A31): what is public is whole
 * there, and what is private goes on in the visitor's own browser.
 */
import { expect, it } from 'vitest'
import { fillIn, receipt, submit } from '../helpers/callback-story.ts'
import { IN_APP_BROWSERS } from '../helpers/in-app-browsers.ts'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { answersIn, ask, hasFocus, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const RIB = 'ou-trouver-mon-rib'
const NOTE =
  'Vous êtes dans le navigateur d’une application. Pour une démarche privée, ouvrez cette page dans votre navigateur.'

/** Whoever pressed the link on a phone. */
async function arrive(userAgent: string, place = `answer/${RIB}/`) {
  const visitor = await story.visitor({
    userAgent,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 780 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await visitor.page.goto(`${story.urls.frame}${place}`)
  return { ...visitor, hub: visitor.page.locator('#hub > .hub') }
}

const APPS = [
  'Facebook, iOS',
  'Messenger, Android',
  'Instagram, Android',
  'LinkedIn, iOS',
  'TikTok, Android',
] as const

const copied = ({ page }: Visitor) => page.evaluate(() => navigator.clipboard.readText())

it.each(APPS)('%s: the answer, and a private matter elsewhere', async (app) => {
  const visitor = await arrive(IN_APP_BROWSERS[app])
  const { hub, page, context } = visitor
  expect(await textOf(hub.getByRole('article').getByRole('heading').first())).toBe(
    'Où trouver mon RIB ?',
  )
  await expect.poll(() => page.url()).toBe(`${story.urls.frame}#des-questions/answer/${RIB}`)
  await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
  expect(await textOf(hub.locator('.note.lock').first())).toContain(NOTE)

  const link = hub.locator('.private a').first()
  await link.click()
  const dialog = page.getByRole('dialog', { name: NOTE })
  // With the question or, where that is not on its way yet, without.
  const leads = await textOf(dialog.getByText(story.urls.secure).first())
  expect(leads).toMatch(/\/#(?:new|handoff\/[\w-]{22})$/)
  await dialog.getByRole('button', { name: 'Copier l’adresse' }).click()
  await dialog.getByText('Adresse copiée').waitFor()
  await expect.poll(() => copied(visitor)).toBe(leads)
  await dialog.getByRole('button', { name: 'Fermer' }).click()
  await expect.poll(() => hasFocus(link)).toBe(true)
  expect(context.pages()).toHaveLength(1) // nothing was opened
})

it('what is public is whole: questions, a call, and its date by an address', async () => {
  const visitor = await arrive(IN_APP_BROWSERS['Instagram, iOS'], '')
  const { hub, page, spies } = visitor
  await ask(hub, 'ou est mon rib')
  expect((await answersIn(hub))[0]).toMatch(/RIB/)
  await page.goto(`${story.urls.frame}#des-questions/callback`)
  await hub.locator('.times').waitFor()
  expect(await textOf(hub.locator('.note.lock').first())).toContain(NOTE)
  await fillIn(hub)
  await submit(hub).click()
  await receipt(hub).waitFor()
  const calendar = await hub
    .getByRole('link', { name: /calendrier|agenda/i })
    .first()
    .getAttribute('href')
  const headers = await page.evaluate(
    async (url) => Object.fromEntries((await fetch(url)).headers),
    calendar!,
  )
  expect(headers['content-type']).toContain('text/calendar')
  expect(headers['content-disposition']).toContain('attachment')
  expect(page.url()).not.toMatch(/Camille|0612/)
  // Nothing is left in the browser of somebody else's app, and nobody else was asked.
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', workers: 0 })
  const hosts = new Set(spies.urls().map((url) => new URL(url).host))
  expect([...hosts]).toEqual([new URL(story.urls.frame).host])
})

it('in the visitor’s own browser the same address has no such note, and private links lead on', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.frame}answer/${RIB}/`)
  const hub = page.locator('#hub > .hub')
  await hub.getByRole('article').waitFor()
  expect(await hub.getByText(NOTE).count()).toBe(0)
  await page.reload()
  await hub.getByRole('article').waitFor()
  await hub.getByRole('button', { name: 'Retour' }).click()
  await expect.poll(() => page.url()).toBe(`${story.urls.frame}#des-questions`)
})

it('a robot of a network reads question, sentence and picture without running anything', async () => {
  const { context } = await story.visitor({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${story.urls.frame}answer/${RIB}/`)
  const tag = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content')
  expect(await tag('title')).toBe('Où trouver mon RIB\u00a0?')
  expect((await tag('description'))!.length).toBeGreaterThan(20)
  const picture = await page.goto((await tag('image'))!)
  expect([picture!.status(), picture!.headers()['content-type']]).toEqual([200, 'image/png'])
})
