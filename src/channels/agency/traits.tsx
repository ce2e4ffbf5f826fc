/**
 * What agencies are told apart by: languages, services, access, ways to meet. As filters over a list, each
 * with how many it leaves, and as facts of one agency;
 * and on which days it differs from its own week.
 */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { MeetingWay } from '../../contract/meeting.ts'
import type { Speech } from '../../ui/speech.ts'
import type { Booking } from './booking.ts'
import type { Agency } from './contract.ts'
import { sayDays } from './dates.ts'

const LIST_ID = 'dq-filters'

interface NarrowProps {
  booking: Booking
  speech: Speech
}

/** A list that opens; what changes by it is said where the number of agencies is. */
export function Narrow({ booking: { finding, filters, narrow, way }, speech }: NarrowProps) {
  const { t, count } = speech
  const isOpen = useSignal(false)
  const opener = useRef<HTMLButtonElement>(null)
  // The last list stays while the next is looked for, and so does what was pressed: the focus is on it.
  const known = useRef(new Map<string, number>())
  const pressed = useRef(new Set<string>())
  const found = finding.value
  if (found.step === 'found') {
    const kept = [...pressed.current].map((trait) => [trait, found.total] as const)
    const now = (found.filters ?? []).map(({ trait, count }) => [trait, count] as const)
    known.current = new Map([...kept, ...now])
  }
  const chosen = filters.value
  if (known.current.size === 0) return null

  const choose = (trait: string, isChosen: boolean) => {
    pressed.current.add(trait)
    const [kind, value] = partsOf(trait)
    if (isChosen && kind === 'way') way.value = value as MeetingWay
    void narrow(isChosen ? [...chosen, trait] : chosen.filter((one) => one !== trait))
  }
  return (
    <>
      <p class="buttons">
        <button
          type="button"
          class="link"
          ref={opener}
          aria-expanded={isOpen.value}
          aria-controls={isOpen.value ? LIST_ID : undefined}
          onClick={() => {
            isOpen.value = !isOpen.value
          }}
        >
          {chosen.length > 0 ? count('agency.filters', chosen.length) : t('agency.filter')}
        </button>
        {chosen.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => {
              opener.current?.focus()
              void narrow([])
            }}
          >
            {t('agency.unfilter')}
          </button>
        )}
      </p>
      {isOpen.value && (
        <fieldset class="choice" id={LIST_ID}>
          <legend class="spoken">{t('agency.filter')}</legend>
          <div class="times wide">
            {[...known.current].map(([trait, left]) => (
              <label key={trait} class="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(trait)}
                  onChange={({ currentTarget: { checked } }) => choose(trait, checked)}
                />
                <span>
                  {sayTrait(trait, speech)} <span class="quiet">{count('agency.found', left)}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}

/** « Langues : anglais, arabe » */
export const Facts = ({
  agency: { languages, services },
  speech,
}: {
  agency: Agency
  speech: Speech
}) =>
  (languages ?? services) && (
    <p class="quiet">
      {[
        languages && speech.t('agency.languages', { list: listOf(languages.map(nameIn(speech))) }),
        services && speech.t('agency.services', { list: listOf(services) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )

export const Closures = ({ closures, speech }: Pick<Agency, 'closures'> & { speech: Speech }) => (
  <>
    {closures?.map(({ from, until, hours }) => (
      <p key={from} class="quiet">
        {speech.t(hours ? 'agency.otherHours' : 'agency.closed', {
          days: sayDays({ from, until }, speech),
          hours: hours?.map((one) => sayPeriod(one, speech)).join(', ') ?? '',
        })}
      </p>
    ))}
  </>
)

/** `09:00-12:30` as « 9 h – 12 h 30 » */
const sayPeriod = (period: string, { time }: Speech): string =>
  period
    .split('-')
    .map((clock) => time(new Date(`2026-01-01T${clock.replace(/^24/, '00')}Z`), 'UTC'))
    .join('\u00a0– ')

const listOf = (words: readonly string[]): string => words.join(', ')

const nameIn = ({ locale }: Speech) => {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return (language: string) => names.of(language) ?? language
}

const partsOf = (trait: string): [kind: string, value: string] => {
  const at = trait.indexOf(':')
  return [trait.slice(0, at), trait.slice(at + 1)]
}

function sayTrait(trait: string, speech: Speech): string {
  const [kind, value] = partsOf(trait)
  if (kind === 'language') return nameIn(speech)(value)
  if (kind === 'access') return speech.t('agency.wheelchair')
  return kind === 'way' ? speech.t(`agency.way.${value as MeetingWay}`) : value
}
