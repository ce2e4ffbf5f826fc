/**
 * Answers in another language than the one that they are shown in, whole or for a paragraph. What the markup
 * says itself to be in another language (`lang`) is meant to be.
 */
import type { HtmlNode } from '../../content/html.ts'
import { textOf } from '../../content/html.ts'
import { parseHtml } from '../../content/parse-html.ts'
import { languageOf } from '../../language/language-of.ts'
import type { Finding } from '../finding.ts'
import { shownIn } from '../project.ts'
import { atAnswer, type Rule } from '../rule.ts'

const LONGEST_QUOTE = 80

export const languages: Rule = (project) =>
  shownIn(project).flatMap((answer): Finding[] => {
    const { locale, question } = answer
    const is = (text: string) => languageOf(text, locale) ?? locale
    const text = textOf(withoutMarked(parseHtml(answer.answer)))
    const where = atAnswer(answer)
    const whole = is(`${question} ${text}`)
    if (whole !== locale) {
      return [{ code: 'other-language', where, values: { language: whole, locale } }]
    }
    const other = [question, ...text.split('\n')].find((block) => is(block) !== locale)
    if (other === undefined) return []
    const quote = other.length > LONGEST_QUOTE ? `${other.slice(0, LONGEST_QUOTE)}…` : other
    return [{ code: 'mixed-language', where, values: { language: is(other), locale, quote } }]
  })

/** What no `lang` marks as foreign. */
const withoutMarked = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return [node]
    const [tag, attributes, ...children] = node
    return attributes.lang ? [] : [[tag, attributes, ...withoutMarked(children)]]
  })
