/**
 * What an adviser does at the desk, as the signed hooks of the bank's tools would say it: the very functions
 * behind those do it, once for each key, and write who it was into the audit.
 */
import type { ZodMiniType } from 'zod/mini'
import {
  DeskAct,
  type DeskActName,
  DeskAnswer,
  DeskExtend,
  type DeskItem,
  DeskOutcome,
  DeskTake,
  DeskTransfer,
} from '../../contract/desk.ts'
import type { ThreadUpdate } from '../../contract/thread-hooks.ts'
import { endOfLegalDay } from '../../triage/deadline.ts'
import type { Deps } from '../deps.ts'
import { invalid, problem } from '../problem.ts'
import { giveProof } from '../proofs/give.ts'
import type { Acting } from '../requests/change.ts'
import { done, outrun } from '../requests/once.ts'
import { type HandedOn, onceOfRequest, updateRequest } from '../requests/update.ts'
import { onceOfThread, updateThread } from '../threads/update.ts'
import type { Adviser } from './advisers.ts'
import { type Found, idOf } from './found.ts'
import { isPossible } from './may.ts'
import { take } from './take.ts'

export interface Doing {
  act: DeskActName
  adviser: Adviser
  found: Found
  /** Of this very act: the same for whoever sends it again. */
  messageId: string
  now: Date
}

/** 204, or a problem; or what is told to whoever did it, and to nobody else. */
type Done = Response | Pick<DeskItem, 'proof'>

/** One act: what has to be said, and how it is done. */
interface Row<Body> {
  schema: ZodMiniType<Body>
  act(deps: Deps, body: Body, doing: Doing): Promise<Done>
}

const row = <Body>(one: Row<Body>): Row<never> => one as Row<never>

const actingOf = ({ act, adviser }: Doing, { sequence }: DeskAct): Acting => ({
  by: adviser,
  sequence,
  ...(act === 'transfer' && { frees: idOf(adviser) }),
})

/**
 * To whoever has taken it, or nobody has: then they take it by acting. What was done before stays done, whoever
 * has it since; and by what is refused nothing is taken.
 */
async function mine(
  deps: Deps,
  { sequence }: DeskAct,
  doing: Doing,
  change: () => Promise<Done>,
): Promise<Done> {
  const { act, found, adviser, messageId, now } = doing
  const [item, once] =
    'thread' in found
      ? [found.thread, onceOfThread(messageId)]
      : [found.request, onceOfRequest(messageId)]
  if (sequence !== item.sequence) return outrun(deps, once)
  if (act === 'take' || !isPossible(deps.config, found, act, adviser, now))
    return problem('state-refused')
  if (!(await take(deps, found.brief, adviser, now))) return problem('state-refused')
  return change()
}

const onThread = (
  deps: Deps,
  body: DeskAct,
  doing: Doing,
  what: (reference: string, names: { adviser: string }) => ThreadUpdate,
): Promise<Done> => {
  const { adviser, found, messageId, now } = doing
  if (!('thread' in found)) return Promise.resolve(problem('state-refused'))
  const update = what(found.brief.reference, { adviser: adviser.name })
  return mine(deps, body, doing, () =>
    updateThread(deps, messageId, update, now, { acting: actingOf(doing, body) }),
  )
}

const onRequest = (
  deps: Deps,
  body: DeskAct,
  doing: Doing,
  update: { state: 'missed' | 'answered' | 'closed' } | Omit<HandedOn, 'reference'>,
): Promise<Done> => {
  const { found, messageId, now } = doing
  const { reference } = found.brief
  if (!('request' in found)) return Promise.resolve(problem('state-refused'))
  return mine(deps, body, doing, () =>
    updateRequest(deps, messageId, { reference, ...update }, now, actingOf(doing, body)),
  )
}

/** A time that was agreed stays; without one, whoever has it next is given a date. */
function faultOf(
  due: string | undefined,
  { found, now }: Doing,
): 'missing' | 'slot-stays' | 'past' | undefined {
  const hasSlot = found.brief.slotStart !== null
  if (due === undefined) return hasSlot ? undefined : 'missing'
  if (hasSlot) return 'slot-stays'
  return Date.parse(due) <= now.getTime() ? 'past' : undefined
}

export const ACTS: Readonly<Record<DeskActName, Row<never>>> = {
  take: row<DeskTake>({
    schema: DeskTake,
    async act(deps, { from }, { adviser, found, messageId, now }) {
      const { brief } = found
      if (!(await take(deps, brief, adviser, now, from))) return problem('state-refused')
      if (!('thread' in found)) return done()
      return updateThread(deps, messageId, { what: 'read', reference: brief.reference }, now)
    },
  }),
  answer: row<DeskAnswer>({
    schema: DeskAnswer,
    act: (deps, body, doing) =>
      onThread(deps, body, doing, (reference, names) => ({
        ...{ what: 'reply', reference, text: body.text },
        ...names,
      })),
  }),
  outcome: row<DeskOutcome>({
    schema: DeskOutcome,
    act: (deps, body, doing) => onRequest(deps, body, doing, { state: body.state }),
  }),
  transfer: row<DeskTransfer>({
    schema: DeskTransfer,
    async act(deps, body, doing) {
      const { found } = doing
      const { service, due } = body
      const fault = faultOf(due, doing)
      if (fault) return invalid('/due', fault)
      return 'thread' in found && due !== undefined
        ? onThread(deps, body, doing, (reference) => ({
            ...{ what: 'transferred', reference, service, due },
          }))
        : onRequest(deps, body, doing, { service, ...(due !== undefined && { due }) })
    },
  }),
  acknowledge: row<DeskAct>({
    schema: DeskAct,
    act: (deps, body, doing) =>
      onThread(deps, body, doing, (reference, names) => ({
        ...{ what: 'acknowledged', reference },
        ...names,
      })),
  }),
  extend: row<DeskExtend>({
    schema: DeskExtend,
    act: (deps, body, doing) =>
      onThread(deps, body, doing, (reference, names) => ({
        ...{ what: 'extended', reference, reason: body.reason },
        due: endOfLegalDay(body.due).toISOString(),
        ...names,
      })),
  }),
  prove: row<DeskAct>({
    schema: DeskAct,
    act: (deps, body, doing) =>
      mine(deps, body, doing, async () => {
        const { adviser, found, messageId: id, now } = doing
        const { reference, service } = found.brief
        const caller = { adviser: adviser.name, ...(service !== null && { service }) }
        const asking = { id, madeAt: now, by: adviser }
        const proof = await giveProof(deps, asking, { ...caller, reference }, now)
        return typeof proof === 'string' ? problem(proof) : { proof }
      }),
  }),
  close: row<DeskAct>({
    schema: DeskAct,
    act: (deps, body, doing) =>
      'thread' in doing.found
        ? onThread(deps, body, doing, (reference, names) => ({
            ...{ what: 'closed', reference },
            ...names,
          }))
        : onRequest(deps, body, doing, { state: 'closed' }),
  }),
}
