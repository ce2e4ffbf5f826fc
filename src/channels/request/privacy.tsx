/** What the law and good manners ask a form to say of the data that it takes, where it takes them. */
import type { PublishedStart } from '../../content/published.ts'
import type { Speech } from '../../ui/speech.ts'

export type Privacy = NonNullable<PublishedStart['privacy']>

export function PrivacyNotice({
  speech: { t, count },
  privacy: { controller, contact, url, keepDays },
  target,
}: {
  speech: Speech
  privacy: Privacy
  target: string | undefined
}) {
  const rel = target && 'noopener'
  const reach = contact.includes('@') ? `mailto:${contact}` : contact
  return (
    <div class="private-notice">
      <p>{count('callback.keep', keepDays)}</p>
      <p>{t('callback.consent')}</p>
      <details>
        <summary>{t('form.privacy')}</summary>
        <p>{t('form.privacy.controller', { controller })}</p>
        <p>{t('form.privacy.purpose')}</p>
        <p>{count('form.privacy.kept', keepDays)}</p>
        <p>{t('form.privacy.rights')}</p>
        <p>
          {t('form.privacy.contact')}{' '}
          <a href={reach} target={target} rel={rel}>
            {contact}
          </a>
        </p>
        <p>
          <a href={url} target={target} rel={rel}>
            {t('form.privacy.more')}
          </a>
        </p>
      </details>
    </div>
  )
}
