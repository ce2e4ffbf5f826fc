/** The way in: always at top level, and with whatever was written kept for the way back. */
import { signInLink } from '../contract/session.ts'
import { Icon } from '../ui/icon.tsx'
import type { SecureKey } from '../words/index.ts'
import { Later } from './later.tsx'
import { type Model, PROSPECT } from './model.ts'
import { nameOf } from './place.ts'
import { Ring } from './ring.tsx'

const WHY: Record<'never' | 'left' | 'idle' | 'over', SecureKey> = {
  never: 'secure.signIn.text',
  left: 'secure.left',
  idle: 'secure.idle.over',
  over: 'secure.signIn.again',
}

export function SignIn({ model }: { model: Model }) {
  const { session, start, place, refused, isProspect, t } = model
  const who = session.who.value
  if (who.is !== 'out') return null
  if (start.prospects && isProspect.value) return <Later model={model} load={door} />
  return (
    <section class="pick private">
      <h2>{t('secure.signIn.title')}</h2>
      <p role="status">{t(refused.value ? 'secure.signIn.failed' : WHY[who.why])}</p>
      <a class="button" href={signInLink(who.signIn, nameOf(place.value))} target="_top">
        <Icon name="lock" />
        {t('secure.signIn')}
      </a>
      {start.prospects && (
        <a class="link" href={`/${PROSPECT}`} target="_top">
          {t('secure.prospect')}
        </a>
      )}
      <Ring model={model} />
    </section>
  )
}

const door = () => import('./prospect.tsx').then(({ Prospect }) => Prospect)
