/** Who answers for an answer, and until when: what has ended, what ends soon, what nobody has approved. */
import type { Answer } from '../../content/answers.ts'
import type { Withheld } from '../../content/approval.ts'
import { editsFile } from '../../content/files.ts'
import type { LocalePart } from '../../content/locale-part.ts'
import { addDays } from '../../triage/local-time.ts'
import type { Code, Finding, Where } from '../finding.ts'
import { atAnswer, type Rule } from '../rule.ts'

const HELD: Readonly<Record<Withheld['why'], Code>> = {
  unapproved: 'approval-missing',
  changed: 'approval-outdated',
  expired: 'approval-ended',
}

export const approvals: Rule = ({ locales, config, today }) => {
  const last = addDays(today, config.approval.warnDays)
  return locales.flatMap((part): Finding[] => {
    const place = placeIn(part)
    const untilOf = new Map(part.edits.map(({ id, approval }) => [id, approval]))
    const values = (id: string) => {
      const { by = '', until = '' } = untilOf.get(id) ?? {}
      return { by, until }
    }
    const held = part.withheld.map(
      ({ id, why }): Finding => ({ code: HELD[why], where: place(id), values: values(id) }),
    )
    // Where nobody asks for approval, one that has ended still ends the answer.
    const ended = part.answers
      .filter(({ approvedBy, validUntil }) => approvedBy && validUntil && validUntil < today)
      .map(({ id }): Finding => ({ code: 'approval-ended', where: place(id), values: values(id) }))
    const ending = part.edits
      .filter(
        ({ approval }) => approval?.until && approval.until >= today && approval.until <= last,
      )
      .map(({ id }): Finding => ({ code: 'approval-ends', where: place(id), values: values(id) }))
    return [...held, ...ended, ...ending]
  })
}

/** An answer that is not shown is still known by what the website says. */
export function placeIn({ locale, harvested, answers }: LocalePart): (id: string) => Where {
  const known = new Map<string, Answer>(
    [...harvested, ...answers].map((answer) => [answer.id, answer]),
  )
  return (id) => {
    const answer = known.get(id)
    return { file: editsFile(locale), ...(answer ? atAnswer(answer) : { locale, answer: id }) }
  }
}
