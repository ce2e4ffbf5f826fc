/** The form to be rung back, as a place of the hub. */
import type { FunctionComponent } from 'preact'
import { CallbackPanel } from '../../channels/callback/panel.tsx'
import { callbackRoutes } from '../../channels/callback/routes.ts'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import { QuestionsError } from '../../errors.ts'
import type { Model } from '../model.ts'
import { Guard } from '../screens/guard.tsx'
import { createForm, loadNote, loadReceipt } from './form.ts'
import { deskOf, storeOf } from './store.ts'

export async function open(model: Model): Promise<FunctionComponent> {
  const store = await storeOf(model)
  const { privacy, topics } = model.content.start
  if (!privacy) throw new QuestionsError('NOT_FOUND', 'a form without a privacy notice')
  store.asking ??= createForm(store, 'callback', {
    routes: async () => callbackRoutes((await store.routes()).requests),
    elsewhere: store.elsewhere,
  })
  const { asking } = store
  const [note] = await Promise.all([loadNote(store), asking.times.load()])
  loadReceipt().catch(() => {}) // asked for again when it is needed
  const topic = asking.draft.value.topic || model.topic.value || OTHER_TOPIC
  if (topic !== asking.draft.value.topic) asking.change({ topic })

  return () => (
    <CallbackPanel
      asking={asking}
      speech={store.speech}
      topics={topics}
      privacy={privacy}
      note={note}
      now={model.now.value}
      desk={deskOf(model)}
      target={model.target}
      guard={model.leave && <Guard model={model} />}
      onFollow={() => model.trail.go({ at: 'follow-up' })}
    />
  )
}
