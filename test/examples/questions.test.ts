// @vitest-environment node
/** Does the example bank publish enough real questions, in every encoding, each once and with its own answer? */
import { describe, expect, it } from 'vitest'
import { found } from './bank.ts'

describe('the questions', () => {
  it.each([
    ['jsonld', 2, 15],
    ['details', 4, 50],
    ['dsfr', 4, 40],
    ['headings', 4, 45],
    ['dl', 1, 7],
  ] as const)(
    'are published as %s on at least %i pages, %i times',
    (encoding, pageCount, count) => {
      const those = found.filter((pair) => pair.encoding === encoding)
      expect(new Set(those.map(({ path }) => path)).size).toBeGreaterThanOrEqual(pageCount)
      expect(those.length).toBeGreaterThanOrEqual(count)
    },
  )

  it('are more than a hundred and fifty, each with an answer of its own', () => {
    expect(new Set(found.map(({ question }) => question)).size).toBeGreaterThan(150)
    expect(found.filter(({ answer }) => answer.length < 80)).toEqual([])
  })

  it('are asked once, but for the one that the contact page repeats word for word', () => {
    const seen = found.filter(({ encoding }) => encoding !== 'jsonld')
    const twice = seen.filter(({ question }, at) =>
      seen.slice(0, at).some((other) => other.question === question),
    )
    expect(twice).toHaveLength(1)
    const again = seen.filter(({ question }) => question === twice[0]!.question)
    expect(again.map(({ path }) => path).sort()).toEqual(['/contact/', '/fraude/'])
    expect(again[0]!.answer).toBe(again[1]!.answer)
  })

  it('say the same in the structured data as on the page, but for two that only the data hold', () => {
    const letters = (text: string) => text.replace(/\s/g, '')
    const unseen: string[] = []
    for (const { path, question, answer } of found.filter(
      ({ encoding }) => encoding === 'jsonld',
    )) {
      const shown = found.find(
        (pair) => pair.path === path && pair.encoding !== 'jsonld' && pair.question === question,
      )
      if (shown) expect(letters(shown.answer), question).toBe(letters(answer))
      else unseen.push(`${path} ${question}`)
    }
    expect(unseen).toEqual([
      '/virements/ Comment obtenir une preuve de virement ?',
      '/virements/ Comment supprimer un bénéficiaire enregistré ?',
    ])
  })

  it.each([
    'Carte perdue ou volée : que faire ?',
    'Payer après la perte de sa carte',
    'Recevoir une nouvelle carte',
    'Contester un paiement que je n’ai pas fait',
    'Où trouver mon RIB ?',
    'Renégocier mon crédit immobilier',
  ])('include « %s », which the hub’s first screens show', (question) => {
    expect(found.map((pair) => pair.question)).toContain(question)
  })
})
