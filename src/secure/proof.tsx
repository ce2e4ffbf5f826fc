/** Whoever is signed in is told which of their requests a caller means. */
import { ProofPanel } from '../channels/proof/panel.tsx'
import { checkProof } from '../channels/proof/routes.ts'
import { Back } from './compose.tsx'
import type { Model } from './model.ts'

export function Proof({ model }: { model: Model }) {
  const { start, speech, api, newKey, now } = model
  return (
    <>
      <Back model={model} />
      <h2 class="title" tabIndex={-1}>
        {speech.t('proof.title')}
      </h2>
      <ProofPanel
        {...{ speech, newKey, desk: start.desk, zone: start.zone, brand: start.brand.name }}
        now={new Date(now.value)}
        asksWord={false}
        check={checkProof(api)}
      />
    </>
  )
}
