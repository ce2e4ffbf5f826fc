/** Two wordings as one text: what went is struck out, what came is underlined; said in words, too. */
import { diffWords } from 'diff'
import type { Wording } from './contract.ts'
import type { Say } from './say.ts'

export interface DifferenceProps {
  from: Wording
  to: Wording
  say: Say
}

export function Difference({ from, to, say }: DifferenceProps) {
  const changes = diffWords(`${from.question}\n${from.text}`, `${to.question}\n${to.text}`)
  return (
    <p class="difference">
      {changes.map(({ value, added, removed }, at) => {
        if (!added && !removed) return value
        const [Tag, said] = added
          ? (['ins', 'diff.added'] as const)
          : (['del', 'diff.removed'] as const)
        return (
          <Tag key={at}>
            <span class="spoken"> [{say(said)}] </span>
            {value}
          </Tag>
        )
      })}
    </p>
  )
}
