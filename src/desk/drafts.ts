/**
 * What an adviser has written and not sent, for the customer of the open item: an answer, or why one is put
 * off. It stays in this tab, whatever else is done and whoever was faster, until that very act is done.
 */
import type { Keep } from '../api/keep.ts'
import type { DeskActName } from '../contract/desk.ts'

export interface Draft {
  read(): string
  write(text: string): void
}

/** By what its drafts are called, after the reference of the item. */
const CALLED: Partial<Record<DeskActName, string>> = { answer: '', extend: ' extend' }

/** @param open the reference of what is open */
export function createDrafts(keep: Keep, open: () => string) {
  const keptOf = (reference: string, act: DeskActName) => keep.of(`${reference}${CALLED[act]}`)
  const draftOf = (act: DeskActName): Draft => ({
    read() {
      const text = keptOf(open(), act).read()
      return typeof text === 'string' ? text : ''
    },
    write: (text) => keptOf(open(), act).write(text || undefined),
  })
  return {
    draft: draftOf('answer'),
    reason: draftOf('extend'),
    /** Another item may be open by now: its text stays. */
    done(reference: string, act: DeskActName): void {
      if (act in CALLED) keptOf(reference, act).write(undefined)
    },
  }
}
