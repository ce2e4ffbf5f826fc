/**
 * Which answers may be shown today: all of them, or, where the bank asks for it, those that somebody
 * has approved and still answers for.
 *
 * When the website changes an approved answer, the words that were approved stay, until somebody has
 * read the new ones. They are in `content/reviewed.<locale>.json`, which `review` writes: each answer
 * as it was shown when a person last said that it was right.
 */
import { type Answer, hashShown } from './answers.ts'
import { applyEdits, type Doubt, type Edit } from './edits.ts'

/** unapproved: nobody ever did · changed: the words that were approved are shown · expired: too long ago */
export interface Withheld {
  id: string
  why: 'unapproved' | 'changed' | 'expired'
}

export interface Content {
  /** Of one locale, as they were harvested. */
  answers: readonly Answer[]
  edits: readonly Edit[]
  /** As they were shown when somebody last looked. */
  reviewed: readonly Answer[]
}

export interface Publishable {
  answers: Answer[]
  pinned: string[]
  doubts: Doubt[]
  withheld: Withheld[]
}

/**
 * @param required  what is not approved is not shown
 * @param today     ISO date
 */
export function publishable(
  { answers, edits, reviewed }: Content,
  { required, today }: { required: boolean; today: string },
): Publishable {
  const edited = applyEdits(answers, edits)
  if (!required) return { ...edited, withheld: [] }
  const approvals = new Map(edits.map(({ id, approval }) => [id, approval]))
  const before = new Map(reviewed.map((answer) => [answer.id, answer]))
  const withheld: Withheld[] = []
  const shown = edited.answers.flatMap((answer): Answer[] => {
    const { id } = answer
    const approval = approvals.get(id)
    const isNew = approval?.hash === hashShown(answer)
    const words = isNew ? answer : before.get(id)
    if (!approval || !words || approval.hash !== hashShown(words)) {
      withheld.push({ id, why: 'unapproved' })
      return []
    }
    const { by, until } = approval
    if (until !== undefined && until < today) {
      withheld.push({ id, why: 'expired' })
      return []
    }
    if (!isNew) withheld.push({ id, why: 'changed' })
    return [{ ...words, approvedBy: by, ...(until !== undefined && { validUntil: until }) }]
  })
  return { ...edited, answers: shown, withheld }
}
