/** A small project for rules: whatever a test does not say is in order. */
import { audit, type Project, type SiteFacts } from '../../src/audit/index.ts'
import { type Answer, hashShown } from '../../src/content/answers.ts'
import { publishable } from '../../src/content/approval.ts'
import type { Edit } from '../../src/content/edits.ts'
import type { LocalePart } from '../../src/content/locale-part.ts'
import { answers, config } from '../helpers/bank.ts'

const TODAY = '2026-11-21'

export interface Given {
  config?: Record<string, unknown>
  answers?: readonly Answer[]
  edits?: readonly Edit[]
  reviewed?: readonly Answer[]
  agencies?: Project['agencies']['agencies']
  phones?: Project['contacts']['phones']
}

/** Without the one whose HTML is an attack: rules read what harvest has cleaned. */
export const plain = (): Answer[] =>
  answers()
    .filter(({ id }) => id !== 'hostile')
    .map((answer) => ({
      ...answer,
      translations: { [answer.locale === 'fr' ? 'en' : 'fr']: `${answer.id}-${answer.locale}` },
    }))

export const anAnswer = (more: Partial<Answer> = {}): Answer => ({ ...plain()[0]!, ...more })

export function project(given: Given = {}): Project {
  const conf = config({ locales: ['fr', 'en'], ...given.config })
  const all = given.answers ?? plain()
  const locales = conf.locales.map((locale): LocalePart => {
    const harvested = all.filter((answer) => answer.locale === locale)
    const isFirst = locale === conf.locales[0]
    const edits = isFirst ? (given.edits ?? []) : []
    const content = { answers: harvested, edits, reviewed: isFirst ? (given.reviewed ?? []) : [] }
    const { required } = conf.approval
    const own = { locale, harvested, edits, synonyms: [] }
    return { ...own, ...publishable(content, { required, today: TODAY }) }
  })
  return {
    config: conf,
    locales,
    contacts: { format: 1, phones: given.phones ?? [], emails: [] },
    agencies: { format: 1, agencies: given.agencies ?? [] },
    today: TODAY,
  }
}

/** The website says what the files say, and every link leads somewhere. */
export const site = (of: Project, more: Partial<SiteFacts> = {}): SiteFacts => ({
  isSilent: false,
  answers: of.locales.flatMap(({ harvested }) => harvested),
  contacts: of.contacts,
  agencies: of.agencies,
  directories: [],
  pages: of.locales.flatMap(({ harvested }) => harvested.map(({ url }) => url)),
  unread: [],
  halved: [],
  pictures: new Map(),
  links: [],
  ...more,
})

export const approvedBy = (answer: Answer, until?: string): Edit => ({
  id: answer.id,
  on: answer.hash,
  approval: {
    by: 'Claire',
    on: '2026-01-01',
    ...(until ? { until } : {}),
    hash: hashShown(answer),
  },
})

/** The codes, with what a reader would look for first. */
export const found = (given: Given = {}, facts?: Partial<SiteFacts>) => {
  const one = project(given)
  return audit(one, facts && site(one, facts)).map(({ code, where, values }) => [
    ...[code, where.answer ?? where.place ?? where.url ?? where.file],
    ...Object.values(values).slice(0, 1),
  ])
}
export const codes = (given: Given = {}, facts?: Partial<SiteFacts>) =>
  found(given, facts).map(([code]) => code)

export const week = (mon: string[], sat: string[] = []) => ({
  ...{ mon, tue: mon, wed: mon, thu: mon, fri: mon, sat, sun: [] as string[] },
})
