/**
 * What the rules look at: the files of a project as they are, and, where somebody asked the website, what it
 * said today. Plain values, so that a rule is a function and a test writes down what it needs.
 */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import type { AgenciesFile, Agency, ContactsFile, PhoneContact } from '../content/directory.ts'
import type { Hours } from '../content/hours.ts'
import type { LocalePart } from '../content/locale-part.ts'
import type { AskedLink } from '../harvest/index.ts'

export interface Project {
  config: Config
  locales: readonly LocalePart[]
  contacts: ContactsFile
  agencies: AgenciesFile
  /** ISO date. */
  today: string
}

/** `09:00-12:30` by day; empty: closed. */
export type Week = Partial<Hours['week']>

/** What one page says of numbers and agencies. */
export interface PageDirectory {
  url: string
  phones: readonly PhoneContact[]
  agencies: readonly Agency[]
  /** Weeks that its text tells, whoever they belong to. A day of which nothing is said is left out. */
  weeks: readonly Week[]
}

/** What the website said today. */
export interface SiteFacts {
  /** Nothing could be read: of the rest nothing is known. */
  isSilent: boolean
  /** The answers as a harvest would write them now, of all locales. */
  answers: readonly Answer[]
  contacts: ContactsFile
  agencies: AgenciesFile
  /** Numbers and agencies page by page. */
  directories: readonly PageDirectory[]
  /** Addresses of pages that were read. */
  pages: readonly string[]
  /** Pages that could not be read today, with the reason. */
  unread: readonly { url: string; why: string }[]
  /** Pages with less than half of their questions of before. */
  halved: readonly { url: string; before: number; now: number }[]
  /** Pictures without an alternative text, by page. */
  pictures: ReadonlyMap<string, readonly string[]>
  links: readonly AskedLink[]
}

/** Nobody asked the website: only the files are judged. */
export type Facts = SiteFacts | undefined

/** Every answer that is shown, of all locales. */
export const shownIn = ({ locales }: Project): Answer[] => locales.flatMap(({ answers }) => answers)
