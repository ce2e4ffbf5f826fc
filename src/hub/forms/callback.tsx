/** The form to be rung back, as a place of the hub. */
import type { FunctionComponent } from 'preact'
import { createAsking } from '../../channels/callback/asking.ts'
import { CallbackPanel } from '../../channels/callback/panel.tsx'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import { QuestionsError } from '../../errors.ts'
import type { Model } from '../model.ts'
import { Guard } from '../screens/guard.tsx'
import { deskOf, newKey, type Store, storeOf } from './store.ts'

const loadPhone = () => import('../../channels/callback/phone.ts')
/** The receipt has to be there before anything is sent: afterwards the network may be gone. */
const loadReceipt = () => import('./follow-up.tsx')

export async function open(model: Model): Promise<FunctionComponent> {
  const store = await storeOf(model)
  const { privacy, topics } = model.content.start
  if (!privacy) throw new QuestionsError('NOT_FOUND', 'a form without a privacy notice')
  store.asking ??= ask(store)
  const { asking } = store
  await asking.times.load()
  loadReceipt().catch(() => {}) // asked for again when it is needed
  const topic = asking.draft.value.topic || model.topic.value || OTHER_TOPIC
  if (topic !== asking.draft.value.topic) asking.change({ topic })

  return () => (
    <CallbackPanel
      asking={asking}
      speech={store.speech}
      topics={topics}
      privacy={privacy}
      now={model.now.value}
      desk={deskOf(model)}
      target={model.target}
      guard={model.leave && <Guard model={model} />}
      onFollow={() => model.trail.go({ at: 'follow-up' })}
    />
  )
}

function ask(store: Store) {
  return createAsking({
    routes: async () => (await store.routes()).callback,
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
    keep: store.keep('callback'),
    elsewhere: store.elsewhere,
    async onAsked(asked, here) {
      const { receipt, phone } = asked
      if (here) {
        const { reference } = receipt.request
        store.model.visit.emit('dq:submitted', { channel: 'callback', reference })
        store.tell(asked)
      }
      const [{ followingOf }, { followUp }] = await Promise.all([loadReceipt(), store.routes()])
      followingOf(store, followUp).show({ ...receipt, phone, news: 'noted' })
      store.model.trail.go({ at: 'follow-up' })
    },
    onFailed: (code) => store.model.visit.emit('dq:failed', { channel: 'callback', code }),
  })
}
