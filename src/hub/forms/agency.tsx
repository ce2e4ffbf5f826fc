/** Finding an agency and being received there, as a place of the hub. */
import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { type Booking, createBooking } from '../../channels/agency/booking.ts'
import { AgencyPanel } from '../../channels/agency/panel.tsx'
import { agencyRoutes, type Position } from '../../channels/agency/routes.ts'
import type { Asking } from '../../channels/request/asking.ts'
import { QuestionsError } from '../../errors.ts'
import type { Model } from '../model.ts'
import { Guard } from '../screens/guard.tsx'
import { createForm, loadNote, loadReceipt } from './form.ts'
import { deskOf, newKey, type Store, speechFor, storeOf } from './store.ts'

/** Kept as long as the hub: another language changes no choice. */
const visits = new WeakMap<Store, { booking: Booking; asking: Asking }>()

export async function open(model: Model): Promise<FunctionComponent> {
  const store = await storeOf(model)
  const { privacy } = model.content.start
  if (!privacy) throw new QuestionsError('NOT_FOUND', 'a form without a privacy notice')
  const visit = visits.get(store) ?? (await begin(store))
  visits.set(store, visit)
  const { booking, asking } = visit
  const place = model.trail.place.value
  if (place.at !== 'agency') return () => null
  const id = 'id' in place ? place.id : undefined
  if (id === undefined) void booking.look()
  else if (!(await booking.open(id))) throw new QuestionsError('NOT_FOUND', 'no such agency')
  const note = await loadNote(store)
  loadReceipt().catch(() => {}) // asked for again when it is needed

  const speech = speechFor(store, 'appointment')
  return () => (
    <AgencyPanel
      booking={booking}
      asking={asking}
      agency={id === undefined ? undefined : booking.agency.value}
      speech={speech}
      privacy={privacy}
      note={note}
      now={model.now.value}
      desk={deskOf(model)}
      target={model.target}
      guard={model.leave && <Guard model={model} />}
      onChoose={(agency) => model.trail.go({ at: 'agency', id: agency.id })}
      onFollow={() => model.trail.go({ at: 'follow-up' })}
    />
  )
}

async function begin(store: Store): Promise<{ booking: Booking; asking: Asking }> {
  const { api, requests } = await store.routes()
  const routes = agencyRoutes(api, requests, () => store.model.visit.hub.entity)
  const { speech, topic } = store.model
  const found = await routes.reasons(speech.locale)
  if (found.is !== 'done') throw new QuestionsError('OFFLINE', `no reasons: ${found.is}`)
  const about = topic.value
  const fits = ({ topics }: { topics: readonly string[] }) =>
    about !== undefined && topics.includes(about)
  const booking = createBooking({
    routes,
    // What the question was about comes first.
    reasons: found.value.reasons.toSorted((a, b) => Number(fits(b)) - Number(fits(a))),
    position: whereabouts,
    newKey,
    holder: secret(),
  })
  const asking = createForm(store, 'agency', {
    routes: async () => ({
      slots: () => {
        const { agency, reason } = booking.about()
        return routes.slots(agency, reason)
      },
      ask: routes.ask,
    }),
    about: booking.about,
    elsewhere: signal(),
  })
  booking.attach(asking)
  return { booking, asking }
}

/** To about a kilometre: near is near enough. */
const whereabouts = (): Promise<Position> =>
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

/** 128 bits, base64url. */
const secret = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/[+/]/g, (sign) => (sign === '+' ? '-' : '_'))
    .replace(/=+$/, '')
