/** From which state to which, and who may take a request there. Two tables; no code asks for a state by name. */

import type { StateUpdate } from '../../contract/hooks.ts'
import { OPEN_STATES, type RequestState, type RequestView } from '../../contract/request.ts'

type OwnersAct = RequestView['may'][number]

const OWNER_MAY: Readonly<Record<RequestState, readonly OwnersAct[]>> = {
  received: ['move', 'cancel', 'erase'],
  planned: ['move', 'cancel', 'erase'],
  missed: ['move', 'cancel', 'erase'],
  answered: ['erase'],
  closed: ['erase'],
  cancelled: ['erase'],
}

export const ownerMay = (state: RequestState): readonly OwnersAct[] => OWNER_MAY[state]

const BANK_SAYS: Readonly<Record<RequestState, readonly StateUpdate['state'][]>> = {
  received: ['planned', 'missed', 'answered', 'closed'],
  planned: ['planned', 'missed', 'answered', 'closed'],
  missed: ['planned', 'missed', 'answered', 'closed'],
  answered: ['closed'],
  closed: [],
  cancelled: [],
}

/** It has an end to come. */
export const isOpen = (state: RequestState): boolean =>
  (OPEN_STATES as readonly RequestState[]).includes(state)

export const bankMaySay = (from: RequestState, to: StateUpdate['state']): boolean =>
  BANK_SAYS[from].includes(to)
