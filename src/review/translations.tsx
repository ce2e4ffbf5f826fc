/** The opened answer in the other languages: what each is called there, and where nobody says it. */
import type { Item } from './contract.ts'
import { Part } from './part.tsx'
import { nameOfLanguage } from './say.ts'
import type { Review } from './state.ts'

export function Translations({ review, item }: { review: Review; item: Item }) {
  const { twins, lacks, stale } = item
  const { say, locale } = review.tongue.value
  if (twins.length + lacks.length === 0) return null
  return (
    <Part title={say('languages')}>
      {stale !== undefined && (
        <p class="note">{say('staleHint', { language: nameOfLanguage(stale, locale) })}</p>
      )}
      <ul class="languages">
        {twins.map((twin) => (
          <li key={twin.locale}>
            <span class="quiet">{nameOfLanguage(twin.locale, locale)}</span>{' '}
            <button
              type="button"
              class="link"
              lang={twin.locale}
              onClick={() => void review.visit(twin.locale, twin.id)}
            >
              {twin.question}
            </button>
          </li>
        ))}
        {lacks.map((other) => (
          <li key={other}>
            <span class="quiet">{nameOfLanguage(other, locale)}</span> {say('lacks')}
          </li>
        ))}
      </ul>
    </Part>
  )
}
