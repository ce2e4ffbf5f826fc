/** The page: who one is, the list beside what is open, the keyboard, and what is said aloud. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Announcer } from '../ui/announcer.tsx'
import { Icon } from '../ui/icon.tsx'
import { Idle } from '../ui/idle.tsx'
import type { DeskKey } from '../words/index.ts'
import { Help } from './help.tsx'
import { Item } from './item.tsx'
import { List } from './list.tsx'
import { listen } from './listen.ts'
import type { Model } from './model.ts'
import { nameOf } from './place.ts'

export function App({ model }: { model: Model }) {
  const { start, speech, session, t, said } = model
  const root = useRef<HTMLDivElement>(null)
  const isHelp = useSignal(false)
  const isOn = useSignal(true)
  useEffect(() => listen(root.current!, model, { isOn, isHelp }), [model])
  const warning = session.warning.value
  const end = warning?.isLast ? 'last' : 'idle'
  const who = session.who.value
  const leave = async () => {
    const next = await session.leave()
    if (next) window.open(next, '_top')
  }
  return (
    <div class="hub desk" dir={speech.dir} lang={speech.locale} ref={root}>
      <header class="top">
        <h1>
          {t('desk.title')}
          <small>
            {start.brand.name}
            {who.is === 'in' && who.name && (
              <>
                {' · '}
                <bdi>{who.name}</bdi>
              </>
            )}
          </small>
        </h1>
        {session.isIn.value && (
          <>
            <button
              type="button"
              class="tool"
              aria-label={t('desk.keys')}
              aria-haspopup="dialog"
              onClick={() => {
                isHelp.value = true
              }}
            >
              <kbd>?</kbd>
            </button>
            <button type="button" class="button small ghost" onClick={leave}>
              {t('desk.leave')}
            </button>
          </>
        )}
      </header>
      <Body model={model} />
      <Idle
        title={t(`desk.${end}.title`)}
        text={
          warning && t(`desk.${end}.text`, { time: speech.time(new Date(warning.at), start.zone) })
        }
        stay={t(`desk.${end}.stay`)}
        onStay={session.stay}
      />
      <Help model={model} isShown={isHelp} isOn={isOn} />
      <Announcer text={said.value} />
    </div>
  )
}

function Body({ model }: { model: Model }) {
  const { session, place, t } = model
  const { is } = session.who.value
  if (is === 'asked') {
    return (
      <main class="main">
        <p role="status">{t('desk.loading')}</p>
      </main>
    )
  }
  if (is !== 'in') {
    return (
      <main class="main entrance">
        {is === 'out' ? <SignIn model={model} /> : <Away model={model} />}
      </main>
    )
  }
  const isOpen = place.value.at === 'item'
  return (
    <main class={isOpen ? 'panes open' : 'panes'}>
      <section class="pane queue" aria-label={t('desk.list')}>
        <List model={model} />
      </section>
      <section class="pane reader" aria-label={t('desk.item')}>
        <Item model={model} key={nameOf(place.value)} />
      </section>
    </main>
  )
}

const WHY: Record<'never' | 'left' | 'idle' | 'over', DeskKey> = {
  never: 'desk.signIn.text',
  left: 'desk.signIn.left',
  idle: 'desk.signIn.idle',
  over: 'desk.signIn.over',
}
const REFUSED: Record<'sign-in-failed' | 'no-role', DeskKey> = {
  'sign-in-failed': 'desk.signIn.failed',
  'no-role': 'desk.signIn.noRole',
}

function SignIn({ model }: { model: Model }) {
  const { session, place, refused, start, t } = model
  const who = session.who.value
  if (who.is !== 'out') return null
  const why = refused.value ? REFUSED[refused.value] : WHY[who.why]
  return (
    <section class="pick">
      <h2>{t('desk.signIn.title')}</h2>
      <p role="status">{t(why, { brand: start.brand.name })}</p>
      <a class="button" href={`${who.signIn}?place=${encodeURIComponent(nameOf(place.value))}`}>
        <Icon name="lock" />
        {t('desk.signIn')}
      </a>
    </section>
  )
}

const Away = ({ model: { session, speech, t } }: { model: Model }) => (
  <section class="note secret" role="alert">
    <p>{t('desk.failed')}</p>
    <button type="button" class="button small" onClick={session.look}>
      {speech.t('error.retry')}
    </button>
  </section>
)
