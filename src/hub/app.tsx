/** The frame of every screen: heading, Back, language, close; the columns; the foot. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PublishedHub } from '../content/published.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Model } from './model.ts'
import { formatPlace, type Place } from './place.ts'
import { Ask, Topics } from './screens/ask.tsx'
import { Guard } from './screens/guard.tsx'
import { Later } from './screens/load.tsx'
import { Contact, Form, ReadAnswer, ReadTopic } from './screens/read.tsx'
import { OtherWays } from './screens/ways.tsx'

/** What the parts of the hub are to the document around them. */
const LANDMARKS = ['header', 'main', 'footer'] as const
const NO_LANDMARKS = ['div', 'div', 'div'] as const

const loadExplain = () => import('./explain.tsx')
export const loadEntity = () => import('./entity.tsx')

/** Screens that have room for a list of ways beside them. */
const ROOMY = new Set<Place['at']>(['ask', 'answer', 'topic'])

export interface AppProps {
  model: Model
  onLocale(locale: string): void
  /** Another entity of the bank. */
  onHub(hub: PublishedHub): void
}

export function App({ model, onLocale, onHub }: AppProps) {
  const { speech, trail, search, visit } = model
  const place = trail.place.value
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const asking = place.at === 'ask'
  const two = ROOMY.has(place.at)
  // A page has landmarks of its own; only in a document of ours are they the hub's.
  const [Top, Main, Bottom] = model.ownDocument ? LANDMARKS : NO_LANDMARKS

  useFocusOnArrival(place, root.current)

  // From the results, Back is first the way out of the question.
  const inResults = asking && search.found.value.step !== 'idle'
  const back = () => {
    if (inResults) search.question.value = ''
    else trail.back()
  }
  return (
    <div
      class={visit.mode === 'launcher' || visit.surface === 'facebook' ? 'hub' : 'hub flow'}
      part="hub"
      ref={root}
      lang={speech.locale}
      dir={speech.dir}
    >
      <Top class={inResults || trail.canGoBack.value ? 'top has-back' : 'top'}>
        {(inResults || trail.canGoBack.value) && (
          <button type="button" class="tool" aria-label={speech.t('back')} onClick={back}>
            <Icon name="back" />
          </button>
        )}
        <h1 tabIndex={-1}>
          {titleOf(model, place)}
          {asking && !inResults && <small>{visit.hub.brand.name}</small>}
        </h1>
        <Language model={model} onLocale={onLocale} />
        {visit.close && (
          <button
            type="button"
            class="tool"
            aria-label={speech.t('close')}
            onClick={() => visit.close?.()}
          >
            <Icon name="close" />
          </button>
        )}
      </Top>
      <Main class={two ? 'columns two' : 'columns one'}>
        <div class="main">
          <Notices model={model} />
          {visit.hub.entities && (
            <Later load={loadEntity}>
              {({ Entity }) => <Entity model={model} onHub={onHub} />}
            </Later>
          )}
          <Screen model={model} place={place} field={field} />
          {visit.hub.explain && (
            <Later load={loadExplain}>{({ Explain }) => <Explain model={model} />}</Later>
          )}
        </div>
        {two && <Side model={model} alone={asking && !inResults} />}
        {asking && !inResults && <Topics model={model} />}
      </Main>
      <Bottom>
        <Foot model={model} home={asking && !inResults} />
      </Bottom>
      <Announcer text={announcement(model)} />
    </div>
  )
}

function Screen({
  model,
  place,
  field,
}: {
  model: Model
  place: Place
  field: RefObject<HTMLInputElement | null>
}) {
  switch (place.at) {
    case 'ask':
      return <Ask model={model} field={field} />
    case 'answer':
      return <ReadAnswer key={place.id} model={model} id={place.id} />
    case 'topic':
      return <ReadTopic key={place.id} model={model} id={place.id} />
    default:
      return place.at !== 'contact' && model.forms.includes(place.at) ? (
        <Form key={formatPlace(place)} model={model} at={place.at} />
      ) : (
        <Contact model={model} />
      )
  }
}

/** A new screen takes the focus to its heading; typing is never interrupted. */
function useFocusOnArrival(place: Place, root: HTMLElement | null) {
  const here = formatPlace(place)
  const before = useRef(here)
  useEffect(() => {
    if (before.current === here) return
    before.current = here
    root?.querySelector<HTMLElement>('.columns')?.scrollTo?.(0, 0)
    root?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: false })
  }, [here, root])
}

function titleOf({ speech, content, reading, heading }: Model, place: Place): string {
  const label = (id: string | undefined) =>
    content.start.topics.find((topic) => topic.id === id)?.label
  switch (place.at) {
    case 'ask':
      return speech.t('title')
    case 'topic':
      return label(place.id) ?? speech.t('title')
    case 'contact':
    case 'proof':
      return speech.t(`${place.at}.title`)
    case 'agency':
    case 'callback':
      return speech.t(`channel.${place.at}`)
    case 'follow-up':
      return heading.value ?? speech.t('follow.title')
    case 'answer':
      return label(reading.value) ?? speech.t('title')
  }
}

/** Contact beside the question where there is room, below it where there is not. */
function Side({ model, alone }: { model: Model; alone: boolean }) {
  return (
    <section class={alone ? 'side' : 'side only-wide'}>
      <h2 class="heading">{model.speech.t('home.contact')}</h2>
      <OtherWays model={model} all />
      {model.desk.value && <p class="quiet only-wide">{model.desk.value}</p>}
      {model.guarded && <Guard model={model} />}
    </section>
  )
}

function Foot({ model, home }: { model: Model; home: boolean }) {
  const { speech, trail } = model
  if (!ROOMY.has(trail.place.value.at) || home) {
    return model.desk.value ? (
      <div class="foot">
        <Icon name="clock" />
        {model.desk.value}
      </div>
    ) : null
  }
  const answer = trail.place.value.at === 'answer'
  return (
    <div class="foot">
      {speech.t(answer ? 'answer.another' : 'search.none')}
      <button type="button" class="link" onClick={() => trail.go({ at: 'contact' })}>
        {speech.t('contact.title')}
      </button>
    </div>
  )
}

function Language({ model, onLocale }: Omit<AppProps, 'onHub'>) {
  const { locales } = model.visit.hub
  if (locales.length < 2) return null
  const { speech } = model
  const name = locales.find(({ id }) => id === speech.locale)?.name ?? speech.locale
  return (
    <span class="tool language">
      <span aria-hidden="true">{speech.locale}</span>
      <select
        aria-label={speech.t('language', { language: name })}
        value={speech.locale}
        onChange={(event) => onLocale(event.currentTarget.value)}
      >
        {locales.map((locale) => (
          <option key={locale.id} value={locale.id} lang={locale.id}>
            {locale.name}
          </option>
        ))}
      </select>
    </span>
  )
}

function Notices({ model }: { model: Model }) {
  const now = model.now.value.getTime()
  const current = [...model.content.start.notices, ...(model.live.value?.notices ?? [])].filter(
    ({ from, until }) => (!from || Date.parse(from) <= now) && (!until || now < Date.parse(until)),
  )
  return (
    <>
      {current.map(({ id, kind, text, url }) => (
        <p key={id} class={kind === 'warning' ? 'note warning' : 'note'}>
          <Icon name={kind === 'warning' ? 'alert' : 'info'} />
          {url ? <a href={url}>{text}</a> : <span>{text}</span>}
        </p>
      ))}
    </>
  )
}

/**
 * What a screen reader is told when results change: how it was read, then the count or the plain word, once. And
 * what a screen is about that had to be loaded: its heading, which got the focus, could not say it yet.
 */
function announcement(model: Model): string {
  const { speech, search, trail, reading, heading } = model
  const found = search.found.value
  const place = trail.place.value
  const loaded = { answer: reading.value, 'follow-up': heading.value }
  if (place.at === 'answer' || place.at === 'follow-up')
    return loaded[place.at] ? titleOf(model, place) : ''
  if (place.at !== 'ask') return ''
  if (found.step === 'secret') return speech.t('secret.title')
  if (found.step !== 'found' || !found.settled) return ''
  if (model.known.value) return model.known.value.title
  const said = model.answer.value
    ? speech.count('search.results', model.hits.value.length)
    : speech.t('unsure.title')
  const correction = search.exact.value ? undefined : model.correction.value
  return correction ? `${speech.t('search.meant', { ...correction })} ${said}` : said
}
