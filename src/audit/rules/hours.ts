/**
 * Opening hours that are said twice and differ: of an agency or a number, in `content/agencies.json`, on its
 * pages, in the configuration. Hours that nobody understood, and weeks that only one place tells, are no
 * contradiction. Of days that differ for once, what a page announces and the hub does not know is one; a list
 * of agencies that repeats no closure is none.
 */
import type { Agency, Opening, PhoneContact } from '../../content/directory.ts'
import { AGENCIES_FILE, CONTACTS_FILE } from '../../content/files.ts'
import { DAYS, type Hours } from '../../content/hours.ts'
import { words } from '../../language/index.ts'
import { writtenOn } from '../../triage/hours.ts'
import { addDays } from '../../triage/local-time.ts'
import type { Finding, Where } from '../finding.ts'
import type { Facts, PageDirectory, Project, Week } from '../project.ts'
import { inConfig, type Rule } from '../rule.ts'

interface Said {
  /** Whose hours: a door, a number. */
  of: string
  name: string
  week: Week
  /** The whole of it, where days that differ are known too. */
  whole?: Whole
  where: Where
}

type Whole = Omit<Hours, 'zone'>

export const hours: Rule = (project, facts) =>
  [...Map.groupBy(saidIn(project, facts), ({ of }) => of).values()].flatMap((said) => {
    const inWeek = contradiction(said)
    // Where the weeks differ, so do single days: once is enough.
    return inWeek.length > 0 ? inWeek : exception(said, project.today)
  })

/** Of the first place, and the first other one that says something else. */
function contradiction([first, ...others]: readonly Said[]): Finding[] {
  for (const other of others) {
    const day = DAYS.find((one) => isOtherwise(first!.week[one], other.week[one]))
    if (!day) continue
    const values = {
      ...{ name: first!.name, day, place: placeOf(first!.where) },
      ...{ here: other.week[day]!.join(', '), there: first!.week[day]!.join(', ') },
    }
    return [{ code: 'hours-differ', where: other.where, also: [first!.where], values }]
  }
  return []
}

/** Days of a closure that are looked at: longer ones are told by their beginning. */
const LONGEST = 60

/** The first day to come that somebody announces as another one, and the first place does not. */
function exception([first, ...others]: readonly Said[], today: string): Finding[] {
  if (!first?.whole) return []
  for (const { whole, where } of others) {
    for (const { from, until = from } of whole?.closures ?? []) {
      for (let ahead = 0, day = from > today ? from : today; ahead < LONGEST; ahead++) {
        if (day > until) break
        const [here, there] = [
          writtenOn(whole!, day).join(', '),
          writtenOn(first.whole, day).join(', '),
        ]
        if (here !== there) {
          const values = { name: first.name, date: day, place: placeOf(first.where), here, there }
          return [{ code: 'closure-differs', where, also: [first.where], values }]
        }
        day = addDays(day, 1)
      }
    }
  }
  return []
}

/** Nothing said is no contradiction. */
const isOtherwise = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a !== undefined && b !== undefined && a.join() !== b.join()

/** An agency is named already. */
const placeOf = ({ file, place, url }: Where): string =>
  file === AGENCIES_FILE ? file : [file ?? url, place].filter(Boolean).join(': ')

/** What people wrote first, then the files, then the pages. */
const saidIn = (project: Project, facts: Facts): Said[] => [
  ...written(project),
  ...project.contacts.phones.flatMap((phone) =>
    ofPhone(phone, { file: CONTACTS_FILE, url: phone.url }),
  ),
  ...project.agencies.agencies.flatMap((agency) =>
    ofAgency(agency, { file: AGENCIES_FILE, place: agency.id }),
  ),
  ...(facts?.directories ?? []).flatMap(onPage),
]

const written = ({ config }: Project): Said[] =>
  (config.channels.phone?.numbers ?? []).flatMap(({ number, shown, hours: id }) => {
    const kept = config.hours[id]
    if (!kept) return []
    const { week } = kept
    return [{ of: number, name: shown, week, whole: kept, where: inConfig(`hours.${id}`) }]
  })

const ofPhone = ({ number, shown, hours: kept }: PhoneContact, where: Where): Said[] =>
  kept?.week ? [{ of: number, name: shown, ...hoursIn(kept, kept.week), where }] : []

const hoursIn = ({ closures, holidaysClosed }: Opening, week: Hours['week']) => ({
  ...{ week, whole: { week, closures, holidays: holidaysClosed ? 'fr' : 'none' } as const },
})

const ofAgency = (agency: Agency, where: Where): Said[] =>
  agency.hours?.week
    ? [
        {
          ...{ of: doorOf(agency), name: nameOf(agency), where },
          ...hoursIn(agency.hours, agency.hours.week),
        },
      ]
    : []

function onPage({ url, phones, agencies, weeks }: PageDirectory): Said[] {
  const where = { url }
  const [only, ...others] = agencies
  // On the page of one agency, the one week that no number claims is the agency's.
  const left = weeks.filter((week) => !phones.some(({ hours: kept }) => agree(kept?.week, week)))
  const told = left.filter((week) => !isAlways(week) && !agree(only?.hours?.week, week))
  const its = only && others.length === 0 && told.length === 1 ? told : []
  return [
    ...phones.flatMap((phone) => ofPhone(phone, where)),
    ...agencies.flatMap((agency) => ofAgency(agency, where)),
    ...its.map((week) => ({ of: doorOf(only!), name: nameOf(only!), week, where })),
  ]
}

const agree = (a: Week | undefined, b: Week): boolean =>
  a !== undefined && !DAYS.some((day) => isOtherwise(a[day], b[day]))

/** « Distributeur, 24 h/24 » is no door that opens. */
const isAlways = (week: Week): boolean => DAYS.every((day) => week[day]?.join() === '00:00-24:00')

const nameOf = ({ name, street, id }: Agency): string => name ?? street ?? id

/** One door: its street and town, else what it is called. */
const doorOf = ({ street, postcode, city, name, id }: Agency): string =>
  words(street ? `${street} ${postcode ?? city ?? ''}` : `${name ?? id} ${city ?? ''}`).join(' ')
