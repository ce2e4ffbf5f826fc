/**
 * Before there are words: the hub's own words come with the content, so these two screens carry the
 * few that they need, in the languages that the package knows.
 */
import { Icon } from '../ui/icon.tsx'

const WORDS = {
  fr: {
    title: 'Des questions\u00a0?',
    close: 'Fermer',
    loading: 'Chargement…',
    failed: 'Nos réponses ne se chargent pas pour le moment.',
    retry: 'Réessayer',
    page: 'Ouvrir la page d’aide',
  },
  en: {
    title: 'Any questions?',
    close: 'Close',
    loading: 'Loading…',
    failed: 'Our answers do not load at the moment.',
    retry: 'Try again',
    page: 'Open the help page',
  },
}

const wordsOf = (locale: string | undefined) => (locale?.startsWith('en') ? WORDS.en : WORDS.fr)

interface TopProps {
  locale: string | undefined
  /** In a document of ours, where the landmarks are ours too. */
  own: boolean
  close: (() => void) | undefined
}

function Top({ locale, close }: Omit<TopProps, 'own'>) {
  const words = wordsOf(locale)
  return (
    <div class="top">
      <h1 tabIndex={-1}>{words.title}</h1>
      {close && (
        <button type="button" class="tool" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}

export function Skeleton({ locale, own, close }: TopProps) {
  const Main = own ? 'main' : 'div'
  return (
    <div class="hub" lang={locale?.startsWith('en') ? 'en' : 'fr'}>
      <Top locale={locale} close={close} />
      <Main class="main" aria-busy="true">
        <p class="spoken">{wordsOf(locale).loading}</p>
        <div class="skeleton" />
        <div class="skeleton" />
        <div class="skeleton" />
      </Main>
    </div>
  )
}

export interface FailedProps extends TopProps {
  /** Where the answers stand without a program. */
  page: string
  onRetry(): void
}

export function Failed({ locale, own, close, page, onRetry }: FailedProps) {
  const Main = own ? 'main' : 'div'
  const words = wordsOf(locale)
  return (
    <div class="hub" lang={locale?.startsWith('en') ? 'en' : 'fr'}>
      <Top locale={locale} close={close} />
      <Main class="main">
        <div class="empty" role="alert">
          <Icon name="offline" />
          <p>{words.failed}</p>
          <button type="button" class="button small" onClick={onRetry}>
            {words.retry}
          </button>
          <a href={page}>{words.page}</a>
        </div>
      </Main>
    </div>
  )
}
