/** What an answer keeps besides its words: its language, its place, its tables, where its links lead. */
import { describe, expect, it } from 'vitest'
import { harvestPage } from '../../src/harvest/page.ts'

const harvest = (html: string) =>
  harvestPage(html, { url: 'https://banque.example/aide/cartes' }).answers
const entry = (question: string, answer: string, more = '') =>
  `<details ${more}><summary>${question}</summary>${answer}</details>`

describe('the language of an answer', () => {
  it.each([
    ['as its page says', '<html lang="fr">', '', 'Où est mon RIB ?', '<p>Là.</p>', 'fr'],
    [
      'as it says itself',
      '<html lang="fr">',
      'lang="en"',
      'Can I pay in dollars?',
      '<p>Yes, in any currency.</p>',
      'en',
    ],
    [
      'as its words tell, whatever the page says',
      '<html lang="fr">',
      '',
      'What does it cost to withdraw money abroad?',
      '<p>Nothing in the euro area; elsewhere there is a fee of two percent.</p>',
      'en',
    ],
    [
      'as its words tell, where nobody says',
      '<html>',
      '',
      'Combien coûte un retrait à l’étranger ?',
      '<p>Rien dans la zone euro ; pour les autres pays, des frais de deux pour cent vous sont comptés par votre banque.</p>',
      'fr',
    ],
  ])('is %s', (_, page, own, question, answer, lang) => {
    expect(harvest(`${page}${entry(question, answer, own)}`)).toMatchObject([{ lang }])
  })

  it('differs on one page from one answer to the next', () => {
    const html = `<html lang="en">${entry('Can I pay in dollars?', '<p>Yes, in any currency.</p>')}
      ${entry('Puis-je payer en dollars avec ma carte ?', '<p>Oui, vous pouvez payer dans toutes les monnaies avec votre carte.</p>')}`
    expect(harvest(html).map(({ lang }) => lang)).toEqual(['en', 'fr'])
  })
})

describe('the category of an answer', () => {
  const QUESTION = entry('Que faire si je perds ma carte ?', '<p>Faites opposition.</p>')
  const crumbs = ['Accueil', 'Aide', 'Cartes']
  it.each([
    [
      'a list',
      `<nav aria-label="Fil d’Ariane"><ol>${crumbs.map((one) => `<li><a href="/${one}">${one}</a></li>`).join('')}</ol></nav>`,
    ],
    [
      'data',
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'BreadcrumbList',
        itemListElement: crumbs
          .map((name, at) => ({ '@type': 'ListItem', position: at + 1, name, item: `/${name}` }))
          .toReversed(),
      })}</script>`,
    ],
  ])('is the way to its page, in %s, then the headings above', (_, way) => {
    const html = `<html lang="fr">${way}<main><h1>Cartes</h1><h2>Abonnements</h2><p>…</p><h2>Perte et vol</h2>${QUESTION}</main>`
    expect(harvest(html)).toMatchObject([{ category: ['Aide', 'Cartes', 'Perte et vol'] }])
  })
})

it('keeps its tables and its lists, one inside the other', () => {
  const table =
    '<table><tbody><tr><th>Carte</th><th>Prix</th></tr><tr><td>Visa</td><td>0 €</td></tr></tbody></table>'
  const list = '<ol><li>Un<ul><li>Un bis</li></ul></li><li>Deux</li></ol>'
  const [answer] = harvest(entry('Combien coûte une carte ?', `${table}${list}`))
  expect(answer?.answer).toBe(table + list)
})

it('has no letters that turn the others round, none that nobody sees, and no control characters', () => {
  const html = entry(
    'Où est \u202emon\u202c R\u200bIB\u0007 ?',
    '<p>Dans\u2066 l’appli\u2069\u0000cation.</p>',
  )
  expect(harvest(html)).toMatchObject([
    { question: 'Où est mon RIB ?', answer: '<p>Dans l’application.</p>' },
  ])
})

it('stays beside another in other words: the two are proposed, and both are there', () => {
  const page = harvestPage(
    `<html lang="fr">${entry('Comment commander un chéquier ?', '<p>Dans l’application.</p>')}
     ${entry('Comment puis-je commander un nouveau chéquier ?', '<p>Sur le site.</p>')}`,
    { url: 'https://banque.example/aide' },
  )
  expect(page.answers).toHaveLength(2)
  expect(page.rewordings).toMatchObject([
    { questions: [expect.stringContaining('commander un'), expect.stringContaining('puis-je')] },
  ])
})
