/** Does every link inside the documentation lead somewhere? Addresses on the web are not asked. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const pages = ['.', 'docs', 'src', 'scripts', 'bench', 'examples', 'test'].flatMap((folder) => {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: folder !== '.', encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => join(path, file))
})

/** Prose only: what looks like a link in an example is not one. */
const proseOf = (page: string) =>
  readFileSync(page, 'utf8')
    .replace(/^(```|~~~).*?^\1/gms, '')
    .replace(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, ' '))

/** The anchors that GitHub gives to headings; a repeated heading gets -1, -2 … */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>()
  const prose = readFileSync(page, 'utf8').replace(/^(```|~~~).*?^\1/gms, '')
  const slugs = [...prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading]) => {
    const slug = heading!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
  const named = [...prose.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => id!)
  return new Set([...slugs, ...named])
}

function problemWith(page: string, link: string): string | null {
  const [path, anchor] = link.split('#') as [string, string?]
  const target = path === '' ? page : resolve(dirname(page), decodeURIComponent(path))
  if (!existsSync(target)) return 'no such file'
  if (anchor === undefined || statSync(target).isDirectory() || !target.endsWith('.md')) return null
  return anchorsOf(target).has(decodeURIComponent(anchor)) ? null : 'no such heading'
}

describe('the documentation', () => {
  it('was found', () => {
    expect(pages.map((page) => relative(root, page))).toContain(join('src', 'README.md'))
  })

  it.each(pages.map((page) => relative(root, page)))('links to what exists, in %s', (name) => {
    const page = join(root, name)
    const links = [
      ...proseOf(page).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|(?:src|href)="([^"]+)"/g),
    ]
      .map(([, markdown, html]) => (markdown ?? html)!)
      .filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link))
    const broken = links.map((link) => ({ link, problem: problemWith(page, link) }))
    expect(broken.filter(({ problem }) => problem !== null)).toEqual([])
  })
  it.each(pages.map((page) => relative(root, page)))('names files that exist, in %s', (name) => {
    const prose = readFileSync(join(root, name), 'utf8').replace(/^(```|~~~).*?^\1/gms, '')
    const named = [...prose.matchAll(/`((?:test|src|docs|bench|scripts|examples)\/[\w./-]+)`/g)]
    const paths = named.map(([, path]) => path!)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})
