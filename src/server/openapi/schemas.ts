/**
 * The schemas of the wire as JSON Schema, made from the very ones that panels and server use. What is
 * sent in is strict; an answer may gain fields, and whoever reads it must not mind.
 */
import * as z from 'zod/mini'
import {
  Agencies,
  Agency,
  AppointmentMove,
  AppointmentRequest,
  Hold,
  HoldRequest,
  Reasons,
} from '../../channels/agency/contract.ts'
import { CallbackRequest, Move, Slots } from '../../channels/callback/contract.ts'
import {
  Attachment,
  NewMessage,
  NewThread,
  Search,
  Seen,
  Threads,
  ThreadView,
} from '../../channels/message/contract.ts'
import { Adviser, Advisers } from '../../contract/adviser.ts'
import { AgencySearch } from '../../contract/agency-search.ts'
import { Denial } from '../../contract/denial.ts'
import {
  DeskAct,
  DeskAnswer,
  DeskExtend,
  DeskItem,
  DeskItems,
  DeskOutcome,
  DeskTake,
  DeskTransfer,
} from '../../contract/desk.ts'
import { RequestBrief, RequestFacts, TextMessage } from '../../contract/event.ts'
import { Instant, Manage, Phone, Reference } from '../../contract/fields.ts'
import { Handoff, HandoffContent, HandoffTicket, Redemption } from '../../contract/handoff.ts'
import { StateUpdate } from '../../contract/hooks.ts'
import { Live, LiveState } from '../../contract/live.ts'
import { Meeting } from '../../contract/meeting.ts'
import { Problem, Slot } from '../../contract/problem.ts'
import { ProofCheck, ProofCode, ProofView, ProofWanted } from '../../contract/proof.ts'
import { CodeGiven, CodeTicket, CodeWanted } from '../../contract/prospect.ts'
import { Lookup, Receipt, RequestView } from '../../contract/request.ts'
import { SessionView, SignedOut } from '../../contract/session.ts'
import { MessageFacts, ThreadBriefFacts } from '../../contract/thread-event.ts'
import { AttachmentWanted, IncomingMail, ThreadUpdate } from '../../contract/thread-hooks.ts'

const Empty = z.strictObject({})

const SENT = {
  DeskAct,
  DeskAnswer,
  DeskExtend,
  DeskOutcome,
  DeskTake,
  DeskTransfer,
  AttachmentWanted,
  CodeGiven,
  CodeWanted,
  IncomingMail,
  Handoff,
  NewMessage,
  NewThread,
  Empty,
  Redemption,
  Search,
  Seen,
  ThreadUpdate,
  AgencySearch,
  AppointmentMove,
  AppointmentRequest,
  CallbackRequest,
  Denial,
  HoldRequest,
  LiveState,
  Lookup,
  Move,
  ProofCheck,
  ProofWanted,
  StateUpdate,
}
const ANSWERED = {
  Attachment,
  CodeTicket,
  DeskItem,
  DeskItems,
  HandoffContent,
  HandoffTicket,
  MessageFacts,
  ProofCode,
  ProofView,
  SessionView,
  SignedOut,
  ThreadBriefFacts,
  ThreadView,
  Threads,
  Adviser,
  Advisers,
  Agencies,
  Agency,
  Hold,
  Instant,
  Live,
  Manage,
  Meeting,
  Phone,
  Problem,
  Receipt,
  Reasons,
  Reference,
  RequestBrief,
  RequestFacts,
  RequestView,
  Slot,
  Slots,
  TextMessage,
}

/** By their names in the description. */
export const SCHEMAS = { ...SENT, ...ANSWERED }

export type SchemaName = keyof typeof SCHEMAS

type Json = Record<string, unknown>

export const schemaAt = (name: SchemaName): Json => ({ $ref: `#/components/schemas/${name}` })

/** For `components.schemas`. */
export const schemas = (): Json => ({
  ...converted(SENT, 'input'),
  ...converted(ANSWERED, 'output'),
})

/** Formats that say all that the regular expression beside them says, and can be read. */
const KNOWN_FORMATS = new Set(['date-time', 'date', 'email', 'uuid'])

function converted(named: Readonly<Record<string, z.ZodMiniType>>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if (KNOWN_FORMATS.has(jsonSchema.format ?? '')) delete jsonSchema.pattern
      const { def } = zodSchema._zod
      if (io === 'output' && def.type === 'object' && !def.catchall) {
        delete jsonSchema.additionalProperties
      }
    },
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  )
}
