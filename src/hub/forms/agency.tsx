/** Finding an agency and being received there, as a place of the hub. */
import { type Signal, signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { Api } from '../../api/client.ts'
import type { Away } from '../../channels/agency/away.ts'
import { type Booking, createBooking } from '../../channels/agency/booking.ts'
import type { Agency } from '../../channels/agency/contract.ts'
import { AgencyPanel } from '../../channels/agency/panel.tsx'
import { agencyRoutes } from '../../channels/agency/routes.ts'
import type { Mine } from '../../channels/agency/there.tsx'
import type { Asking } from '../../channels/request/asking.ts'
import type { GetOpaqueId } from '../../embed/dom.ts'
import { QuestionsError } from '../../errors.ts'
import type { Model } from '../model.ts'
import { Guard } from '../screens/guard.tsx'
import { createForm, loadNote, loadReceipt } from './form.ts'
import { deskOf, newKey, type Store, speechFor, storeOf } from './store.ts'

/** Kept as long as the hub: another language changes no choice. */
const visits = new WeakMap<Store, Visit>()

interface Visit {
  booking: Booking
  asking: Asking
  mine: Signal<Mine | undefined>
  there: Signal<There | undefined>
  api: Api
  /** The server did not say what for; agencies are found all the same. */
  isAway: boolean
}
type There = typeof import('../../channels/agency/there.tsx')

export async function open(model: Model): Promise<FunctionComponent> {
  const store = await storeOf(model)
  const { privacy } = model.content.start
  if (!privacy) throw new QuestionsError('NOT_FOUND', 'a form without a privacy notice')
  const place = model.trail.place.value
  if (place.at !== 'agency') return () => null
  const known = visits.get(store)
  // Back at the list, the server is asked again.
  const visit = known && (!known.isAway || place.id) ? known : await begin(store)
  visits.set(store, visit)
  const { booking, asking, mine, there, api } = visit
  const agency = await openAt(visit, place.id)
  const waits = privacy.tells.includes('email')
  if (agency) there.value ??= await loadThere()
  const note = await loadNote(store)
  loadReceipt().catch(() => {}) // asked for again when it is needed

  const speech = speechFor(store, 'appointment')
  return () => (
    <AgencyPanel
      booking={booking}
      asking={asking}
      agency={agency}
      speech={speech}
      privacy={privacy}
      note={note}
      now={model.now.value}
      desk={deskOf(model)}
      target={model.target}
      guard={model.leave && <Guard model={model} />}
      mine={mine.value?.row(speech)}
      {...there.value?.slotsOf({
        api,
        booking,
        asking,
        agency,
        speech,
        waits,
        mine: mine.value?.id,
      })}
      onChoose={(chosen) => model.trail.go({ at: 'agency', id: booking.take(chosen).id })}
      onFollow={() => model.trail.go({ at: 'follow-up' })}
    />
  )
}

/** With the first agency that is opened, list that can be narrowed, or position that is asked for. */
const loadThere = () => import('../../channels/agency/there.tsx')

/**
 * A link names a reason, an agency or an adviser, in one place: no two of them have the same id.
 *
 * @returns the agency that is on the screen, if any
 * @throws QuestionsError `NOT_FOUND` when it is none of them
 */
async function openAt(
  { booking, api }: Visit,
  id: string | undefined,
): Promise<Agency | undefined> {
  const reason = booking.reasons.find((one) => one.id === id)
  if (reason) booking.choose(reason)
  if (reason || id === undefined) return void booking.look()
  const agency = await booking.open(id)
  if (agency && agency.id !== id) await (await loadThere()).openWith(api, booking, id)
  if (agency) return agency
  throw new QuestionsError('NOT_FOUND', 'no such agency')
}

/** The page's own element, where the page has told it who the visitor's adviser is. */
type Asks = HTMLElement & { getOpaqueId?: GetOpaqueId }

async function begin(store: Store): Promise<Visit> {
  const { api, requests } = await store.routes()
  const routes = agencyRoutes(api, requests, () => store.model.visit.hub.entity)
  const { speech, topic } = store.model
  const found = await routes.reasons(speech.locale)
  const away = found.is === 'done' ? undefined : await awayFor(store)
  const about = topic.value
  const fits = ({ topics }: { topics: readonly string[] }) =>
    about !== undefined && topics.includes(about)
  const there: Visit['there'] = signal()
  const booking = createBooking({
    routes: {
      ...routes,
      async search(...wanted) {
        const outcome = await routes.search(...wanted)
        if (outcome.is !== 'done') {
          return awayFor(store)
            .then((files) => files.routes.search(...wanted))
            .catch(() => outcome)
        }
        // Without them, all agencies.
        if (outcome.value.filters) there.value ??= await loadThere().catch(() => undefined)
        return outcome
      },
      ...away?.routes,
    },
    // What the question was about comes first.
    reasons:
      found.is === 'done'
        ? found.value.reasons.toSorted((a, b) => Number(fits(b)) - Number(fits(a)))
        : (away?.reasons ?? []),
    async position() {
      there.value = await loadThere()
      return there.value.whereabouts()
    },
    newKey,
    holder: newKey().slice(0, 22), // 70 bits by chance, for a hold of five minutes
  })
  const asking = createForm(store, 'agency', {
    routes: async () => ({
      slots: () => {
        const { agency, reason, adviser } = booking.about()
        return routes.slots(agency, reason, adviser ?? '')
      },
      ask: routes.ask,
    }),
    about: booking.about,
    place: () => booking.agency.value,
    elsewhere: signal(),
  })
  booking.attach(asking)
  const mine: Visit['mine'] = signal()
  const element = document.querySelector<Asks>('des-questions')
  if (element?.getOpaqueId) {
    const find = async () => {
      mine.value = await (await loadThere()).ownAdviser(api, element, (id) =>
        store.model.trail.go({ at: 'agency', id }),
      )
    }
    find().catch(() => {}) // without them, anybody
  }
  return { booking, asking, mine, there, api, isAway: away !== undefined }
}

/** What was published with the hub. */
const awayFor = async ({ model }: Store): Promise<Away> =>
  (await import('../../channels/agency/away.ts')).openAway(model)
