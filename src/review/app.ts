/**
 * The review page's own server, on the content owner's machine: the page, the desk of a locale, and
 * decisions. It writes files, so it answers nobody but the page that it served: the address holds a
 * secret that is new at each start, the host has to be this machine (a name that somebody else points
 * here is refused), and a decision has to come from the page's own origin.
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { toHtml } from '../content/html.ts'
import { parseHtml } from '../content/parse-html.ts'
import type { TopicMatch } from '../content/topics.ts'
import { Decision, type Desk, type Opened, type Pages, type Reply } from './contract.ts'
import { decide } from './decide.ts'
import type { Files } from './files.ts'
import type { Languages } from './languages.ts'

export interface ReviewDeps {
  /** Part of the address; nobody else knows it. */
  token: string
  locales: readonly string[]
  topics: readonly TopicMatch[]
  /** The page and its programs, by name. */
  files: ReadonlyMap<string, { type: string; bytes: Uint8Array | string }>
  /** Always from the disk: a harvest may run meanwhile. */
  read(locale: string): Promise<Files>
  write(before: Files, after: Files): Promise<void>
  languagesOf(files: Files): Promise<Languages>
  deskOf(files: Files, today: string): Promise<Desk>
  openedOf(files: Files, id: string): Promise<Opened | undefined>
  pagesOf(locale: string): Promise<Pages>
  now(): Date
}

/** A list of a hundred thousand answers, looked through at once. */
const MOST_BYTES = 20_000_000

export function reviewApp(deps: ReviewDeps): Hono {
  const { token, locales, topics, files, read, write, deskOf, openedOf, pagesOf, now } = deps
  const { languagesOf } = deps
  const today = () => now().toISOString().slice(0, 10)
  const base = `/${token}`
  let turn: Promise<unknown> = Promise.resolve()
  /** One decision after the other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work)
    turn = mine
    return mine
  }

  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'https:', 'http:'],
        formAction: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
    }),
  )
  app.use(async (c, next) => {
    if (!isThisMachine(new URL(c.req.url).hostname)) return c.text('Not this machine.', 421)
    c.header('Cache-Control', 'no-store')
    return next()
  })
  app.get(`${base}/`, (c) => c.redirect(`${base}/index.html`))
  app.get(`${base}/:name{[\\w.-]+}`, (c) => {
    const file = files.get(c.req.param('name'))
    if (!file) return c.notFound()
    return c.body(typeof file.bytes === 'string' ? file.bytes : new Uint8Array(file.bytes), 200, {
      'Content-Type': file.type,
    })
  })
  app.get(`${base}/desks/:locale`, async (c) => {
    const locale = c.req.param('locale')
    if (!locales.includes(locale)) return c.notFound()
    return c.json(await deskOf(await read(locale), today()))
  })
  app.get(`${base}/desks/:locale/:id`, async (c) => {
    const { locale, id } = c.req.param()
    const opened = locales.includes(locale) && (await openedOf(await read(locale), id))
    return opened ? c.json(opened) : c.notFound()
  })
  app.get(`${base}/pages/:locale`, async (c) => {
    const locale = c.req.param('locale')
    return locales.includes(locale) ? c.json(await pagesOf(locale)) : c.notFound()
  })
  app.use(`${base}/desks/*`, async (c, next) => {
    const { origin } = new URL(c.req.url)
    if (c.req.header('origin') !== origin) return c.text('Not from this page.', 403)
    if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) {
      return c.text('Not JSON.', 415)
    }
    return next()
  })
  app.use(bodyLimit({ maxSize: MOST_BYTES }))
  app.post(`${base}/desks/:locale`, async (c) => {
    const locale = c.req.param('locale')
    if (!locales.includes(locale)) return c.notFound()
    const wanted = Decision.safeParse(await c.req.json().catch(() => undefined))
    const reply = await inTurn(async (): Promise<Reply> => {
      const before = await read(locale)
      const after = wanted.success
        ? decide(before, [wanted.data], {
            ...{ today: today(), topics },
            languages: await languagesOf(before),
          })
        : 'not-understood'
      if (typeof after === 'string') {
        return { ok: false, why: after, desk: await deskOf(before, today()) }
      }
      await write(before, after)
      return { ok: true, desk: await deskOf(after, today()) }
    })
    return c.json(reply, reply.ok ? 200 : 409)
  })
  /** How the hub would draw this text: cleaned as the build does. */
  app.post(`${base}/desks/:locale/preview`, async (c) => {
    const { html, url } = (await c.req.json().catch(() => ({}))) as Record<string, unknown>
    if (typeof html !== 'string' || typeof url !== 'string' || !URL.canParse(url)) {
      return c.text('Not understood.', 400)
    }
    const body = parseHtml(html, { url })
    return c.json({ body, html: toHtml(body) })
  })
  return app
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
