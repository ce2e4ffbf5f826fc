import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf, toHtml } from '../../src/content/html.ts'
import { parseHtml } from '../../src/content/parse-html.ts'
import { shared } from '../helpers/shared.ts'

const clean = (html: string, at = {}) => toHtml(parseHtml(html, at))

describe('what an answer may look like', () => {
  it.each([
    ['text gets a paragraph', 'Bonjour <b>vous</b>', '<p>Bonjour <strong>vous</strong></p>'],
    [
      'unknown tags go, their text stays',
      '<div><x-y>Un</x-y></div><div>Deux</div>',
      '<p>Un</p><p>Deux</p>',
    ],
    ['headings move below the hub’s own', '<h1>A</h1><h2>B</h2>', '<h3>A</h3><h4>B</h4>'],
    ['empty paragraphs go', '<p> </p><p>Oui</p><p><br></p>', '<p>Oui</p>'],
    [
      'white space is one space',
      '<p>Un\n  deux <em> trois </em></p>',
      '<p>Un deux <em>trois</em></p>',
    ],
    ['non-breaking spaces stay', '<p>12\u00a0€</p>', '<p>12\u00a0€</p>'],
    [
      'list items keep bare text',
      '<ul><li>Un</li> <li> </li><li>Deux</li></ul>',
      '<ul><li>Un</li><li>Deux</li></ul>',
    ],
    [
      'loose text in a list becomes an item',
      '<ul>Un<li>Deux</li></ul>',
      '<ul><li>Un</li><li>Deux</li></ul>',
    ],
    [
      'tables keep their headers',
      '<table><tr><th scope=row>A<td>1</table>',
      '<table><tbody><tr><th scope="row">A</th><td>1</td></tr></tbody></table>',
    ],
    ['preformatted text keeps its lines', '<pre>\na\n  b\n</pre>', '<pre>a\n  b</pre>'],
    [
      'links around blocks go inside',
      '<a href="https://a.example/"><h2>T</h2></a>',
      '<h3><a href="https://a.example/">T</a></h3>',
    ],
    ['self-links beside titles go', '<h2>Titre <a href="#t">#</a></h2>', '<h3>Titre</h3>'],
    [
      'scripts, styles and controls go with their content',
      '<p>a<script>b</script><style>c</style><select><option>d</select><button>e</button></p>',
      '<p>a</p>',
    ],
    [
      'a nested disclosure stays readable',
      '<details><summary>Plus</summary>Texte</details>',
      '<p><strong>Plus</strong></p><p>Texte</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  it.each([
    [
      'relative links become absolute',
      '<a href="/x#y">a</a>',
      '<p><a href="https://b.example/x#y">a</a></p>',
    ],
    [
      'pictures too',
      '<img src="i.png" alt="Carte">',
      '<p><img src="https://b.example/p/i.png" alt="Carte"></p>',
    ],
    ['unsafe schemes go, the text stays', '<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['what hides in control characters too', '<a href="java\tscript:alert(1)">a</a>', '<p>a</p>'],
    [
      'mail links lose their query',
      '<a href="mailto:a@b.example?bcc=c@d.example">a</a>',
      '<p><a href="mailto:a@b.example">a</a></p>',
    ],
    [
      'phone links stay',
      '<a href="tel:+33199003939">a</a>',
      '<p><a href="tel:+33199003939">a</a></p>',
    ],
    ['an address with a password goes', '<a href="https://u:p@b.example/">a</a>', '<p>a</p>'],
  ])('%s', (_, html, expected) => {
    expect(clean(html, { url: 'https://b.example/p/' })).toBe(expected)
  })

  it('keeps only links to listed hosts when there is a list', () => {
    const html = '<a href="https://b.example/">a</a> <a href="https://c.example/">b</a>'
    expect(clean(html, { hosts: ['b.example'] })).toBe(
      '<p><a href="https://b.example/">a</a> b</p>',
    )
  })

  it('removes characters that reorder, hide or break text', () => {
    expect(clean('<p>facture\u202egpj\u2066.exe\u200b\u00ad\u0000\u0008</p>')).toBe(
      '<p>facturegpj.exe</p>',
    )
  })

  it('survives 100,000 nested tags in bounded time', () => {
    for (const tag of ['div', 'ul><li', 'blockquote', 'b', 'table']) {
      expect(textOf(parseHtml(`${`<${tag}>`.repeat(100_000)}fin`))).toBe('fin')
    }
  }, 20_000)

  it('gives the same when it reads what it wrote', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'ul',
      'li',
      'a href="/x"',
      'h2',
      'table',
      'td',
      'pre',
      'br',
      'dl',
      'dd',
      'span',
    )
    const piece = fc.oneof(
      fc.constantFrom('a', ' b ', '\n', '&amp;'),
      tag.map((t) => `<${t}>`),
      tag.map((t) => `</${t.split(' ')[0]}>`),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = clean(pieces.join(''), { url: 'https://b.example/' })
        expect(clean(once)).toBe(once)
      }),
      { numRuns: 1_000 },
    )
  })
})

const hostile = shared('security/html/hostile-harvested-html.json')
describe.skipIf(!hostile)('hostile pages (shared data)', () => {
  interface Case {
    id: string
    html: string
    absent: string[]
    keepText: string[]
  }
  const cases: Case[] = hostile ? JSON.parse(readFileSync(hostile, 'utf8')).cases : []

  it.each(cases)('$id: nothing dangerous stays, no text is lost', ({ html, absent, keepText }) => {
    const tree = parseHtml(html, { hosts: ['banque.example'] })
    const written = toHtml(tree)
    for (const pattern of absent) {
      const flags = pattern.startsWith('(?i)') ? 'i' : ''
      expect(written).not.toMatch(new RegExp(pattern.replace('(?i)', ''), flags))
    }
    for (const text of keepText) expect(textOf(tree)).toContain(text.trim())
  })
})
