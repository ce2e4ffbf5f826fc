/** The page: who one is, where one is, and what is said aloud. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Announcer } from '../ui/announcer.tsx'
import { Icon } from '../ui/icon.tsx'
import { Idle } from '../ui/idle.tsx'
import { Back, Compose } from './compose.tsx'
import { Failed } from './failed.tsx'
import { Later } from './later.tsx'
import { List } from './list.tsx'
import type { Model } from './model.ts'
import { nameOf } from './place.ts'
import { SignIn } from './sign-in.tsx'
import { Thread } from './thread.tsx'

export function App({ model }: { model: Model }) {
  const { start, speech, session, t, said } = model
  const warning = session.warning.value
  const end = warning?.isLast ? 'last' : 'idle'
  const leave = async () => {
    const next = await session.leave()
    if (next) window.open(next, '_top')
  }
  return (
    <div class="hub flow secure" dir={speech.dir} lang={speech.locale}>
      <header class="top">
        <span class="badge private">
          <Icon name="lock" />
        </span>
        <h1>
          {t('secure.title')}
          <small>{start.brand.name}</small>
        </h1>
        {session.isIn.value && (
          <button type="button" class="button small ghost" onClick={leave}>
            {t('secure.leave')}
          </button>
        )}
      </header>
      <main class="columns one">
        <div class="main private">
          <Body model={model} />
        </div>
      </main>
      <Idle
        title={t(`secure.${end}.title`)}
        text={
          warning &&
          t(`secure.${end}.text`, { time: speech.time(new Date(warning.at), start.zone) })
        }
        stay={t(`secure.${end}.stay`)}
        onStay={session.stay}
      />
      <Announcer text={said.value} />
    </div>
  )
}

function Body({ model }: { model: Model }) {
  const { session, carried, place, failed, t } = model
  const { is } = session.who.value
  if (carried.value === 'offered') return <Carried model={model} />
  if (is === 'asked') return <p role="status">{t('secure.loading')}</p>
  if (is === 'unknown') return <Failed model={model} onRetry={session.look} />
  const note = carried.value === 'gone' && <p class="note">{t('secure.handoff.gone')}</p>
  if (is === 'out') {
    return (
      <div class="block">
        {note}
        <SignIn model={model} />
      </div>
    )
  }
  const at = place.value
  return (
    <Screen name={nameOf(at)}>
      {failed.value && <Failed model={model} onRetry={() => model.go(at)} />}
      {note}
      {at.at === 'threads' && <List model={model} />}
      {at.at === 'write' && <Compose model={model} kind={at.kind} />}
      {at.at === 'thread' && <Thread model={model} />}
      {at.at === 'proof' && (
        <>
          <Back model={model} />
          <h2 class="title" tabIndex={-1}>
            {model.speech.t('proof.title')}
          </h2>
          <Later model={model} load={proof} />
        </>
      )}
    </Screen>
  )
}

const proof = () => import('./proof.tsx').then(({ Proof }) => Proof)

/** Another screen begins at its heading, for eyes and for screen readers. */
function Screen({ name, children }: { name: string; children: ComponentChildren }) {
  const screen = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) screen.current?.querySelector<HTMLElement>('h2')?.focus()
    first.current = false
  }, [name])
  return (
    <div class="block" ref={screen} key={name}>
      {children}
    </div>
  )
}

/** The link that led here carries a question: nothing is asked for before an act. */
function Carried({ model }: { model: Model }) {
  const { start, t, failed, takeCarried } = model
  return (
    <section class="pick private">
      <h2>{t('secure.handoff.title')}</h2>
      <p>{t('secure.handoff.text', { brand: start.brand.name })}</p>
      {failed.value && <p role="alert">{t('secure.failed')}</p>}
      <button type="button" class="button" onClick={takeCarried}>
        {t('secure.handoff.go')}
      </button>
    </section>
  )
}
