/** The pages of the website, each with what was found on it; chips leave those of one rule. */
import type { ReviewKey } from '../words/review.fr.ts'
import { type Filter, gaveNothing, type PageRow, rulesIn } from './coverage.ts'
import { Row, type RowProps } from './row.tsx'
import type { Say } from './say.ts'
import type { Review } from './state.ts'

/** In the words of people who write pages; an adapter is called by its own name. */
const RULES: ReadonlyMap<string, ReviewKey> = new Map([
  ['microdata', 'rule.microdata'],
  ['rdfa', 'rule.rdfa'],
  ['details', 'rule.details'],
  ['disclosure', 'rule.disclosure'],
  ['accordion', 'rule.accordion'],
  ['dl', 'rule.dl'],
  ['labels', 'rule.labels'],
  ['pairs', 'rule.pairs'],
  ['bold', 'rule.bold'],
  ['headings', 'rule.headings'],
  ['help-article', 'rule.help-article'],
  ['json-ld', 'rule.json-ld'],
  ['embedded-data', 'rule.embedded-data'],
])

function nameOf(rule: string, say: Say): string {
  const key = RULES.get(rule)
  return key ? say(key) : rule
}

export function RuleChips({ review }: { review: Review }) {
  const { filter, tongue, rows } = review
  const { say } = tongue.value
  const all = rows.value
  const chips: readonly (readonly [filter: Filter, name: string, pages: number])[] = [
    [{ by: 'all' }, say('rule.all'), all.length],
    [{ by: 'nothing' }, say('rule.nothing'), all.filter(gaveNothing).length],
    ...rulesIn(all).map(
      ([rule, pages]) => [{ by: 'rule', rule } as const, nameOf(rule, say), pages] as const,
    ),
  ]
  return (
    <fieldset class="views rules">
      <legend class="spoken">{say('rules')}</legend>
      {chips.map(([one, name, pages]) => (
        <button
          type="button"
          key={name}
          aria-pressed={isSame(one, filter.value)}
          onClick={() => review.sift(one)}
        >
          {name} <b>{pages}</b>
        </button>
      ))}
    </fieldset>
  )
}

const isSame = (a: Filter, b: Filter): boolean =>
  a.by === 'rule' ? b.by === 'rule' && a.rule === b.rule : a.by === b.by

export function PageSection({
  review,
  row,
  lead,
}: Pick<RowProps, 'review' | 'lead'> & { row: PageRow }) {
  const { say } = review.tongue.value
  const { url, found, empty, items } = row
  const { pathname, search } = new URL(url)
  return (
    <section>
      <h2>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {pathname + search}
        </a>
      </h2>
      {found && (
        <p class="quiet">
          {found.map(([rule, count]) => `${nameOf(rule, say)} ${count}`).join(' · ') ||
            say(empty ? 'rule.empty' : 'rule.none')}
        </p>
      )}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <Row {...{ review, item, lead }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
