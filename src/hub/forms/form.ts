/** A form that makes a request, whatever its kind: what it needs of the hub, and where it leads. */
import { type Asking, type AskingDeps, createAsking } from '../../channels/request/asking.ts'
import { newKey, type Store } from './store.ts'

const loadPhone = () => import('../../channels/request/phone.ts')
/** The receipt has to be there before anything is sent: afterwards the network may be gone. */
export const loadReceipt = () => import('./follow-up.tsx')
/** Only where somebody may write: the chunk never reaches a page that is not the bank's. */
export const loadNote = async ({ own }: Store) =>
  own ? (await import('../../channels/request/note.tsx')).Note : undefined

/** What is of a kind of request. */
type OwnDeps = Pick<AskingDeps, 'routes' | 'about' | 'place' | 'elsewhere'>

export function createForm(store: Store, channel: 'callback' | 'agency', own: OwnDeps): Asking {
  return createAsking({
    ...own,
    async phone() {
      const { checkPhone, countryOf } = await loadPhone()
      // Numbers are written here as the bank writes its own.
      const [first] = store.model.content.start.channels.phone?.numbers ?? []
      const home = (first && countryOf(first.number)) ?? 'FR'
      return (text) => checkPhone(text, home)
    },
    secrets: async () => (await store.model.listen()).secretsIn,
    ready: loadReceipt,
    newKey,
    get visitor() {
      const { speech, zone, visit, content } = store.model
      return {
        locale: speech.locale,
        zone,
        surface: visit.surface,
        consent: content.start.privacy!.version,
        own: store.own,
      }
    },
    keep: store.keep(channel),
    async onAsked(asked, here) {
      const { receipt, phone } = asked
      if (here) {
        const { reference } = receipt.request
        store.model.visit.emit('dq:submitted', { channel, reference })
        if (channel === 'callback') store.tell(asked)
      }
      const [{ followingOf }, { followUp }] = await Promise.all([loadReceipt(), store.routes()])
      followingOf(store, followUp).show({ ...receipt, phone, news: 'noted' })
      store.model.trail.go({ at: 'follow-up' })
    },
    onFailed: (code) => store.model.visit.emit('dq:failed', { channel, code }),
  })
}
