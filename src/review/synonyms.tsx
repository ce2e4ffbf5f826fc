/** Words that mean the same in this bank: a group a line. */
import { useSignal } from '@preact/signals'
import type { Desk } from './contract.ts'
import type { Review } from './state.ts'

export function Synonyms({ review, desk }: { review: Review; desk: Desk }) {
  const { say } = review.tongue.value
  const typed = useSignal(desk.synonyms.map((group) => group.join(', ')).join('\n'))
  const save = () => {
    const groups = typed.value
      .split('\n')
      .map((line) => [...new Set(listOf(line))])
      .filter((group) => group.length > 1)
    return review.decide({ act: 'synonyms', groups }, say('did.synonyms'))
  }
  return (
    <details class="synonyms">
      <summary>{say('synonyms')}</summary>
      <label class="control">
        <span class="quiet">{say('synonymsHint')}</span>
        <textarea
          rows={6}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
      </label>
      <button type="button" class="button plain" onClick={() => void save()}>
        {say('save')}
      </button>
    </details>
  )
}

/** What stands between commas. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
