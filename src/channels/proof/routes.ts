/** What checking a caller asks of the server: once, since nobody waits long on the telephone. */
import type { Api } from '../../api/client.ts'
import { type ProofCheck, ProofView } from '../../contract/proof.ts'

export const checkProof =
  ({ ask }: Pick<Api, 'ask'>) =>
  (body: ProofCheck, key: string) =>
    ask({
      path: 'v1/proofs',
      method: 'POST',
      body,
      headers: { 'idempotency-key': key },
      schema: ProofView,
    })
