/** When something is due or was, on the bank's clock. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { createSpeech } from '../../src/ui/speech.ts'
import { createTimes } from '../../src/ui/times.ts'
import { fr } from '../../src/words/fr.ts'

const now = signal(Date.parse('2026-11-24T10:00:00Z'))
const times = createTimes({ locale: 'fr', zone: 'Europe/Paris' }, createSpeech('fr', fr), now)

it.each([
  ['2026-11-24T08:00:00Z', 'aujourd’hui à 9\u00a0h'],
  ['2026-11-17T17:29:00Z', 'le 17 novembre à 18\u00a0h\u00a029'],
  ['2026-11-17T23:00:00Z', 'mardi 17 novembre'],
])('%s was %s', (iso, said) => {
  expect(times.since(iso)).toBe(said)
})

it.each([
  ['2026-11-25T17:00:00Z', 'demain à 18\u00a0h'],
  ['2026-11-26T23:00:00Z', 'jeudi 26 novembre'],
])('%s is %s', (iso, said) => {
  expect(times.when(iso)).toBe(said)
})
