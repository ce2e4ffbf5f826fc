import { describe, expect, it } from 'vitest'
import { correctionOf } from '../../src/hub/correction.ts'
import { emergencyIn } from '../../src/hub/emergency.ts'
import { en } from '../../src/words/en.ts'
import { fr } from '../../src/words/fr.ts'

describe('the words that were read as others', () => {
  it.each([
    ['Comander un Chékier', [{ typed: 'chekier', meant: 'chéquier' }], 'Chékier', 'chéquier'],
    [
      'suranddetement ou decouvair',
      [
        { typed: 'suranddetement', meant: 'surendettement' },
        { typed: 'decouvair', meant: 'découvert' },
      ],
      'suranddetement, decouvair',
      'surendettement, découvert',
    ],
    ['another question by now', [{ typed: 'chekier', meant: 'chéquier' }], 'chekier', 'chéquier'],
  ])('of “%s” are shown as they were typed', (question, corrections, typed, meant) => {
    expect(correctionOf(corrections, question, 'fr')).toEqual({ typed, meant })
  })

  it('are not spoken of when there are none', () => {
    expect(correctionOf([], 'plafond', 'fr')).toBeUndefined()
  })
})

describe('what an emergency is about', () => {
  it.each([
    [fr, 'on m’a volé ma carte', true, false],
    [fr, 'un débit que je ne reconnais pas', false, true],
    [fr, 'un achat inconnu avec ma CB', true, true],
    [fr, 'my card was stolen', true, false],
    [fr, 'on a piraté mon compte', false, false],
    [en, 'a payment that I did not make', false, true],
    [en, 'on m a volé ma carte', true, false],
  ])('$1', (said, question, isCard, isPayment) => {
    expect(emergencyIn(question, said)).toEqual({ isCard, isPayment })
  })
})
