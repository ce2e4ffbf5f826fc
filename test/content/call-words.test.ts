import { describe, expect, it } from 'vitest'
import { CALL_WORDS, callWord } from '../../src/content/call-words.ts'

/** Letters to change, add or leave out to get from one to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}

const pairs = CALL_WORDS.flatMap((word, at) =>
  CALL_WORDS.slice(at + 1).map((other) => [word, other] as const),
)

describe('call words', () => {
  it('are two hundred, in plain capitals, short enough to be said at once', () => {
    expect(CALL_WORDS).toHaveLength(200)
    expect(CALL_WORDS.filter((word) => !/^[A-Z]{4,12}$/.test(word))).toEqual([])
  })

  it('are apart by three letters at least, so that none is taken for another', () => {
    expect(distance('SAPIN', 'LAPIN')).toBe(1)
    expect(distance('TILLEUL', '')).toBe(7)
    expect(pairs.filter(([a, b]) => distance(a, b) < 3)).toEqual([])
  })

  it('do not begin one another', () => {
    expect(pairs.filter(([a, b]) => a.startsWith(b) || b.startsWith(a))).toEqual([])
  })

  it('hold nothing that one would not say to a customer, nor a word of the bank', () => {
    // Insults that are animals or vegetables, things to fear, and what an impostor asks for.
    const unsaid =
      /^(?:ANE|DINDE|POIRE|CRUCHE|CORNICHON|COURGE|PIGEON|COCHON|PORC|TRUIE|VACHE|BALEINE|THON|MORUE|CRAPAUD|VIPERE|SERPENT|REQUIN|VAUTOUR|RAT|CAFARD|PUCE|PHOQUE|MANCHOT|BLAIREAU|BUSE|CITROUILLE|NAVET|PATATE|GOURDE|ANDOUILLE|BOUDIN|NOUILLE|CHIEN|CHIENNE|CHATTE|MOULE|BITE|QUEUE|GRENADE|BOMBE|FUSIL|MORT|TOMBE|CANCER|CODE|CARTE|COMPTE|BANQUE|CHEQUE|AMENDE|IBAN)S?$/
    expect(CALL_WORDS.filter((word) => unsaid.test(word))).toEqual([])
  })

  it('are drawn alike', () => {
    const drawn = new Map<string, number>()
    for (let draw = 0; draw < 20_000; draw++) {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE((draw * 2_654_435_761) % 2 ** 32)
      const word = callWord(() => bytes)
      drawn.set(word, (drawn.get(word) ?? 0) + 1)
    }
    expect(drawn.size).toBe(200)
    expect(Math.max(...drawn.values())).toBeLessThan(200)
  })
})
