/** Two wordings as one text: what the first alone has is struck out, the second underlined; said in words, too. */
import { diffWords } from 'diff'
import type { Wording } from './contract.ts'
import type { Say } from './say.ts'

/** What each side is called. */
const SIDES = {
  'before-and-after': { del: 'diff.removed', ins: 'diff.added' },
  'page-and-data': { del: 'diff.page', ins: 'diff.data' },
} as const

export interface DifferenceProps {
  from: Wording
  to: Wording
  say: Say
  sides?: keyof typeof SIDES
}

export function Difference({ from, to, say, sides = 'before-and-after' }: DifferenceProps) {
  const changes = diffWords(`${from.question}\n${from.text}`, `${to.question}\n${to.text}`)
  return (
    <p class="difference">
      {changes.map(({ value, added, removed }, at) => {
        if (!added && !removed) return value
        const Tag = added ? 'ins' : 'del'
        return (
          <Tag key={at}>
            <span class="spoken"> [{say(SIDES[sides][Tag])}] </span>
            {value}
          </Tag>
        )
      })}
    </p>
  )
}
