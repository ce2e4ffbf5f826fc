/**
 * A17: secure messages inside the bank's own site, in a frame of the secure origin. Another script of that
 * page hears, reads and catches nothing of what is typed there; nobody signs in inside; no other site may
 * frame it; and where the browser keeps the session from the frame, the way leads out of it.
 */
import type { BrowserContext, FrameLocator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { canaries } from '../helpers/canary.ts'
import { tellStories } from '../helpers/story.ts'

const story = tellStories()
const PAGE = () => `${story.urls.website}espace-client/messagerie/`
const framed = (page: Page) => page.frameLocator('iframe')

async function signIn(page: Page): Promise<void> {
  await page.goto(story.urls.secure)
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
}

interface Spy {
  __caught: string[]
  __refused: string[]
}

/** A script that came with a tag of somebody else's: on the bank's page, before everything else. */
function spyOn(origin: string): void {
  if (location.origin !== origin || window !== top) return
  const caught: string[] = []
  const refused: string[] = []
  Object.assign(window, { __caught: caught, __refused: refused } satisfies Spy)
  const note = (what: unknown) => caught.push(String(what))
  const attempt = (what: string, read: () => unknown) => {
    try {
      note(read())
    } catch (error) {
      refused.push(`${what}: ${(error as Error).name}`)
    }
  }
  const types = Object.keys(Window.prototype).concat(
    Object.keys(window),
    Object.keys(document.constructor.prototype),
    Object.keys(HTMLElement.prototype),
  )
  const events = new Set(types.filter((name) => name.startsWith('on')).map((name) => name.slice(2)))
  for (const type of [...events, 'focusin', 'focusout', 'compositionupdate']) {
    addEventListener(
      type,
      (event) => {
        const { target, clipboardData, dataTransfer, data, key } = event as Event & {
          clipboardData?: DataTransfer
          dataTransfer?: DataTransfer
          data?: unknown
          key?: string
        }
        const value = target instanceof HTMLInputElement ? target.value : ''
        const moved = [clipboardData, dataTransfer].map((each) => each?.getData('text/plain'))
        note([type, value, key, JSON.stringify(data), getSelection(), ...moved].join(' '))
      },
      true,
    )
  }
  addEventListener('dragover', (event) => event.preventDefault())
  addEventListener('drop', (event) => event.preventDefault())
  setInterval(() => {
    const frame = document.querySelector('iframe')
    const inside = frame?.contentWindow as (Window & typeof globalThis) | null | undefined
    if (!inside) return
    note(frame!.contentDocument?.body.innerText)
    attempt('document', () => inside.document.body.innerText)
    attempt('address', () => inside.location.href)
    attempt('selection', () => inside.getSelection())
    attempt('storage', () => JSON.stringify(inside.sessionStorage))
    attempt('name', () => inside.name)
    attempt('history', () => inside.history.length)
    attempt('listening', () => inside.addEventListener('keydown', note))
    inside.postMessage({ type: 'init', say: 'all' }, '*')
    note(JSON.stringify(performance.getEntries()))
    note(JSON.stringify({ ...localStorage, ...sessionStorage }))
    note(document.documentElement.outerHTML)
    navigator.clipboard?.readText().then(note, () => {})
  }, 100)
}

const REFUSED = [
  'address: SecurityError',
  'document: SecurityError',
  'history: SecurityError',
  'listening: SecurityError',
  'name: SecurityError',
  'selection: SecurityError',
  'storage: SecurityError',
]

const caughtOn = (page: Page) =>
  page.evaluate(() => {
    const { __caught, __refused } = window as unknown as Spy
    return { text: __caught.join('\n'), refused: [...new Set(__refused)].sort() }
  })

describe('on a page of the bank that another script runs on', () => {
  it('a message is written and sent in the frame, and the script has not a word of it', async () => {
    const visitor = await story.visitor({ permissions: [] })
    const { page, context, spies } = visitor
    await context.addInitScript(spyOn, new URL(story.urls.website).origin)
    await signIn(page)
    await page.goto(PAGE())
    const inside = framed(page)
    await inside.getByRole('button', { name: 'Écrire un message' }).click()
    const { question, note } = canaries()
    await inside.getByLabel('Objet').pressSequentially(question.typed)
    const text = inside.getByLabel('Votre message')
    await text.pressSequentially(note.typed)
    await text.press('Control+A')
    await text.press('Control+C')
    await text.press('End')
    await text.press('Control+V')
    await dragOut(page, inside)
    await inside.getByRole('button', { name: 'Envoyer' }).click()
    await inside
      .getByText(/Message envoyé\. Référence/)
      .first()
      .waitFor()
    await page.waitForTimeout(500)
    const { text: caught, refused } = await caughtOn(page)
    expect(caught.length).toBeGreaterThan(1_000)
    for (const { typed } of [question, note]) expect(caught).not.toContain(typed)
    expect(caught).not.toMatch(/Message envoyé|Référence/)
    expect(refused).toEqual(REFUSED)
    // The frame says nothing to anybody.
    expect(
      spies.heard.filter(({ kind, text: said }) => kind === 'message' && !said.includes('"say"')),
    ).toEqual([])
  })

  it('the same script catches what is typed on the page itself', async () => {
    const { page, context } = await story.visitor()
    await context.addInitScript(spyOn, new URL(story.urls.website).origin)
    await page.goto(PAGE())
    await page.evaluate(() => {
      document.querySelector('main')!.prepend(document.createElement('input'))
    })
    const { question } = canaries()
    await page.locator('main > input').pressSequentially(question.typed)
    expect((await caughtOn(page)).text).toContain(question.typed)
  })
})

/** The whole text of the field, by mouse, to the heading of the bank's page. */
async function dragOut(page: Page, inside: FrameLocator): Promise<void> {
  const field = inside.getByLabel('Votre message')
  await field.press('Control+A')
  await page.evaluate(() => scrollTo(0, 0))
  const began = field.evaluate(
    (node) => new Promise((resolve) => node.addEventListener('dragstart', resolve, { once: true })),
  )
  const from = (await field.boundingBox())!
  const to = (await page.getByRole('heading', { level: 1 }).boundingBox())!
  await page.mouse.move(from.x + 30, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y, { steps: 5 })
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 10 })
  await began
  await page.mouse.up()
  await field.press('End')
}

describe('in the frame', () => {
  it('nobody signs in: the link leads out, to the top, and the page of the bank shows the messages afterwards', async () => {
    const { page } = await story.visitor()
    await page.goto(PAGE())
    await framed(page).getByRole('link', { name: 'Se connecter' }).click()
    await page.getByRole('button', { name: 'Camille Martin' }).click()
    await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
    expect(page.url()).toBe(`${story.urls.secure}#threads`)
    await page.goto(PAGE())
    await framed(page).getByRole('button', { name: 'Se déconnecter' }).waitFor()
    await framed(page).getByRole('button', { name: 'Se déconnecter' }).click()
    await page.waitForURL((url) => url.href.startsWith(story.urls.secure))
    await page.goto(PAGE())
    await framed(page).getByRole('link', { name: 'Se connecter' }).waitFor()
  })

  it('nobody gives an address either: that way leads out too', async () => {
    const { page } = await story.visitor()
    await page.goto(PAGE())
    await framed(page).getByRole('link', { name: 'Je ne suis pas client' }).click()
    await page.getByLabel('Adresse e-mail').waitFor()
    expect(page.url()).toBe(`${story.urls.secure}#e-mail`)
  })

  it('a keyboard goes in and out again, Escape closes nothing, and a telephone shows all of it', async () => {
    const { page } = await story.visitor({ viewport: { width: 320, height: 640 } })
    await signIn(page)
    await page.goto(PAGE())
    const inside = framed(page)
    const write = inside.getByRole('button', { name: 'Écrire un message' })
    await write.waitFor()
    const at = () => page.evaluate(() => document.activeElement?.localName)
    const tabUntil = async (name: string, isIt: boolean) => {
      for (let presses = 0; presses < 40 && ((await at()) === name) !== isIt; presses++)
        await page.keyboard.press('Tab')
      expect((await at()) === name).toBe(isIt)
    }
    await tabUntil('iframe', true)
    await page.keyboard.press('Escape')
    expect(await write.isVisible()).toBe(true)
    await tabUntil('iframe', false)
    const frame = page.frames().find((each) => each.url().startsWith(story.urls.secure))!
    const over = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBeLessThanOrEqual(0)
  })
})

/** Of what the browser shows in the frame. */
const isRefused = async (page: Page) => {
  await expect.poll(() => page.frames().length).toBeGreaterThan(1)
  await page.waitForTimeout(300)
  return page.frames().every((each) => !each.url().startsWith(story.urls.secure))
}

const serve = (context: BrowserContext, address: string, body: string) =>
  context.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))

describe('clickjacking', () => {
  const refused = {
    expected: /frame-ancestors|X-Frame-Options|refused to connect/i,
    permissions: ['local-network-access'],
  }
  const frame = (url: string) => `<iframe src="${url}" style="opacity:.01"></iframe>`

  it.each([
    ['a partner', () => `${story.urls.partner}piege/`],
    ['a page tab', () => `${story.urls.facebook}piege/`],
    ['a site that nobody knows', () => 'http://evil.test/'],
  ])('%s cannot show the messages of who is signed in', async (_, address) => {
    const { page, context } = await story.visitor(refused)
    await signIn(page)
    await serve(context, address(), frame(story.urls.secure))
    await page.goto(address())
    expect(await isRefused(page)).toBe(true)
  })

  it('nor one that frames the page of the bank that may', async () => {
    const { page, context } = await story.visitor(refused)
    await signIn(page)
    await serve(context, `${story.urls.demo}piege/`, frame(PAGE()))
    await page.goto(`${story.urls.demo}piege/`)
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
    expect(await isRefused(page)).toBe(true)
  })
})

it('on a listed page of another site the frame has no session, and leads out to where there is one', async () => {
  const { page, context } = await story.visitor({ permissions: ['local-network-access'] })
  await signIn(page)
  const host = `${story.urls.facebook}autre-site/`
  await serve(
    context,
    host,
    `<iframe src="${story.urls.secure}" width="600" height="500"></iframe>`,
  )
  // As it would be sent to a site of the bank’s whose registrable domain is another.
  await context.route(story.urls.secure, async (route) => {
    const url = new URL(route.request().url())
    const headers = { ...(await route.request().allHeaders()), host: url.host }
    url.hostname = '127.0.0.1'
    const response = await route.fetch({ url: url.href, headers })
    const policy = response.headers()['content-security-policy']!
    const wider = policy.replace('frame-ancestors', `frame-ancestors ${new URL(host).origin}`)
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': wider },
    })
  })
  await page.goto(host)
  await framed(page).getByRole('link', { name: 'Se connecter' }).click()
  await page.waitForURL(
    (url) => url.origin === new URL(story.urls.secure).origin || url.hostname === 'localhost',
  )
  const who = page.getByRole('button', { name: /Camille Martin|Se déconnecter/ })
  await who.waitFor()
  expect(page.frames().length).toBe(1) // at the top
})
