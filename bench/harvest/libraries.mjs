/**
 * What other libraries make of the same pages. None of them looks for questions: one gives the data that a
 * page carries, two give its article, whose headings we then read as questions.
 */
import { Readability } from '@mozilla/readability'
import { Window } from 'happy-dom'
import { Handler } from 'htmlmetaparser'
import { Parser } from 'htmlparser2'

const url = 'https://site.example/page'

/** Each gives `{ q, a }` for the text of a page. */
export const LIBRARIES = {
  htmlmetaparser: fromMetadata,
  'readability, headings': (html) =>
    withHeadings(html, (document) => new Readability(document).parse()?.content),
  'defuddle, headings': fromDefuddle,
}

function fromMetadata(html) {
  let result
  const parser = new Parser(new Handler((_, found) => (result = found), { url }), {
    decodeEntities: true,
  })
  parser.write(html)
  parser.end()
  const pairs = []
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return
    const types = [value['@type']].flat().map((type) => String(type?.['@value'] ?? type))
    if (types.some((type) => /(?:^|[/:])Question$/.test(type))) {
      const answer = [value.acceptedAnswer ?? value['http://schema.org/acceptedAnswer']].flat()[0]
      pairs.push({
        q: textOf(value.name ?? value['http://schema.org/name']),
        a: textOf(answer?.text ?? answer?.['http://schema.org/text']),
      })
    }
    for (const inner of Object.values(value)) walk(inner)
  }
  walk([result?.jsonld, result?.microdata, result?.rdfa])
  return pairs.filter(({ q }) => q)
}

const textOf = (value) =>
  String([value].flat()[0]?.['@value'] ?? [value].flat()[0] ?? '').replace(/<[^>]*>/g, ' ')

function open(html) {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  })
  const document = new window.DOMParser().parseFromString(html, 'text/html')
  return { window, document }
}

async function withHeadings(html, read) {
  const { window, document } = open(html)
  try {
    return headingsOf(open(await read(document, window)).document)
  } finally {
    await window.happyDOM.close()
  }
}

const SECTIONS = 'h1, h2, h3, h4, h5, h6'
function headingsOf(document) {
  return [...document.querySelectorAll(SECTIONS)]
    .map((heading) => {
      let a = ''
      for (
        let next = heading.nextElementSibling;
        next && !next.matches(SECTIONS);
        next = next.nextElementSibling
      ) {
        a += ` ${next.textContent}`
      }
      return { q: heading.textContent, a }
    })
    .filter(({ a }) => a.trim())
}

async function fromDefuddle(html) {
  const { Defuddle } = await import('defuddle/node')
  return withHeadings(html, async (document) => (await Defuddle(document, url)).content)
}
