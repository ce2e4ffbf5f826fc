/**
 * What a complaint has besides a message: the dates of the law, other ways to make it, who decides in the
 * end. Loaded with a complaint.
 */
import type { ComponentChildren } from 'preact'
import type { Model } from './model.ts'

/** Of the thread that is open. */
export function Clock({ model }: { model: Model }) {
  const { t, day, now, start, thread } = model
  const { clock, state } = thread.value ?? {}
  if (!clock) return null
  const { acknowledgeBy, answerBy, ombudsmanFrom, acknowledgedAt, extendedFrom } = clock
  const by = (date: string) => t('secure.clock.by', { date: day(date) })
  const isOver = state !== 'received' || Date.parse(ombudsmanFrom) <= now.value
  const { ombudsman } = start.complaint ?? {}
  return (
    <section class="block">
      <h3 class="heading">{t('secure.clock')}</h3>
      <dl class="clock">
        <dt>{t('secure.clock.acknowledge')}</dt>
        <dd>
          {acknowledgedAt
            ? t('secure.clock.acknowledged', { date: day(acknowledgedAt) })
            : by(acknowledgeBy)}
        </dd>
        <dt>{t('secure.clock.answer')}</dt>
        <dd>
          {by(answerBy)}
          {extendedFrom && ` ${t('secure.clock.extended', { date: day(extendedFrom) })}`}
        </dd>
        <dt>{t('secure.clock.ombudsman')}</dt>
        <dd>
          {t(isOver ? 'secure.clock.now' : 'secure.clock.from', { date: day(ombudsmanFrom) })}
          {ombudsman && (
            <Lines lines={ombudsman.address}>
              <a href={ombudsman.url} target="_blank" rel="noopener">
                {ombudsman.name}
              </a>
            </Lines>
          )}
        </dd>
      </dl>
    </section>
  )
}

/** For whoever would rather not write here. */
export function OtherWays({ model: { t, start } }: { model: Model }) {
  const { form, letter } = start.complaint ?? {}
  if (!form && !letter) return null
  return (
    <section class="quiet">
      <h3>{t('secure.ways')}</h3>
      {form && (
        <a href={form} target="_blank" rel="noopener">
          {t('secure.ways.form')}
        </a>
      )}
      {letter && <Lines lines={letter}>{t('secure.ways.letter')}</Lines>}
    </section>
  )
}

const Lines = ({
  lines = [],
  children,
}: {
  lines?: readonly string[] | undefined
  /** The first line. */
  children: ComponentChildren
}) => (
  <address>
    {children}
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </address>
)
