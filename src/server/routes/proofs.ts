/** `/v1/proofs`, for pages of the hub and of the secure origin: see `contract/proof.ts`. */
import { Hono } from 'hono'
import { ProofCheck } from '../../contract/proof.ts'
import type { Deps, Env } from '../deps.ts'
import type { Entered, Gate } from '../guard/gate.ts'
import { hubGate } from '../guard/gate.ts'
import { write } from '../guard/write.ts'
import { checkProof } from '../proofs/check.ts'
import type { EnteredMember } from '../secure/gate.ts'

/** On the hub’s host nobody is signed in. None where the bank’s tools ask for no codes. */
export const proofRoutes = (deps: Deps): Hono<Env> => routes(deps, hubGate(deps))

/** @param gate lets in whoever is signed in. A code is nobody’s row: the role of a customer reads none. */
export const memberProofRoutes = (deps: Deps, gate: Gate<EnteredMember>): Hono<Env> =>
  routes(deps, async (c, now) => {
    const who = await gate(c, now)
    return who instanceof Response ? who : { ...who, db: deps.db }
  })

function routes(deps: Deps, gate: Gate<Entered & Partial<EnteredMember>>): Hono<Env> {
  const hono = new Hono<Env>()
  if (!deps.config.proofs) return hono
  return hono.post(
    '/v1/proofs',
    write<ProofCheck, Entered & Partial<EnteredMember>>(deps, {
      gate,
      schema: ProofCheck,
      limits: ({ code }, { from }) => [
        { limit: 'lookups', of: `proof ${code}` },
        ...(from === undefined ? [] : [{ limit: 'lookups' as const, of: `proof from ${from}` }]),
      ],
      act: (body, { who, now }) => checkProof(deps, body, now, who.member?.id),
    }),
  )
}
