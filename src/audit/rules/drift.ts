/**
 * What the website says today and the files do not, or no longer: what a harvest would add, change and remove.
 * An answer that people hide is nobody's loss.
 */
import type { Answer } from '../../content/answers.ts'
import type { Agency, PhoneContact } from '../../content/directory.ts'
import { AGENCIES_FILE, answersFile, CONTACTS_FILE } from '../../content/files.ts'
import type { LocalePart } from '../../content/locale-part.ts'
import type { Code, Finding } from '../finding.ts'
import type { Project, SiteFacts } from '../project.ts'
import { atAnswer, type Rule } from '../rule.ts'

export const drift: Rule = (project, facts) => {
  if (!facts) return []
  if (facts.isSilent) {
    const [url = project.config.brand.url] = facts.unread.map((page) => page.url)
    const why = facts.unread[0]?.why ?? ''
    return [{ code: 'site-unread', where: { url }, values: { why } }]
  }
  return [
    ...project.locales.flatMap((part) => ofAnswers(part, facts)),
    ...ofPages(project, facts),
    ...ofNumbers(project, facts),
    ...ofAgencies(project, facts),
  ]
}

/** What a visitor reads; the rest is details. A topic is the configuration's affair. */
const WORDS = ['question', 'answer'] as const
const DETAILS = ['url', 'anchor', 'actions', 'short', 'keywords', 'alternates'] as const

const differing = <Key extends keyof Answer>(a: Answer, b: Answer, keys: readonly Key[]): Key[] =>
  keys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))

function ofAnswers({ locale, harvested, edits }: LocalePart, facts: SiteFacts): Finding[] {
  const hidden = new Set(edits.flatMap(({ id, hide }) => (hide ? [id] : [])))
  const today = new Map(
    facts.answers.filter((answer) => answer.locale === locale).map((answer) => [answer.id, answer]),
  )
  const file = answersFile(locale)
  const found = (code: Code, answer: Answer, values: Finding['values'] = {}): Finding[] =>
    hidden.has(answer.id) ? [] : [{ code, where: { file, ...atAnswer(answer) }, values }]
  const known = new Set(harvested.map(({ id }) => id))
  return [
    ...harvested.flatMap((before) => {
      const now = today.get(before.id)
      if (!now) return found('site-gone', before)
      if (differing(before, now, WORDS).length > 0) return found('site-changed', now)
      const details = differing(before, now, DETAILS)
      return details.length > 0 ? found('site-details', now, { details: details.join(', ') }) : []
    }),
    ...[...today.values()]
      .filter(({ id }) => !known.has(id))
      .flatMap((now) => found('site-new', now)),
  ]
}

function ofPages({ locales }: Project, { halved, unread }: SiteFacts): Finding[] {
  const answering = new Set(locales.flatMap(({ harvested }) => harvested.map(({ url }) => url)))
  return [
    ...halved.map(
      ({ url, before, now }): Finding => ({
        code: 'page-halved',
        where: { url },
        values: { before, now },
      }),
    ),
    ...unread
      .filter(({ url }) => answering.has(url))
      .map(({ url, why }): Finding => ({ code: 'page-unread', where: { url }, values: { why } })),
  ]
}

/** Hours are another rule's: they are compared wherever they are said. */
const ofNumbers = ({ contacts }: Project, facts: SiteFacts): Finding[] =>
  compared(
    contacts.phones,
    facts.contacts.phones,
    ({ number }: PhoneContact) => number,
    ({ shown, label, tariff, fax }) => [shown, label, tariff, fax],
  ).map(({ how, is }) => ({
    code: `number-${how}`,
    where: { file: CONTACTS_FILE, url: is.url },
    values: { number: is.shown },
  }))

const ofAgencies = ({ agencies }: Project, facts: SiteFacts): Finding[] =>
  compared(
    agencies.agencies,
    facts.agencies.agencies,
    ({ id }: Agency) => id,
    ({ hours: _, url: __, ...rest }) => rest,
  ).map(({ how, is }) => ({
    code: `agency-${how}`,
    where: { file: AGENCIES_FILE, place: is.id, ...(is.url ? { url: is.url } : {}) },
    values: { agency: is.name ?? is.street ?? is.id },
  }))

interface Compared<Thing> {
  how: 'new' | 'gone' | 'changed'
  is: Thing
}

function compared<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  keyOf: (thing: Thing) => string,
  saying: (thing: Thing) => unknown,
): Compared<Thing>[] {
  const known = new Map(before.map((thing) => [keyOf(thing), thing]))
  const there = new Set(now.map(keyOf))
  const text = (thing: Thing) => JSON.stringify(saying(thing))
  return [
    ...now.flatMap((is): Compared<Thing>[] => {
      const old = known.get(keyOf(is))
      if (!old) return [{ how: 'new', is }]
      return text(old) === text(is) ? [] : [{ how: 'changed', is }]
    }),
    ...before
      .filter((is) => !there.has(keyOf(is)))
      .map((is): Compared<Thing> => ({ how: 'gone', is })),
  ]
}
