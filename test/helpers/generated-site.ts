/**
 * A bank's website of any size, the same each time: a home page, lists of a hundred pages each, and as many
 * pages as are asked for, which write their questions in turn in five ways. One in ten asks nothing; what
 * lies below /prive/ is linked from everywhere and forbidden to robots.
 */
import { createHash } from 'node:crypto'

const PER_LIST = 100

const SYLLABLES =
  'ba be bi co da do fa fi ga go ja la li lo ma mi na no pa ra ri sa so ta va'.split(' ')
/** « Galodami »: a name of its own for each number. */
function nameOf(number: number): string {
  let name = ''
  for (let left = number + SYLLABLES.length ** 3; left > 0; ) {
    name += SYLLABLES[left % SYLLABLES.length]
    left = Math.floor(left / SYLLABLES.length)
  }
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const ASKED = [
  'Comment souscrire l’offre',
  'Combien coûte l’offre',
  'Où signer le contrat',
  'Quand puis-je résilier',
  'Qui peut détenir le livret',
]
const asked = (page: number, at: number) => `${ASKED[at]} ${nameOf(page * ASKED.length + at)} ?`
const answered = (page: number, at: number) =>
  `Rendez-vous dans la rubrique ${nameOf(page)}, puis suivez les étapes : la demande ${nameOf(at)} est traitée sous ${1 + ((page + at) % 9)} jours ouvrés, sans frais, et vous recevez un message quand elle est terminée.`

const ENCODINGS: readonly ((q: string, a: string) => string)[] = [
  (q, a) => `<details><summary>${q}</summary><p>${a}</p></details>`,
  (q, a) => `<h2>${q}</h2><p>${a}</p>`,
  (q, a) => `<dl><dt>${q}</dt><dd>${a}</dd></dl>`,
  (q, a) =>
    `<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">${q}</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>${a}</p></div></div></div>`,
  (q, a) => `<p><strong>${q}</strong></p><p>${a}</p>`,
]

const NAV = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/page/${at}">${nameOf(at)}</a></li>`,
)
/** What every page of a real site carries besides: styles, scripts, a footer. */
const WEIGHT = `<style>${'.colonne{display:grid;gap:1rem}'.repeat(200)}</style><script>${'window.mesure=[];'.repeat(300)}</script>`

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${WEIGHT}</head><body><nav><ul>${NAV.join('')}<li><a href="/prive/dossier">Dossier</a></li></ul></nav><main><h1>${title}</h1>${body}</main><footer><p>Banque Exemple, 1 rue de la Paix, 75002 Paris. Service client : 01 99 00 40 40, du lundi au vendredi de 9h à 18h.</p></footer></body></html>`

const asksNothing = (page: number) => page % 10 === 9

function pageOf(page: number): string {
  const title = `Offre ${nameOf(page)}`
  if (asksNothing(page)) return shell(title, '<p>Découvrez nos actualités en agence.</p>')
  const write = ENCODINGS[page % ENCODINGS.length]!
  const entries = ASKED.map((_, at) => write(asked(page, at), answered(page, at)))
  return shell(title, entries.join(''))
}

/** The pages besides the home page and the lists. */
export function generatedSite(pages: number) {
  const lists = Math.ceil(pages / PER_LIST)
  const links = (paths: readonly string[]) =>
    `<ul>${paths.map((path) => `<li><a href="${path}">${path}</a></li>`).join('')}</ul>`
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

  function bodyOf(path: string): string | undefined {
    const [, folder, number] = /^\/(?:(page|liste)\/(\d+))?$/.exec(path) ?? []
    const at = Number(number)
    if (path === '/') return shell('Aide', links(range(0, lists).map((list) => `/liste/${list}`)))
    if (folder === 'page' && at < pages) return pageOf(at)
    if (folder !== 'liste' || at >= lists) return undefined
    const own = range(at * PER_LIST, Math.min(pages, (at + 1) * PER_LIST))
    return shell(`Liste ${at}`, links(own.map((page) => `/page/${page}`)))
  }
  return {
    /** Each question that the site asks. */
    questions: () =>
      range(0, pages)
        .filter((page) => !asksNothing(page))
        .flatMap((page) => ASKED.map((_, at) => asked(page, at))),
    /** Pages that a polite harvest reads. */
    readable: 1 + lists + pages,
    fetch(request: Request): Response {
      const { pathname } = new URL(request.url)
      if (pathname === '/robots.txt') return new Response('User-agent: *\nDisallow: /prive/\n')
      const body = bodyOf(pathname)
      if (body === undefined) return new Response('', { status: 404 })
      const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
      return new Response(body, { headers: { 'content-type': 'text/html', etag } })
    },
  }
}
