// The web server of the example bank: which page, file, redirection or refusal answers a request, and under which
// policy. It knows the hub only as an origin and the address and hash of one script. Everything is read once, into
// two maps: what is not a key cannot be served, so no path leads out of the folders.
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapeHtml, parsePage, renderPage } from './page.mjs'

const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }
const here = (name) => fileURLToPath(new URL(name, import.meta.url))

const filesIn = (root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ file, path: `/${file.slice(root.length).replaceAll(sep, '/')}` }))

const readPages = () =>
  filesIn(here('pages/')).map(({ file, path }) => [
    path.replace(/index\.html$/, ''),
    parsePage(readFileSync(file, 'utf8')),
  ])

const readAssets = () =>
  filesIn(here('public/')).map(({ file, path }) => [
    path,
    { body: readFileSync(file), type: TYPES[extname(path)], modified: statSync(file).mtime },
  ])

/** No cache may answer a page by itself: its policy and its markup carry the same fresh nonce. */
const send = ({ body, type, modified, status = 200, policy }) =>
  new Response(body, {
    status,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Last-Modified': modified.toUTCString(),
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      ...(policy && { 'Content-Security-Policy': policy }),
    },
  })
const leadTo = (status, address) => new Response(null, { status, headers: { Location: address } })

/**
 * @param {object} options
 * @param {string} options.origin of the site, without a final slash
 * @param {string} options.hub origin of the hub, likewise
 * @param {string} options.embed path of the hub's script
 * @param {string} options.integrity hash of that script
 * @param {string} [options.secure] origin of secure messages; left out: the site has no page for them
 * @param {string | string[]} [options.frameAncestors] CSP sources that may show the site in a frame; nobody unless told
 */
export function createSite({ origin, hub, embed, integrity, secure, frameAncestors = "'none'" }) {
  const layout = readFileSync(here('layout.html'), 'utf8')
  const pages = new Map(readPages())
  if (!secure) pages.delete('/espace-client/messagerie/')
  const assets = new Map(readAssets())
  const listed = [...pages].filter(([, { meta }]) => meta.index !== 'no')
  const dates = listed.map(([, { meta }]) => meta.updated)
  const newest = new Date(dates.sort().at(-1))
  const urls = listed.map(
    ([path, { meta }]) =>
      `<url><loc>${escapeHtml(origin + path)}</loc><lastmod>${meta.updated}</lastmod></url>\n`,
  )
  assets.set('/sitemap.xml', {
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
    type: 'application/xml',
    modified: newest,
  })
  assets.set('/robots.txt', {
    body: `User-agent: *\nDisallow: /demonstration/\n\nSitemap: ${origin}/sitemap.xml\n`,
    type: 'text/plain',
    modified: newest,
  })

  const policyFor = (nonce) =>
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "style-src 'self'",
      `img-src 'self' ${hub}`,
      `connect-src 'self' ${hub}`,
      `frame-src ${[hub, secure].filter(Boolean).join(' ')}`,
      "font-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${[frameAncestors].flat().join(' ')}`,
      "require-trusted-types-for 'script'",
    ].join('; ')

  function sendPage(path, status) {
    const page = pages.get(path)
    const nonce = randomBytes(18).toString('base64')
    const site = {
      hub,
      embed,
      integrity,
      secure: secure ?? '',
      nonce,
      path,
      canonical: origin + path,
    }
    const body = renderPage(layout, page, site)
    const modified = new Date(page.meta.updated)
    return send({ body, type: 'text/html', modified, status, policy: policyFor(nonce) })
  }

  function answer({ method, url }) {
    const { pathname, search } = new URL(url)
    const address = `${pathname.replace(/\/(index\.html)?$/, '')}/`
    // A form leads to a page that says it is a demonstration; what it carries is never read.
    if (method === 'POST' && pages.has(address)) return leadTo(303, '/demonstration/')
    if (method !== 'GET' && method !== 'HEAD')
      return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
    if (assets.has(pathname)) return send(assets.get(pathname))
    if (!pages.has(address)) return sendPage('/404.html', 404)
    return pathname === address ? sendPage(address, 200) : leadTo(301, address + search)
  }

  return {
    async fetch(request) {
      const response = answer(request)
      return request.method === 'HEAD' ? new Response(null, response) : response
    },
  }
}
