/** Checking a caller, as a place of the hub on the bank's own pages. */
import type { FunctionComponent } from 'preact'
import { ProofPanel } from '../../channels/proof/panel.tsx'
import { checkProof } from '../../channels/proof/routes.ts'
import type { Model } from '../model.ts'
import { deskOf, newKey, storeOf } from './store.ts'

export async function open(model: Model): Promise<FunctionComponent> {
  const store = await storeOf(model)
  const { api } = await store.routes()
  if (model.guarded) return () => <Elsewhere model={model} />
  return () => (
    <ProofPanel
      speech={store.speech}
      brand={model.visit.hub.brand.name}
      desk={deskOf(model)}
      zone={model.zone}
      now={() => model.now.value}
      keep={store.keep('proof')}
      newKey={newKey}
      check={checkProof(api)}
      asksWord
    />
  )
}

/** On a page that is not the bank’s, nobody is to believe what a check says. */
const Elsewhere = ({ model: { speech, visit, site } }: { model: Model }) => (
  <p>
    <a href={new URL('hub/#des-questions/proof', visit.base).href} target="_blank" rel="noopener">
      {`${speech.t('proof.title')} · ${speech.t('channel.opens', { site })}`}
    </a>
  </p>
)
