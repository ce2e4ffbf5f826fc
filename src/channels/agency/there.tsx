/**
 * What a list of agencies does without, loaded when one is opened. Who is there, and when is nobody? The advisers of an agency who have
 * a name, the days that differ from its week, the waiting list; filters. Who has no time left is said, with the way back to the team.
 */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Api } from '../../api/client.ts'
import {
  type Adviser,
  Advisers as AdvisersOf,
  Adviser as OneAdviser,
} from '../../contract/adviser.ts'
import { Row } from '../../ui/rows.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Asking } from '../request/asking.ts'
import type { Booking, Person } from './booking.ts'
import type { Agency } from './contract.ts'
import { sayDays } from './dates.ts'
import type { Slots } from './panel.tsx'
import type { Position } from './routes.ts'
import { Closures, Facts, Narrow } from './traits.tsx'

/** @param waits whether the bank writes to customers */
export function slotsOf({
  agency,
  waits,
  ...props
}: Omit<AdvisersProps, 'agency'> & { agency: Agency | undefined; waits: boolean }): Slots {
  const { speech } = props
  if (!agency) return { narrow: <Narrow {...props} />, away: (one) => sayDistance(one, speech) }
  return {
    more: [
      <Facts key="facts" agency={agency} speech={speech} />,
      <Closures key="closures" closures={agency.closures} speech={speech} />,
    ],
    people: agency.advised && <Advisers {...props} agency={agency.id} />,
    earlier: waits && <Earlier {...props} />,
  }
}

/** The element, where the page has told it. */
interface Asks {
  getOpaqueId?: (() => string | Promise<string>) | undefined
}

/**
 * Whom the bank's page means by “my adviser”: an id that says nothing, and gives no right. What the page's
 * own function throws is its business.
 */
export async function ownAdviser(
  api: Api,
  { getOpaqueId }: Asks,
  go: (id: string) => void,
): Promise<Mine | undefined> {
  const id = await getOpaqueId?.()
  const adviser = id === undefined ? undefined : await findAdviser(api, id)
  return (
    adviser && {
      id: adviser.id,
      row: ({ t }) => (
        <Row
          icon="check"
          label={adviser.name}
          detail={t('agency.mine')}
          onPress={() => go(adviser.id)}
        />
      ),
    }
  )
}

/** The visitor's own adviser: a way to them, before all agencies. */
export interface Mine {
  id: string
  row(speech: Speech): ComponentChildren
}

/** A link names them: their agency is open already. */
export async function openWith(api: Api, booking: Booking, id: string): Promise<void> {
  const adviser = await findAdviser(api, id)
  if (adviser) askFor(booking, adviser)
}

/** @returns nobody when they are not there, or the server is not */
async function findAdviser({ ask }: Api, id: string): Promise<Adviser | undefined> {
  const path = `v1/advisers/${encodeURIComponent(id)}`
  const outcome = await ask({ path, schema: OneAdviser })
  return outcome.is === 'done' ? outcome.value : undefined
}

const personOf = ({ id, name, reasons, agencies }: Adviser): Person => ({
  id,
  name,
  takes: (reason, agency) =>
    (reasons?.includes(reason.id) ?? true) && (agency === undefined || agencies.includes(agency)),
})

/** Asks for this one, about something that they take. */
export function askFor({ adviser, reason, reasons, agency, readTimes }: Booking, one?: Adviser) {
  const person = one && personOf(one)
  const fits = (reason: Booking['reasons'][number]) => person?.takes(reason, undefined) ?? true
  adviser.value = person
  if (!fits(reason.value)) reason.value = reasons.find(fits) ?? reason.value
  if (agency.value) readTimes()
}

/** The waiting list: whoever is told needs an address. */
const Earlier = ({ booking, asking, speech }: Omit<AdvisersProps, 'api' | 'agency' | 'mine'>) => (
  <label class="check">
    <input
      type="checkbox"
      checked={booking.earlier.value}
      onChange={({ currentTarget: { checked } }) => {
        booking.earlier.value = checked
        if (checked) asking.change({ confirms: true })
      }}
    />
    {speech.t('agency.earlier')}
  </label>
)

interface AdvisersProps {
  api: Api
  booking: Booking
  asking: Asking
  agency: string
  speech: Speech
  /** Whose customer they are, as the bank's page says. */
  mine: string | undefined
}

/** A line each, as in any list of people; what only they have is no rule of the sheet that every form loads. */
const PERSON = { justifyItems: 'start', paddingInline: '14px', textAlign: 'start' } as const
const PHOTO = { borderRadius: '50%', verticalAlign: 'middle', marginInlineEnd: '8px' } as const

function Advisers({ api, booking, asking, agency, speech, mine }: AdvisersProps) {
  const { t } = speech
  const all = useSignal<readonly Adviser[]>([])
  useEffect(() => {
    let isOver = false
    const show = (advisers: readonly Adviser[]) => {
      if (!isOver) all.value = advisers.toSorted((a, b) => +(b.id === mine) - +(a.id === mine))
    }
    void api
      .ask({ path: `v1/agencies/${encodeURIComponent(agency)}/advisers`, schema: AdvisersOf })
      // Without them, anybody: nobody is kept from a time by a list of names.
      .then((outcome) => show(outcome.is === 'done' ? outcome.value.advisers : []))
    return () => {
      isOver = true
    }
  }, [agency])

  const chosen = booking.adviser.value
  const here = all.value.filter((one) => personOf(one).takes(booking.reason.value, agency))
  const days = asking.times.slots.value?.days
  const isFull = chosen && days?.every(({ slots }) => slots.length === 0)
  if (here.length === 0) return null
  return (
    <fieldset class="choice">
      <legend class="legend">{t('agency.who')}</legend>
      <label class="asap" style={PERSON}>
        <input type="radio" name="dq-adviser" checked={!chosen} onChange={() => askFor(booking)} />
        <span>{t('agency.anybody')}</span>
      </label>
      {here.map((one) => (
        <label key={one.id} class="asap" style={PERSON}>
          <input
            type="radio"
            name="dq-adviser"
            checked={one.id === chosen?.id}
            onChange={() => askFor(booking, one)}
          />
          <span>
            {one.photo && (
              <img src={one.photo} alt="" width={32} height={32} loading="lazy" style={PHOTO} />
            )}
            {one.name}
            <small>{sayMore(one, one.id === mine, booking.reasons, speech)}</small>
          </span>
        </label>
      ))}
      <p role="status" class={isFull ? 'note' : 'spoken'}>
        {isFull && (
          <span>
            {t('agency.noTime', { name: chosen.name })}{' '}
            <button type="button" class="link" onClick={() => askFor(booking)}>
              {t('agency.team')}
            </button>
          </span>
        )}
      </p>
    </fieldset>
  )
}

/** « Vous suit · Parler de mon épargne · français et anglais · absente du 1er au 5 décembre » */
function sayMore(
  { languages, reasons, gender, absence }: Adviser,
  isMine: boolean,
  all: Booking['reasons'],
  speech: Speech,
): string {
  const { t, locale } = speech
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const spoken = languages.map((language) => names.of(language) ?? language)
  // Whoever takes everything needs no list of it.
  const subjects = all.filter(({ id }) => reasons?.includes(id)).map(({ label }) => label)
  return [
    isMine && t('agency.mine'),
    subjects.join(', '),
    spoken.length > 0 && new Intl.ListFormat(locale, { type: 'unit' }).format(spoken),
    absence && t(`agency.absent.${gender ?? 'other'}`, { days: sayDays(absence, speech) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** To about a kilometre: near is near enough. */
export const whereabouts = (): Promise<Position> =>
  new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        const round = (degrees: number) => Math.round(degrees * 100) / 100
        resolve([round(latitude), round(longitude)])
      },
      reject,
      { timeout: 10_000, maximumAge: 600_000 },
    ),
  )

/** « à 350 m », « à 2,4 km » */
function sayDistance({ metres }: Agency, { locale, t }: Speech): string | undefined {
  if (metres === undefined) return undefined
  const isFar = metres >= 1_000
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isFar ? 'kilometer' : 'meter',
    maximumSignificantDigits: 2,
  })
  return t('agency.away', { distance: format.format(isFar ? metres / 1_000 : metres) })
}
