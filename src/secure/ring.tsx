/** A way to ring instead, where the bank gives a number. */
import { Icon } from '../ui/icon.tsx'
import type { Model } from './model.ts'

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
