/**
 * How long does it take to look for secrets? A form does it with each key, the server with each write. Ten
 * kilobytes of what is hardest to read, and what people write; the middle of many turns. Goal: under 20 ms.
 *
 *   node bench/secrets.mjs
 */
import { findSecrets } from '../src/triage/secrets.ts'

const TEXTS = {
  'figures, 10 kB': '7309458261'.repeat(1_000),
  'figures one at a time, 10 kB': '7 3 0 9 4 '.repeat(1_000),
  'beginnings of IBANs, 10 kB': 'FR76 3000 '.repeat(1_000),
  'words that say a secret comes, 10 kB': 'mot de passe : '.repeat(667),
  'words of figures, 10 kB': 'quatre vingt dix sept '.repeat(455),
  'a first name': 'Camille',
  'a question': 'comment faire opposition à ma carte bleue perdue hier soir ?',
}

const time = (text) => {
  const start = performance.now()
  findSecrets(text)
  return performance.now() - start
}
const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

const rows = Object.entries(TEXTS).map(([what, text]) => {
  for (let warm = 0; warm < 50; warm++) findSecrets(text)
  return [what, { ms: Number(middle(Array.from({ length: 101 }, () => time(text))).toFixed(3)) }]
})
console.table(Object.fromEntries(rows))
