// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { visitHub } from '../helpers/visit.tsx'

/** Brotli bytes. A query whose synonyms reach every part of the index costs up to 23 kB. */
const BUDGET = 20_000

let visit: Awaited<ReturnType<typeof visitHub>>
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
})

it.each([
  ['j ai perdu ma carte', 'Carte perdue ou volée : que faire ?'],
  ['plafond de ma carte', 'plafonds de ma carte'],
  ['ou est mon rib', 'Où trouver mon RIB ?'],
  ['commander un chequier', 'chéquier'],
  ['cloturer mon compte', 'compte'],
])(
  '“%s”: the content until its answer is on screen stays within the budget',
  async (question, title) => {
    visit = await visitHub()
    visit.type(question)
    await visit.see(/\d réponses?/)
    visit.press(title)
    await visit.see('Réponse officielle')
    expect(visit.weight()).toBeLessThanOrEqual(BUDGET)
  },
)
