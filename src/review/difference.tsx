/**
 * Two wordings as one text: what the first alone has is struck out, the second underlined; said in words,
 * too. Texts that have little in common stand one after the other, or nobody could read either.
 */
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

interface Part {
  in: 'both' | 'del' | 'ins'
  value: string
}

export function Difference({ from, to, say, sides = 'before-and-after' }: DifferenceProps) {
  const parts = [...partsOf(from.question, to.question), SPACE, ...partsOf(from.text, to.text)]
  return (
    <p class="difference">
      {parts.map(({ in: Tag, value }, at) => {
        if (Tag === 'both') return value
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

const SPACE: Part = { in: 'both', value: '\n\n' }

export function partsOf(from: string, to: string): Part[] {
  const parts = diffWords(from, to).map(
    ({ value, added, removed }): Part => ({
      in: added ? 'ins' : removed ? 'del' : 'both',
      value,
    }),
  )
  const common = parts.reduce((sum, part) => sum + (part.in === 'both' ? part.value.length : 0), 0)
  if (2 * common >= Math.min(from.length, to.length)) return parts
  return [
    { in: 'del', value: from },
    { in: 'both', value: '\n' },
    { in: 'ins', value: to },
  ]
}
