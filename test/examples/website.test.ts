// @vitest-environment node
/**
 * Is the example bank a website that a bank could publish? Links, headings, typography, policy, and the place of the
 * hub on it. The questions that it holds are checked in `questions.test.ts`.
 */
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { createSite } from '../../examples/website/site.mjs'
import { found, HUB, ORIGIN, options, page, pages, paths, request, site } from './bank.ts'

describe.each(paths)('%s', (path) => {
  const { $, response } = page(path)

  it('has one title, one h1, a description, a language and its own canonical address', () => {
    expect(response.status).toBe(200)
    expect($('title').text()).toMatch(/.+ \| Banque Exemple$/)
    expect($('h1')).toHaveLength(1)
    expect($('meta[name=description]').attr('content')).toMatch(/.{20,}/)
    expect($('html').attr('lang')).toBe(path.startsWith('/en/') ? 'en' : 'fr')
    expect($('link[rel=canonical]').attr('href')).toBe(ORIGIN + path)
    expect($.html()).not.toContain('{{')
  })

  it('never skips a level of heading', () => {
    const levels = $('main :is(h1, h2, h3, h4)')
      .toArray()
      .map((node) => Number(node.tagName.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([])
  })

  it('gives each id once', () => {
    const ids = $('[id]')
      .toArray()
      .map((node) => node.attribs.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('carries no style, script or handler in its markup, and loads nothing from third parties', () => {
    expect($('style, [style], a[href^="javascript:"]')).toHaveLength(0)
    expect($('script:not([src]):not([type="application/ld+json"])')).toHaveLength(0)
    const handlers = $('*')
      .toArray()
      .flatMap((node) => Object.keys('attribs' in node ? node.attribs : {}))
      .filter((name) => name.startsWith('on'))
    expect(handlers).toEqual([])
    const loaded = $('script[src], img, iframe, link[rel=stylesheet], link[rel=icon]')
      .toArray()
      .map((node) => new URL(node.attribs.src ?? node.attribs.href!, ORIGIN).origin)
    const framed = $('iframe').length > 0 ? [options.secure] : []
    expect(new Set(loaded)).toEqual(new Set([ORIGIN, HUB, ...framed]))
  })

  it('leads only to pages, anchors and files that exist', async () => {
    const addresses = $(
      'a[href], form[action], img[src], link[rel=icon], link[rel=stylesheet], use[href], script[src^="/"]',
    )
      .toArray()
      .map((node) => node.attribs.href ?? node.attribs.src ?? node.attribs.action!)
      .filter((address) => !address.startsWith('tel:'))
    for (const address of addresses) {
      const { origin, pathname, hash } = new URL(address, ORIGIN + path)
      expect(origin, address).toBe(ORIGIN)
      const target = pages.get(pathname)
      if (!target) expect((await request(pathname)).status, address).toBe(200)
      if (hash && target) expect(target.$(hash).length, address).toBe(1)
    }
  })
})

it.each(paths.filter((path) => !path.startsWith('/en/')))(
  '%s follows French typography',
  (path) => {
    const { $ } = page(path)
    $('script, [lang=en]').remove()
    const nodes = $('*')
      .contents()
      .toArray()
      .filter((node) => node.type === 'text')
      .map((node) => node.data)
    const told = [...nodes, $('meta[name=description]').attr('content')!]
    const faults = told.flatMap((text) => [
      ...text.matchAll(
        /.{0,20}(?:\p{L}'|[^\u00a0\d?!][?!;:»]|«[^\u00a0]|\d [\d€%]|\.\.\.).{0,9}/gu,
      ),
    ])
    expect(faults.map(([excerpt]) => excerpt)).toEqual([])
  },
)

/** What nobody looks for. */
const UNLISTED = new Set(['/demonstration/', '/espace-client/messagerie/'])

describe('the server', () => {
  it('lists every page once in the sitemap, with its date, and names the sitemap to robots', async () => {
    const xml = await (await request('/sitemap.xml')).text()
    const listed = [...xml.matchAll(/<loc>(.+?)<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g)]
    const wanted = paths.filter((path) => !UNLISTED.has(path)).map((path) => ORIGIN + path)
    expect(listed.map(([, address]) => address).sort()).toEqual(wanted.sort())
    expect(await (await request('/robots.txt')).text()).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
  })

  it('sends a strict policy whose nonce is that of the scripts, and new each time', async () => {
    const [first, second] = await Promise.all([request('/'), request('/')])
    const policy = first.headers.get('content-security-policy')!
    const nonce = /'nonce-([\w+/]{24})'/.exec(policy)![1]!
    expect(policy).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self' ${HUB}; connect-src 'self' ${HUB}; frame-src ${HUB} ${options.secure}; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
    )
    const $ = load(await first.text())
    expect($('script[src]')).toHaveLength(2)
    expect($(`script[src][nonce="${nonce}"]`)).toHaveLength(2)
    expect(second.headers.get('content-security-policy')).not.toBe(policy)
  })

  it('lets itself be framed only by those it was told', async () => {
    const framed = createSite({ ...options, frameAncestors: [ORIGIN, HUB] })
    const { headers } = await framed.fetch(new Request(ORIGIN))
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${ORIGIN} ${HUB};`)
  })

  it('escapes what it is given', async () => {
    const odd = createSite({ ...options, embed: '/"><script>alert(1)</script>' })
    const html = await (await odd.fetch(new Request(ORIGIN))).text()
    expect(html).not.toContain('<script>')
  })

  it.each([
    ['GET', '/cartes', 301, '/cartes/'],
    ['GET', '/cartes/index.html?de=mail', 301, '/cartes/?de=mail'],
    ['POST', '/faire/bloquer-ma-carte/', 303, '/demonstration/'],
    ['PUT', '/cartes/', 405, null],
    ['GET', '/nulle-part/', 404, null],
    ['GET', '/404.html', 404, null],
    ['GET', '/%2e%2e/site.mjs', 404, null],
    ['GET', '/..%2flayout.html', 404, null],
    ['GET', '//evil.example/', 404, null],
    ['GET', '/base.css', 200, null],
  ])('answers %s %s with %i', async (method, path, status, location) => {
    const response = await site.fetch(new Request(ORIGIN + path, { method }))
    expect(response.status).toBe(status)
    expect(response.headers.get('location')).toBe(location)
  })

  it('answers HEAD as GET, without the body', async () => {
    const response = await request('/cartes/', { method: 'HEAD' })
    expect(response.headers.get('last-modified')).toBe('Thu, 12 Nov 2026 00:00:00 GMT')
    expect(await response.text()).toBe('')
  })
})

describe('the hub’s place', () => {
  it.each([
    ['/', 'fr', undefined, 'launcher'],
    ['/cartes/', 'fr', 'cartes', 'launcher'],
    ['/en/help/', 'en', undefined, 'launcher'],
    ['/aide/', 'fr', undefined, 'page'],
  ])('on %s is one element, in %s, on topic %s, as a %s', (path, locale, topic, mode) => {
    const element = page(path).$('des-questions')
    expect(element).toHaveLength(1)
    expect(element.attr('hub')).toBe(`${HUB}/hub.json`)
    expect(element.attr('locale')).toBe(locale)
    expect(element.attr('topic')).toBe(topic)
    expect(element.attr('mode') ?? 'launcher').toBe(mode)
  })

  it('on the help page falls back to a link to every page that holds questions', () => {
    const { $ } = page('/aide/')
    const linked = $('des-questions a')
      .toArray()
      .map((node) => node.attribs.href)
    for (const path of new Set(found.map((pair) => pair.path))) expect(linked).toContain(path)
  })

  it('keeps question-like wording that answers nothing, for the harvest to leave aside', () => {
    expect(page('/').$('h2').text()).toContain('Et si on parlait de vos projets')
    expect(page('/virements/').$('.feedback h2').text()).toContain('Avez-vous trouvé')
  })
})

it('keeps the styles free of anything outside the site', async () => {
  const sheets = page('/').$('link[rel=stylesheet]').toArray()
  expect(sheets.length).toBeGreaterThan(0)
  for (const { attribs } of sheets) {
    const response = await request(attribs.href!)
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await response.text()).not.toMatch(/url\(|@import/)
  }
})
