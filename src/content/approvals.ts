/**
 * Who stands behind an answer, and until when. An approval keeps the answer as it was approved, word for
 * word: what the website says afterwards waits, and what was approved stays, with its date.
 *
 * `content/approvals.<locale>.json` is written by `approve`; without `approval.required` nobody reads it.
 */
import * as z from 'zod'
import { Answer, hashAnswer } from './answers.ts'
import { explain } from './explain.ts'

/** `approval` of `des-questions.json`. */
export const ApprovalPolicy = z.strictObject({
  /** What is not approved, or no longer, is not published. */
  required: z.boolean().default(false),
  /** How long an approval is good for, unless it says otherwise. */
  days: z.int().positive().default(365),
})

export const Approval = z.strictObject({
  /** As it was approved. */
  answer: Answer,
  approvedBy: z.string().min(1),
  approvedAt: z.iso.date(),
  /** The service that answers for it. */
  owner: z.string().min(1).optional(),
  /** The last day on which it may be shown. */
  validUntil: z.iso.date(),
})
export type Approval = z.infer<typeof Approval>

const ApprovalsFile = z.strictObject({
  format: z.literal(1),
  locale: z.string(),
  approvals: z.array(Approval),
})

/** @throws QuestionsError `CONTENT_INVALID`, also for an answer that was edited after its approval */
export function parseApprovals(value: unknown, file: string): Approval[] {
  const { approvals } = explain('CONTENT_INVALID', file, ApprovalsFile, value)
  explain('CONTENT_INVALID', file, Unedited, approvals)
  return approvals
}

const Unedited = z.array(z.looseObject({ answer: Answer })).superRefine((approvals, context) => {
  for (const [index, { answer }] of approvals.entries()) {
    if (answer.hash === hashAnswer(answer.question, answer.answer)) continue
    context.addIssue({
      code: 'custom',
      path: [index, 'answer'],
      message: `“${answer.id}” was edited after it was approved: approve it again`,
    })
  }
})

export type Standing = 'approved' | 'changed' | 'unapproved' | 'expired'

/** @param today  ISO date */
export function standingOf(
  answer: Answer,
  approval: Approval | undefined,
  today: string,
): Standing {
  if (!approval) return 'unapproved'
  if (approval.validUntil < today) return 'expired'
  return saying(answer) === saying(approval.answer) ? 'approved' : 'changed'
}

/** What a visitor reads or presses. Where it stands on the site is none of it. */
const saying = ({ question, answer, short, actions }: Answer): string =>
  JSON.stringify([question, answer, short, actions.map(({ label, url }) => [label, url])])

/** The answers that may be shown today, each as it was approved, at the address where it stands now. */
export function approvedAnswers(
  answers: readonly Answer[],
  approvals: readonly Approval[],
  today: string,
): Answer[] {
  const byId = approvalsById(approvals)
  return answers.flatMap((answer) => {
    const approval = byId.get(keyOf(answer))
    const standing = standingOf(answer, approval, today)
    if (!approval || standing === 'unapproved' || standing === 'expired') return []
    const { url, anchor, topic } = answer
    const { anchor: _, topic: __, ...approved } = approval.answer
    const ends = [approved.validUntil, approval.validUntil].filter((day) => day !== undefined)
    return {
      ...approved,
      url,
      ...(anchor ? { anchor } : {}),
      ...(topic ? { topic } : {}),
      approvedBy: approval.approvedBy,
      validUntil: ends.sort()[0]!,
    }
  })
}

export const approvalsById = (approvals: readonly Approval[]): ReadonlyMap<string, Approval> =>
  new Map(approvals.map((approval) => [keyOf(approval.answer), approval]))

export const keyOf = ({ locale, id }: Pick<Answer, 'locale' | 'id'>): string => `${locale} ${id}`
