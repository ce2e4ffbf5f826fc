/** What `check` says of approvals, where the bank asks for them: what is not shown, and what soon will not be. */
import type { Answer } from '../content/answers.ts'
import {
  type Approval,
  approvalsById,
  keyOf,
  type Standing,
  standingOf,
} from '../content/approvals.ts'

/** Time to read it again. */
const SOON_DAYS = 30
const MOST_SHOWN = 10

const SAYS: Record<Exclude<Standing, 'approved'>, string> = {
  unapproved: 'not approved, so not shown',
  expired: 'approved until a day that is over, so not shown',
  changed: 'changed on the website since the approval: what was approved is shown',
}

export function approvalAdvice(
  answers: readonly Answer[],
  approvals: readonly Approval[],
  now: Date,
): string[] {
  const day = (ahead: number) =>
    new Date(now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
  const byId = approvalsById(approvals)
  const byStanding = Map.groupBy(answers, (answer) =>
    standingOf(answer, byId.get(keyOf(answer)), day(0)),
  )
  const ending = answers.flatMap((answer) => {
    const end = byId.get(keyOf(answer))?.validUntil
    return end && end >= day(0) && end <= day(SOON_DAYS) ? [`${answer.id} (${end})`] : []
  })
  return [
    ...(Object.keys(SAYS) as (keyof typeof SAYS)[]).flatMap((standing) => {
      const ids = (byStanding.get(standing) ?? []).map(({ id }) => id)
      return ids.length > 0 ? [`${ids.length} ${SAYS[standing]}: ${list(ids)}`] : []
    }),
    ...(ending.length > 0
      ? [`${ending.length} expire within ${SOON_DAYS} days: ${list(ending)}`]
      : []),
  ]
}

const list = (ids: readonly string[]): string =>
  `${ids.slice(0, MOST_SHOWN).join(', ')}${ids.length > MOST_SHOWN ? ', …' : ''}`
