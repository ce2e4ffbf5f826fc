/**
 * A01: what is typed is in the one request that was meant and in the columns that are there for it, and
 * nowhere else: no address, header, title, message, channel, event, console, storage, log or letter. Every
 * field of every flow, on every surface; and no page that is not the bank's loads a field to write in.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openForm, receipt, received, submit } from '../helpers/callback-story.ts'
import { canaries, countedIn, escaped, type Flock } from '../helpers/canary.ts'
import { countedInBodies, except, isPost, tellCanaries, typeIn } from '../helpers/canary-story.ts'
import type { SentRequest } from '../helpers/spies.ts'
import type { Visitor } from '../helpers/story.ts'
import { answersIn, ask, field, openHub, SURFACES, type SurfaceName } from '../helpers/surfaces.ts'

const { story, log, expectStored } = tellCanaries()

/** A tab is a tab, however wide. */
const NAMES = (Object.keys(SURFACES) as SurfaceName[]).filter((name) => name !== 'tab of 520 px')
const expected = /status of (?:404|422)/

const isAsking = isPost(/^\/v1\/callbacks$/)
const isLookingUp = isPost(/^\/v1\/requests\/lookup$/)
/** From a screen with a way to the secure pages. */
const isCarried = isPost(/^\/v1\/handoffs$/)

/** Where the page is the bank's own: a draft is kept in its tab until it is sent. */
const isDraft = (leak: string) => leak.startsWith('storage: sessionStorage des-questions/callback=')
/** There too: the other tabs of the site know of the number, so that no second call is asked for (F09). */
const isToldToTabs = (leak: string) => leak.startsWith('broadcast: {"receipt":')

/** All texts and attributes of the page around, which the hub on it may not share its words with. */
const pageAround = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = []
    const look = (root: Document | ShadowRoot) => {
      texts.push(root.textContent ?? '')
      for (const node of root.querySelectorAll('*')) {
        texts.push(...[...node.attributes].map(({ value }) => value))
        if ('value' in node) texts.push(String(node.value))
        if (node.shadowRoot) look(node.shadowRoot)
      }
    }
    look(document)
    return texts.join('\n')
  })

async function search(hub: Locator, { question }: Flock): Promise<void> {
  await typeIn(field(hub), question)
  await ask(hub, `ou est mon rib ${question.typed}`)
  const [first] = await answersIn(hub)
  await hub.getByRole('button', { name: first! }).first().click()
  await hub.getByRole('article').waitFor()
  await hub.locator('.helpful button').last().click()
  await hub.locator('.helpful .buttons button').first().click()
  await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
  await hub.getByRole('heading', { level: 1, name: 'Nous contacter' }).waitFor()
}

async function fillInAll(hub: Locator, flock: Flock, isOwn: boolean): Promise<void> {
  await hub.locator('.days label').nth(1).click()
  await hub.locator('.time').first().click()
  await typeIn(hub.getByLabel('Prénom'), flock.firstName)
  await typeIn(hub.getByLabel('Téléphone'), flock.phone)
  expect(await hub.locator('textarea').count()).toBe(isOwn ? 1 : 0)
  if (isOwn) await typeIn(hub.locator('#dq-note'), flock.note)
  await hub.getByRole('checkbox').check()
  await typeIn(hub.locator('#dq-email'), flock.email)
  await hub.locator('.good').waitFor()
}

/** What a visitor without a receipt types: nothing that can be one, then one that nobody has. */
async function lookUp(hub: Locator, flock: Flock): Promise<void> {
  const follow = hub.getByRole('button', { name: /Suivre ma demande/ })
  await follow.filter({ visible: true }).first().click()
  const [reference, digits] = [hub.locator('#dq-reference'), hub.locator('#dq-digits')]
  const see = hub.getByRole('button', { name: 'Voir ma demande' })
  await typeIn(reference, flock.garbage)
  await digits.fill('12')
  await see.click()
  await hub.locator('.note.secret').waitFor()
  await reference.fill('')
  await typeIn(reference, flock.reference)
  await digits.fill('1234')
  await see.click()
  await hub.getByText(/ne trouvons pas|aucune demande|ne correspond/i).waitFor()
}

describe.each(NAMES)('on %s', (surface) => {
  const isOwn = !SURFACES[surface].guarded

  it('a question, and what is asked of a request, are nowhere but where they are meant', async () => {
    const flock = canaries()
    const visitor = await story.visitor({ expected })
    const { spies } = visitor
    const hub = await openHub(visitor, story.urls, surface)
    await lookUp(hub, flock)
    await hub.getByRole('button', { name: 'Retour' }).click()
    await search(hub, flock)
    const isMeant = (request: SentRequest) => isLookingUp(request) || isCarried(request)
    expect(await escaped(spies, flock, isMeant)).toEqual({})
    const isTheirs = (request: SentRequest) => !isCarried(request)
    expect(await countedInBodies(spies, flock, isTheirs)).toMatchObject({
      question: 0,
      garbage: 0,
      reference: 1,
    })
    await expectStored(flock, {})
  })

  it('a request to be rung is in one body, in its columns, and with the adviser', async () => {
    const flock = canaries()
    const visitor = await story.visitor({ expected })
    const { spies, page } = visitor
    const hub = await openForm(visitor, story, surface)
    await fillInAll(hub, flock, isOwn)
    const before = await escaped(spies, flock)
    expect(isOwn ? except(before, isDraft) : before).toEqual({})

    await submit(hub).click()
    await receipt(hub).waitFor()
    const after = await escaped(spies, flock, isAsking)
    expect(isOwn ? except(after, isToldToTabs) : after).toEqual({})
    if (isOwn) expect(Object.keys(after)).toEqual(['phone'])
    const once = { firstName: 1, phone: 1, email: 1, note: isOwn ? 1 : 0 }
    expect(await countedInBodies(spies, flock)).toEqual({ ...NONE, ...once })
    if (!isOwn) expect(countedIn([await pageAround(page)], flock)).toEqual(NONE)

    const told = await toldTo(visitor, flock)
    expect(told.request).toEqual({ ...NONE, ...once, email: 0 }) // the server writes there itself
    expect(told.customer).toEqual({ ...NONE, email: 1 }) // on the envelope
    await expectStored(flock, {
      firstName: ['callback.first_name'],
      phone: ['callback.phone'],
      email: ['callback.email'],
      ...(isOwn && { note: ['callback.note'] }),
    })
    expect(log.length).toBeGreaterThan(0)
    const loaded = spies.urls().filter((url) => COMPOSERS.some((name) => url.endsWith(name)))
    expect(new Set(loaded).size).toBe(isOwn ? 1 : 0) // an app's own cache may ask once more
  })
})

const NONE = countedIn([], canaries())

/** What the bank’s tools received of the request, and what was written to the customer. */
async function toldTo(visitor: Visitor, flock: Flock) {
  const created = await received(visitor, story, flock.firstName.typed)
  const letter = await received(visitor, story, `E-mail à ${flock.email.typed}`)
  const withWord = (cards: string[], kind: string, word: string) =>
    cards.filter((card) => card.includes(kind) && card.includes(word)).join('\n')
  return {
    request: countedIn([withWord(created.cards, 'request.created', flock.firstName.typed)], flock),
    customer: countedIn([withWord(letter.cards, 'E-mail à', flock.email.typed)], flock),
  }
}

/** Of what was built: the files that have a field to write in. */
const PROGRAMS = fileURLToPath(new URL('../../dist/programs/hub/', import.meta.url))
const COMPOSERS = readdirSync(PROGRAMS)
  .filter((name) => name.endsWith('.js'))
  .filter((name) =>
    /["'`]textarea["'`],|contenteditable|type:\s*["'`]file|v1\/threads/i.test(
      readFileSync(PROGRAMS + name, 'utf8'),
    ),
  )

it('of all that is built for browsers, one file has a field to write in', () => {
  expect(COMPOSERS).toEqual([expect.stringMatching(/^note-[\w-]+\.js$/)])
})

describe('a leak would be found', () => {
  const PLANTS: Record<string, (word: string) => unknown> = {
    'in the address': (word) => history.replaceState(null, '', `#${word}`),
    'in the state of the history': (word) => history.replaceState({ word }, ''),
    'in the title': (word) => {
      document.title = word
    },
    'in the name of the window': (word) => {
      window.name = word
    },
    'in the console': (word) => console.info(word),
    'in the storage of the tab': (word) => sessionStorage.setItem('x', word),
    'in the storage of the site': (word) => localStorage.setItem(word, 'x'),
    'in a cookie': (word) => Reflect.set(document, 'cookie', `x=${word}`),
    'in a message to a window': (word) => postMessage({ word }, location.origin),
    'on a channel': (word) => new MessageChannel().port1.postMessage({ word }),
    'to the other tabs': (word) => new BroadcastChannel('x').postMessage(word),
    'in an event of the hub': (detail) => dispatchEvent(new CustomEvent('dq:search', { detail })),
    'in the address of a request': (word) => fetch(`/style.css?q=${word}`),
    'in the body of a request': (word) => fetch('/', { method: 'POST', body: word }),
    'in a header': (word) => fetch('/', { headers: { 'X-Trace': word } }),
    'in a beacon': (word) => navigator.sendBeacon('/', word),
    'in another spelling': (word) => fetch(`/style.css?q=${btoa(word)}`),
  }

  it.each(Object.keys(PLANTS))('%s', async (where) => {
    const { page, spies } = await story.visitor({ expected: /Failed to load resource/ })
    await page.goto(story.urls.website)
    const { question } = canaries()
    expect(await escaped(spies, { question })).toEqual({})
    await page.evaluate(PLANTS[where]!, question.typed)
    await expect.poll(() => escaped(spies, { question })).not.toEqual({})
  })

  it('in a request that was meant, outside of its body', async () => {
    const { page, spies } = await story.visitor({ expected: /Failed to load resource/ })
    await page.goto(story.urls.website)
    const { question } = canaries()
    const send = (path: string) =>
      page.evaluate((to) => fetch(to, { method: 'POST', body: 'x' }).then(() => {}), path)
    await send('/v1/callbacks')
    expect(await escaped(spies, { question }, isAsking)).toEqual({})
    await send(`/v1/callbacks?note=${question.typed}`)
    expect(await escaped(spies, { question }, isAsking)).not.toEqual({})
  })
})
