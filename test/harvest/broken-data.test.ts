/** JSON-LD as people break it: what can be repaired is, and is reported; no block loses another. */
import { describe, expect, it } from 'vitest'
import { harvestPage } from '../../src/harvest/page.ts'

const question = (name: string, text: string) =>
  `{"@type":"Question","name":"${name}","acceptedAnswer":{"@type":"Answer","text":"${text}"}}`
const whole = `{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[${question('Un ?', 'Réponse une.')},${question('Deux ?', 'Réponse deux.')}]}`
const block = (text: string) => `<script type="application/ld+json">${text}</script>`
const harvest = (html: string) => harvestPage(html, { url: 'https://banque.example/' })

const broken: [string, string][] = [
  ['a byte order mark', `\ufeff${whole}`],
  ['CDATA marks', `//<![CDATA[\n${whole}\n//]]>`],
  ['a comment before', `/* faq */${whole}`],
  ['a comment to the end of a line', whole.replace('"mainEntity"', '// faq\n"mainEntity"')],
  ['an HTML comment before', `<!-- faq -->${whole}`],
  ['a semicolon', `${whole};`],
  ['a comma too much', whole.replace(']}', ',]}')],
  ['a comma missing', whole.replace('},{', '}{')],
  ['a colon missing', whole.replace('"@type":"FAQPage"', '"@type" "FAQPage"')],
  ['a line break in a text', whole.replace('Réponse une', 'Réponse\nune')],
  ['a control character', whole.replace('Réponse une', 'Réponse\u0001 une')],
  ['single quotes', whole.replaceAll('"', "'")],
  ['typographic quotes', whole.replaceAll('"', '”')],
  ['quotes in a text', whole.replace('Réponse une.', 'Réponse "une".')],
  ['attributes in a text', whole.replace('Réponse une.', 'Réponse <a href="/x">une</a>.')],
  ['a bad escape', whole.replace('Réponse une.', 'Réponse une\\.')],
  ['every quote escaped', whole.replaceAll('"', '\\"')],
  ['every quote an entity', whole.replaceAll('"', '&quot;')],
  ['its end cut off', whole.slice(0, -2)],
  ['a bracket too much', `${whole}}`],
  ['a key without a value', whole.replace('"@context"', '"@id","@context"')],
  ['an empty value', whole.replace('"@context"', '"@id": ,"@context"')],
  ['values of another language', whole.replace('"@context"', '"a":None,"b":undefined,"@context"')],
  ['an assignment around it', `var data = ${whole};`],
  ['a call around it', `callback(${whole})`],
  ['words before it', `JSON-LD: ${whole}`],
  ['a paragraph around it', `<p>${whole}</p>`],
  ['line breaks of an editor', whole.replaceAll(',', ',<br />\n')],
  ['a template that was not filled', whole.replace('"@context"', '{{ page.schema }}"@context"')],
  ['another object before it', `{"@type":"Organization"}\n${whole}`],
]

describe('JSON-LD with', () => {
  it.each(broken)('%s', (_, text) => {
    const { answers, warnings } = harvest(block(text))
    expect(answers.map(({ question }) => question)).toEqual(['Un ?', 'Deux ?'])
    expect(answers[0]?.answer).toMatch(/^<p>Réponse.*une/)
    expect(warnings).toEqual([expect.stringContaining('repaired')])
  })

  it.each(['{"a" b c : [}', 'not data at all', '', '[[[[['])(
    'nothing to save, “%s”, loses no other block',
    (text) => {
      const { answers } = harvest(`${block(text)}${block(whole)}`)
      expect(answers).toHaveLength(2)
    },
  )
})
