/** Whatever a server sends: bounded time and memory, and never an exception. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harvestPage } from '../../src/harvest/page.ts'

const harvest = (html: string | Uint8Array, contentType?: string) =>
  harvestPage(html, { url: 'https://banque.example/', ...(contentType ? { contentType } : {}) })
const entry = '<details><summary>Où payer à crédit ?</summary>Là-bas, à l’été.</details>'
const question = 'Où payer à crédit ?'

/** The encoding as Node knows it, and how a page names it. */
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

const latin1 = (text: string) => Buffer.from(text.replaceAll('’', "'"), 'latin1')

describe('encodings', () => {
  it.each([
    ['UTF-8, said by nobody', Buffer.from(entry), undefined],
    [
      'UTF-8 with its mark, whatever the header says',
      Buffer.from(`\ufeff${entry}`),
      'text/html; charset=iso-8859-1',
    ],
    [
      'Latin-1, by the header',
      Buffer.from(entry.replaceAll('’', "'"), 'latin1'),
      'text/html; charset=ISO-8859-1',
    ],
    [
      'Latin-1, by the page',
      Buffer.from(`<meta charset="latin1">${entry.replaceAll('’', "'")}`, 'latin1'),
      undefined,
    ],
    ['Latin-1, said by nobody', Buffer.from(entry.replaceAll('’', "'"), 'latin1'), undefined],
    ['UTF-16, little end first', utf16(entry, false), undefined],
    ['UTF-16, big end first', utf16(entry, true), undefined],
    ['an encoding that does not exist', Buffer.from(entry), 'text/html; charset=x-unknown'],
    ['Latin-1 that the header calls UTF-8', latin1(entry), 'text/html; charset=utf-8'],
    ['Latin-1 that the page calls UTF-8', latin1(`<meta charset="utf-8">${entry}`), undefined],
    ['UTF-8 that the header calls Latin-1', Buffer.from(entry), 'text/html; charset=iso-8859-1'],
    [
      'UTF-8 that the page calls Latin-1',
      Buffer.from(`<meta charset="latin1">${entry}`),
      undefined,
    ],
    [
      'UTF-8 with a broken letter',
      Buffer.concat([Buffer.from(entry), Buffer.from([0xe9]), Buffer.from('<p>é</p>')]),
      undefined,
    ],
    ['Latin-9, as it is', latin1(`<meta charset="iso-8859-15">${entry}`), undefined],
    [
      'the page says Latin-1 and is UTF-8, by the header',
      Buffer.from(`<meta charset="latin1">${entry}`),
      'text/html; charset=utf-8',
    ],
  ])('%s', (_, bytes, contentType) => {
    expect(harvest(bytes, contentType).answers[0]?.question).toBe(question)
  })
})

describe('hostile sizes', () => {
  /** Milliseconds: far more than it takes, far less than a runaway. */
  const SOON = 60_000
  const large: [string, () => string | Uint8Array][] = [
    ['50 MB of text', () => Buffer.alloc(50_000_000, 'mot ')],
    ['50 MB without a space', () => Buffer.alloc(50_000_000, 'x')],
    ['50 MB of bytes that are no text', () => Buffer.alloc(50_000_000, 0x81)],
    ...[
      'div',
      'b',
      'ul><li',
      'table><tr><td',
      'details><summary',
      'button aria-expanded=false',
      'svg',
      'template',
    ].map((tag): [string, () => string] => [
      `100,000 nested <${tag}>`,
      () => `<${tag}>`.repeat(100_000),
    ]),
    [
      '100,000 attributes',
      () => `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>Un ?`,
    ],
    [
      '10,000 questions',
      () => '<h3>Que faire ?</h3><p>Rien de plus que la dernière fois.</p>'.repeat(10_000),
    ],
    [
      '5,000 accordions with one id',
      () =>
        '<button aria-controls=a aria-expanded=false>Quoi ?</button><div id=a>Rien.</div>'.repeat(
          5_000,
        ),
    ],
    [
      'data nested 100,000 deep',
      () => `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
    ],
    ['a megabyte of digits', () => `<p>${'0123456789 '.repeat(100_000)}</p>`],
    ['a megabyte of days and hours', () => `<p>${'lundi 9h '.repeat(100_000)}</p>`],
    [
      'a megabyte of question marks',
      () => `<h2>${'? '.repeat(500_000)}</h2><p>Oui, sans doute.</p>`,
    ],
  ]
  it.each(large)(
    '%s',
    (_, html) => {
      const bytes = html()
      const start = performance.now()
      expect(() => harvest(bytes)).not.toThrow()
      expect(performance.now() - start).toBeLessThan(SOON)
    },
    120_000,
  )

  it('says that it left out the end of a page that nobody could read', () => {
    expect(harvest(Buffer.alloc(6_000_000, 'mot ')).warnings).toEqual([
      expect.stringContaining('5 MB'),
    ])
  }, 60_000)
})

it('never throws, whatever the bytes and the markup', () => {
  const tag = fc.constantFrom(
    ...[
      '<details>',
      '<summary>',
      '</summary>',
      '<h2>',
      '</h2>',
      '<dl><dt>',
      '<dd>',
      '<li>',
      '<b>',
      '<br>',
    ],
    ...[
      '<p>',
      '<table><tr><td>',
      '<template shadowrootmode=open>',
      '<slot>',
      '<x-faq summary="Quoi ?">',
    ],
    ...[
      '<button aria-expanded aria-controls=a>',
      '<div id=a>',
      '<script type=application/ld+json>{',
      '</script>',
    ],
    ...[
      '<label for=a>',
      '<input id=a>',
      'Quoi ? ',
      'Q : quoi ?',
      'R : rien',
      '36 39',
      'lundi 9h-18h',
      '</div>',
      '\u0000',
    ],
  )
  fc.assert(
    fc.property(
      fc.array(tag, { maxLength: 40 }),
      fc.uint8Array({ maxLength: 60 }),
      (tags, bytes) => {
        expect(() => harvest(Buffer.concat([Buffer.from(tags.join('')), bytes]))).not.toThrow()
      },
    ),
    { numRuns: 1_000 },
  )
}, 60_000)
