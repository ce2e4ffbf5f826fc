/**
 * What a harvest did, in numbers and in sentences for the person who ran it.
 */
import type { Answer } from '../content/answers.ts'
import type { Dropped, Reason } from './crawl/reason.ts'
import type { Change } from './identity.ts'
import type { Kept } from './keep.ts'
import type { SiteRewording } from './rewordings.ts'

export type { Dropped } from './crawl/reason.ts'

export interface HarvestReport {
  pages: number
  /** Among the pages: read anew, sent but equal for a reader, not sent again. */
  novelty: { new: number; equal: number; 'not-sent': number }
  /** How many entries each adapter gave. */
  sources: [name: string, entries: number][]
  /** Questions found on pages, by rule, before merging. */
  found: Record<string, number>
  /** Said twice in the same words. */
  merged: number
  dropped: Dropped[]
  /** Answers of before that stay although today's pages do not give them. */
  kept: number
  /** Pages that give less than half of before. */
  halved: Kept['halved']
  /** Pages that are not there, for the first time. */
  missing: string[]
  /** Pages that show nothing without scripts. */
  empty: string[]
  warnings: string[]
  /** Answers of which two may be one, in other words. */
  rewordings: SiteRewording<Answer>[]
  /** Answers that the JSON-LD of their page words otherwise. */
  differences: number
  /** How many of each the pages name. */
  contacts: { phones: number; emails: number; agencies: number }
  change: Change
}

const REASONS: Record<Reason, string> = {
  robots: 'robots.txt asks not to read them',
  silent: 'the site does not answer, not even for robots.txt; check the address',
  unlisted: 'they lead to a host that is not listed',
  private: 'their name leads to a private network; “allowPrivate” of a site allows it',
  excluded: 'include and exclude leave them out',
  'not-html': 'they are not HTML pages',
  'too-large': 'they are larger than a page may be',
  'too-slow': 'they did not end in time',
  missing: 'they are not there (404 or 410)',
  failed: 'they could not be read',
  stopped:
    'the host refused us, so nothing more was asked of it: exclude that address, or ask whoever runs the site',
  copy: 'they are copies of a page that was read',
  noindex: 'they ask not to be indexed',
  depth: 'they are too many links away',
  variants: 'too many addresses of one path differ only behind the “?”',
  pages: 'the limit of pages was reached',
  bytes: 'the limit of bytes was reached',
  time: 'the time was over',
}

const MOST_SHOWN = 5

export function reportLines(report: HarvestReport): string[] {
  const { found, change, dropped, warnings, merged, novelty } = report
  const total = Object.values(found).reduce((sum, count) => sum + count, 0)
  const byRule = Object.entries(found).map(([rule, count]) => `${rule} ${count}`)
  const lines = [
    `${count(report.pages, 'page')} read, ${count(total, 'question')} found${byRule.length ? `: ${byRule.join(', ')}` : ''}`,
  ]
  if (novelty.equal + novelty['not-sent'] > 0) {
    lines.push(
      `${count(novelty['not-sent'] + novelty.equal, 'page')} as before, ${novelty['not-sent']} of them not even sent again`,
    )
  }
  lines.push(
    ...report.sources.map(([name, entries]) => `${name}: ${countOf(entries, 'entry', 'entries')}`),
  )
  if (merged > 0) lines.push(`${count(merged, 'question')} merged: the same words on another page`)
  for (const [why, pages] of Map.groupBy(dropped, (drop) => drop.why)) {
    lines.push(`${count(pages.length, 'page')} left out: ${REASONS[why]}`)
    lines.push(...shown(pages.map(({ url, detail }) => (detail ? `${url} (${detail})` : url))))
  }
  lines.push(...doubts(report))
  if (warnings.length > 0) lines.push(`${count(warnings.length, 'warning')}`, ...shown(warnings))
  if (report.differences > 0) {
    lines.push(
      `${count(report.differences, 'answer')} worded otherwise in the JSON-LD of the page: “review” shows both`,
    )
  }
  lines.push(...contactsLine(report.contacts), ...proposals(report.rewordings))
  lines.push(changeLine(change), ...shown(change.gone.map((id) => `gone: ${id}`)))
  return lines
}

/** What is kept or empty, and what a person should look at. */
function doubts({ empty, halved, missing, kept }: HarvestReport): string[] {
  const lines: string[] = []
  if (empty.length > 0) {
    lines.push(
      `${count(empty.length, 'page')} empty without scripts: save them from a browser and read them with --folder, or name an adapter`,
      ...shown(empty),
    )
  }
  if (halved.length > 0) {
    lines.push(
      `${count(halved.length, 'page')} with less than half of the questions of before: the old answers stay; “harvest --accept <path>” if that is right`,
      ...shown(halved.map(({ url, before, now }) => `${url} (${before} before, ${now} now)`)),
    )
  }
  if (missing.length > 0) {
    lines.push(
      `${count(missing.length, 'page')} not there for the first time: the answers go if the next harvest finds the same`,
    )
  }
  if (kept > 0) {
    lines.push(`${count(kept, 'answer')} kept: their page could not be read this time`)
  }
  return lines
}

function contactsLine({ phones, emails, agencies }: HarvestReport['contacts']): string[] {
  const parts = [
    [phones, 'telephone number', 'telephone numbers'],
    [emails, 'e-mail address', 'e-mail addresses'],
    [agencies, 'agency', 'agencies'],
  ] as const
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => countOf(number, one, many))
  return said.length > 0 ? [`on the pages: ${said.join(', ')}`] : []
}

/** Nothing is merged: for an editor. */
function proposals(rewordings: HarvestReport['rewordings']): string[] {
  if (rewordings.length === 0) return []
  const mostAlikeFirst = rewordings.toSorted((a, b) => b.likeness - a.likeness)
  return [
    `${count(rewordings.length, 'pair')} of questions may be one in other words: “review” shows them side by side`,
    ...shown(mostAlikeFirst.map(({ answers: [a, b] }) => `“${a.question}” / “${b.question}”`)),
  ]
}

function changeLine(change: Change): string {
  const { new: added, changed, gone, unchanged } = change
  if (added.length + changed.length + gone.length === 0) {
    return `nothing changed: ${count(unchanged.length, 'answer')} as before`
  }
  return `${count(unchanged.length, 'answer')} as before, ${added.length} new, ${changed.length} changed, ${gone.length} gone`
}

const count = (n: number, noun: string): string => countOf(n, noun, `${noun}s`)
const countOf = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const shown = (lines: readonly string[]): string[] => [
  ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
  ...(lines.length > MOST_SHOWN ? [`  … and ${lines.length - MOST_SHOWN} more`] : []),
]
