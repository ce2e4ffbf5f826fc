/**
 * Question and Answer of schema.org as data: FAQPage in any nesting, `@graph`, several blocks.
 * No visitor sees it, so it comes last: where the page shows the question, the page's answer counts.
 */

import { oneLine } from '../../content/clean-text.ts'
import { readDocument } from '../../content/document.ts'
import { escapeHtml } from '../../content/html.ts'
import { words } from '../dom.ts'
import type { Found, Rule } from '../rule.ts'
import { type Data, hasType, textIn } from '../structured-data.ts'

export const jsonLd: Rule = {
  name: 'json-ld',
  find: ({ data }) => {
    const byId = new Map(data.filter(isWhole).map((entry) => [entry['@id'], entry]))
    return data
      .filter((entry) => hasType(entry, 'Question'))
      .flatMap((entry): Found[] => {
        const question = plain(textIn(entry.name) ?? textIn(entry.text) ?? '')
        const answer = answerOf(entry, byId)
        if (!question || !answer) return []
        return [{ question, answer: readDocument(asHtml(answer)).children }]
      })
  },
}

/** Not just a mention of something that stands elsewhere on the page. */
const isWhole = (entry: Data): boolean =>
  typeof entry['@id'] === 'string' && Object.keys(entry).length > 1

function answerOf(question: Data, byId: ReadonlyMap<unknown, Data>): string | undefined {
  for (const given of [question.acceptedAnswer, question.suggestedAnswer].flat()) {
    const id = given && typeof given === 'object' ? (given as Data)['@id'] : undefined
    const answer = byId.get(id) ?? given
    if (typeof answer === 'string') return answer
    const text = answer && typeof answer === 'object' ? textIn((answer as Data).text) : undefined
    if (text) return text
  }
  return undefined
}

const TAG = /<\/?(?:p|br|ul|ol|li|a|strong|b|em|i|div|span|h[1-6]|table)\b[^>]*>/i

const ENTITY = /&(?:[a-z]\w*|#\d+|#x[\da-f]+);/i

/** The text of an answer may be HTML, HTML that was escaped once more, or plain lines. */
function asHtml(text: string): string {
  if (TAG.test(text)) return text
  const unescaped = words(readDocument(text).children)
  if (TAG.test(unescaped)) return unescaped
  const isEscaped = ENTITY.test(text)
  return text
    .split(/\n\s*\n?/)
    .map((line) => `<p>${isEscaped ? line.replace(/</g, '&lt;') : escapeHtml(line)}</p>`)
    .join('')
}

const plain = (text: string): string =>
  TAG.test(text) || ENTITY.test(text) ? words(readDocument(text).children) : oneLine(text)
