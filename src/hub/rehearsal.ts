/**
 * What runs for the first time takes ten times longer: patterns are compiled, functions are read. So all that
 * a key press needs is tried on words of ours, before somebody types; one short step at a time, since they
 * may be reading or pressing meanwhile. Once for all hubs of a page.
 */
import { lookForSecrets } from '../triage/secrets.ts'
import type { Listener } from './listener.ts'

/** With letters of one byte, and with others: an engine compiles for each apart. */
const SAMPLES = ['ma carte 0123456789012', 'l’œuf']

let isDone = false

export async function rehearse({ rest, fold, kindsOf, marksIn }: Listener): Promise<void> {
  if (isDone) return
  isDone = true
  try {
    // The first time a pattern is read, the second time it is made fast.
    for (const sample of [...SAMPLES, ...SAMPLES]) {
      for (const _ of lookForSecrets(sample)) await rest()
      for (const act of [fold, kindsOf, marksIn]) {
        act(sample, sample)
        await rest()
      }
    }
  } catch {} // The host's page hears of nothing: what fails here fails where somebody waits for it, and is said there.
}
