// A folder with one page and its style sheet, as a small website under a strict policy. Everything is read once;
// `{{name}}` in the page becomes the escaped value of that name, made anew for each request.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character])

/** Directives that every page here starts from; a page adds what it needs. */
const STRICT = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
}

const nonced = (nonce) => ({ 'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"] })

/**
 * `folder`: a URL; `values(url)`: what the page shows, by name; `policy`: directives beside the strict ones.
 * A page with a script says `nonce="{{nonce}}"`.
 */
export function createPages(folder, { values = () => ({}), policy = {} }) {
  const page = readFileSync(new URL('index.html', folder), 'utf8')
  const style = readFileSync(new URL('style.css', folder))
  const hasScript = page.includes('{{nonce}}')

  function showPage(url) {
    const nonce = randomBytes(18).toString('base64')
    const shown = { ...values(url), nonce }
    const directives = { ...STRICT, ...(hasScript && nonced(nonce)), ...policy }
    return new Response(
      page.replace(/\{\{(\w+)\}\}/g, (_, name) => escapeHtml(shown[name])),
      {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': Object.entries(directives)
            .map(([name, sources]) => [name, ...sources].join(' '))
            .join('; '),
          'Referrer-Policy': 'strict-origin-when-cross-origin',
          'Cache-Control': 'no-store',
        },
      },
    )
  }

  return {
    async fetch(request) {
      const url = new URL(request.url)
      if (url.pathname === '/') return showPage(url)
      if (url.pathname === '/favicon.ico') return new Response(null, { status: 204 })
      if (url.pathname !== '/style.css') return new Response('Not found', { status: 404 })
      return new Response(style, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
    },
  }
}
