/** Following a request, as a place of the hub: the receipt, the state, and the link in an e-mail. */
import { effect } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { appointmentMoves } from '../../channels/agency/moves.ts'
import { callbackMoves } from '../../channels/callback/moves.ts'
import { createFollowing, type Following } from '../../channels/follow-up/following.ts'
import { FollowUpPanel } from '../../channels/follow-up/panel.tsx'
import type { FollowUpRoutes } from '../../channels/follow-up/routes.ts'
import { Moving } from '../../channels/request/moving.tsx'
import type { Title } from '../../content/published.ts'
import type { Model } from '../model.ts'
import { deskOf, newKey, type Store, speechFor, storeOf } from './store.ts'

export async function open(model: Model): Promise<FunctionComponent> {
  const store = await storeOf(model)
  const { followUp, requests } = await store.routes()
  const following = followingOf(store, followUp)
  const key = model.key.value
  model.key.value = undefined
  if (key && 'token' in key) {
    const { token } = key
    // Whoever comes for that follows nothing.
    const { Denial } = await import('../../channels/follow-up/denial.tsx')
    return () => <Denial routes={followUp} speech={store.speech} token={token} newKey={newKey} />
  }
  if (key) void following.read(key)
  else refresh(following)
  nameScreen(store, following)

  const speeches = {
    callback: speechFor(store, 'callback'),
    appointment: speechFor(store, 'appointment'),
  }
  return () => {
    const step = following.step.value
    const kind = step.at === 'shown' ? step.followed.request.kind : 'callback'
    const speech = speeches[kind]
    return (
      <FollowUpPanel
        following={following}
        speech={speech}
        zone={model.zone}
        now={model.now.value}
        desk={deskOf(model)}
        target={model.target}
        server={serverOf(model)}
        meanwhile={meanwhile(model)}
        onOpen={({ id }) => model.open(id)}
        onAgain={() => model.trail.go({ at: kind === 'callback' ? kind : 'agency' })}
        mover={({ request, manage }) => (
          <Moving
            routes={
              request.meeting
                ? appointmentMoves(requests, request.meeting)
                : callbackMoves(requests, request.topic)
            }
            speech={speech}
            request={request}
            manage={manage}
            zone={model.zone}
            newKey={newKey}
            desk={deskOf(model)}
            onMoved={(moved) => following.show({ manage, request: moved, news: 'changed' })}
            onKeep={() => {
              following.moving.value = false
            }}
            onStale={() => void following.read({ reference: request.reference, manage })}
          />
        )}
      />
    )
  }
}

export function followingOf(store: Store, routes: FollowUpRoutes): Following {
  store.following ??= createFollowing({
    routes,
    newKey,
    keep: store.keep('follow-up'),
    onFailed: (code) => store.model.visit.emit('dq:failed', { channel: 'callback', code }),
  })
  return store.following
}

/** What a tab remembers may be old; what was made a moment ago is not. */
function refresh(following: Following): void {
  const step = following.step.value
  if (step.at !== 'shown' || step.followed.news) return
  const { request, manage } = step.followed
  void following.read({ reference: request.reference, manage })
}

/** « C’est noté », as long as it is news. */
function nameScreen({ model, speech }: Store, following: Following): void {
  const stop = effect(() => {
    const step = following.step.value
    const isNew = step.at === 'shown' && step.followed.news === 'noted'
    model.heading.value = isNew ? speech.t('follow.noted') : undefined
  })
  model.left.addEventListener('abort', stop)
}

const serverOf = ({ visit }: Model): string => {
  const server = visit.hub.server ?? ''
  return server.endsWith('/') ? server : `${server}/`
}

const MOST_MEANWHILE = 3

/** What the search found, else what is asked most about the topic, or at all. */
function meanwhile({ hits, topic, content, shown }: Model): readonly Title[] {
  const { topics, frequent } = content.start
  const about = topics.find(({ id }) => id === topic.value)?.first ?? []
  const lists: readonly (readonly Title[])[] = [hits.value, about, frequent]
  return shown(lists.find((list) => list.length > 0) ?? []).slice(0, MOST_MEANWHILE)
}
