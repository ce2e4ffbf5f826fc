/** Whoever is signed in is told which of their requests a caller means. */
import { ProofPanel } from '../channels/proof/panel.tsx'
import { checkProof } from '../channels/proof/routes.ts'
import type { Model } from './model.ts'

export const Proof = ({
  model: { start, speech, api, newKey, door, keep, session },
}: {
  model: Model
}) => (
  <ProofPanel
    {...{ speech, newKey, desk: start.desk, zone: start.zone, brand: start.brand.name }}
    now={() => new Date(door.now())}
    keep={keep.of('proof')}
    onSignedOut={session.lost}
    asksWord={false}
    check={checkProof(api)}
  />
)
