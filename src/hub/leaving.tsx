/**
 * In the browser of somebody else's app, which can read what is typed: a private matter does not go on
 * there. Its link says so instead, and gives its address to take along.
 *
 * No such browser has a sure way out that a page could press; all can copy.
 */
import { render } from 'preact'
import { Copy } from '../ui/copy.tsx'
import { Icon } from '../ui/icon.tsx'

interface Leaving {
  /** The hub's words. */
  t(key: string): string
  /** Of the private matter. */
  url: string
}

/** Links that lead to something private: marked with the lock, wherever they are. */
export const isPrivate = (link: Element): boolean => link.closest('.private') !== null

/** A dialog over the hub, until it is shut; the focus goes back to the link. */
export function showLeaving(container: HTMLElement, { t, url }: Leaving): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'hub leaving'
  container.append(dialog)
  dialog.addEventListener('close', () => {
    render(null, dialog)
    dialog.remove()
  })
  render(
    <>
      <div class="note lock">
        <Icon name="lock" />
        <div class="block">
          <p id="leaving">{t('leave.note')}</p>
          <p class="address">
            <bdi dir="ltr">{url}</bdi>
          </p>
          <Copy text={url} offer={t('leave.copy')} done={t('leave.copied')} failed={url} />
        </div>
      </div>
      <button type="button" class="button" onClick={() => dialog.close()}>
        {t('close')}
      </button>
    </>,
    dialog,
  )
  dialog.setAttribute('aria-labelledby', 'leaving')
  dialog.showModal()
}
