/** The way in: always at top level, and with whatever was written kept for the way back. */
import { signInLink } from '../contract/session.ts'
import { Icon } from '../ui/icon.tsx'
import type { SecureKey } from '../words/index.ts'
import type { Model } from './model.ts'
import { nameOf } from './place.ts'

const WHY: Record<'never' | 'left' | 'idle' | 'over', SecureKey> = {
  never: 'secure.signIn.text',
  left: 'secure.left',
  idle: 'secure.idle.over',
  over: 'secure.signIn.again',
}

export function SignIn({ model }: { model: Model }) {
  const { session, place, refused, t } = model
  const who = session.who.value
  if (who.is !== 'out') return null
  return (
    <section class="pick private">
      <h2>{t('secure.signIn.title')}</h2>
      <p role="status">{t(refused.value ? 'secure.signIn.failed' : WHY[who.why])}</p>
      <a class="button" href={signInLink(who.signIn, nameOf(place.value))} target="_top">
        <Icon name="lock" />
        {t('secure.signIn')}
      </a>
      <Ring model={model} />
    </section>
  )
}

/** Whom to ring instead. */
export function Ring({ model }: { model: Model }) {
  const { desk } = model.start
  if (!desk) return null
  return (
    <a class="button small ghost" href={desk.href}>
      <Icon name="phone" />
      {model.speech.t('phone.call', { number: desk.number })}
    </a>
  )
}
