/** What `build` says of people's decisions: a sentence each, with what to do. */
import type { Withheld } from '../content/approval.ts'
import type { Doubt } from '../content/edits.ts'
import { editsFile } from '../content/files.ts'
import type { LocalePart } from '../content/locale-part.ts'

const LOOK = 'look with “npx des-questions review”'

const DOUBTS: Readonly<Record<Doubt['is'], string>> = {
  changed: 'its answer has changed on the website since it was edited',
  gone: 'is edited, but the website has no such answer any more',
  'merged-into-nothing': 'is merged into an answer that is not shown, so it is shown itself',
  'merged-into-other': 'is merged into an answer that has changed on the website since',
}

const HELD: Readonly<Record<Withheld['why'], string>> = {
  unapproved: 'left out, not approved',
  expired: 'left out, the approval has ended',
  changed: 'shown as approved, the website says something else since',
}

/** Decisions to look at again, and answers that approval keeps back. */
export function doubtLines({ locale, doubts, withheld }: LocalePart): string[] {
  const held = Map.groupBy(withheld, ({ why }) => why)
  return [
    ...doubts.map(({ id, is }) => `“${id}” ${DOUBTS[is]}`),
    ...[...held].map(([why, answers]) => `${counted(answers.length)} ${HELD[why]}`),
  ].map((line) => `${editsFile(locale)}: ${line}: ${LOOK}`)
}

const counted = (answers: number): string => (answers === 1 ? '1 answer' : `${answers} answers`)
