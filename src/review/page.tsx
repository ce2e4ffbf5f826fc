/** The whole page: what to look at on the left, the answer and its decisions on the right. */
import { List } from './list.tsx'
import { OpenedAnswer } from './opened.tsx'
import { nameOfLanguage } from './say.ts'
import { type Review, VIEWS } from './state.ts'
import { Synonyms } from './synonyms.tsx'

export function Page({ review }: { review: Review }) {
  const { desk, tongue, told, isLost, view, query, counts, item, opened } = review
  const { say } = tongue.value
  const known = desk.value
  return (
    <div class="hub desk">
      <header class="top">
        <div>
          <h1>{say('title')}</h1>
          <p class="quiet">{known ? `${known.brand} · ${say('intro')}` : say('intro')}</p>
        </div>
        {known && known.locales.length > 1 && (
          <label>
            <span class="quiet">{say('language')}</span>{' '}
            <select
              value={known.locale}
              onChange={(event) => void review.speak(event.currentTarget.value)}
            >
              {known.locales.map((locale) => (
                <option key={locale} value={locale}>
                  {nameOfLanguage(locale, locale)}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <p role="status" class="told">
        {isLost.value ? say('lost') : told.value}
      </p>
      {!known ? (
        <p class="quiet">{!isLost.value && say('loading')}</p>
      ) : (
        <div class="sides">
          <nav aria-label={say('views')}>
            <div class="views">
              {VIEWS.filter((name) => name !== 'languages' || known.locales.length > 1).map(
                (name) => (
                  <button
                    type="button"
                    key={name}
                    aria-pressed={view.value === name}
                    onClick={() => review.look(name)}
                  >
                    {say(`view.${name}`)} <b>{counts.value[name]}</b>
                  </button>
                ),
              )}
            </div>
            <label class="find">
              <span class="spoken">{say('search')}</span>
              <input
                type="search"
                placeholder={say('search')}
                value={query.value}
                onInput={(event) => {
                  query.value = event.currentTarget.value
                }}
              />
            </label>
            <List review={review} />
            <Synonyms key={known.locale} review={review} desk={known} />
          </nav>
          <main>
            {item.value && opened.value?.id === item.value.id && (
              <OpenedAnswer review={review} desk={known} item={item.value} words={opened.value} />
            )}
          </main>
        </div>
      )}
    </div>
  )
}
