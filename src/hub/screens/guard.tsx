/** On a page that is not the bank's: what must not be typed here, and where it may. */
import { Copy } from '../../ui/copy.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Model } from '../model.ts'

export function Guard({ model: { speech, site, leave } }: { model: Model }) {
  return (
    <div class="note lock">
      <Icon name="lock" />
      <div class="block">
        <p>{speech.t(leave ? 'leave.note' : 'safe.note', { site })}</p>
        {leave && (
          <Copy
            text={location.href}
            offer={speech.t('leave.copy')}
            done={speech.t('leave.copied')}
            failed={location.href}
          />
        )}
      </div>
    </div>
  )
}
