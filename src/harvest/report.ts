/**
 * What a harvest did, in numbers and in sentences for the person who ran it.
 */
import type { Reason } from './crawl.ts'
import type { Change } from './identity.ts'

export interface Dropped {
  url: string
  why: Reason
  detail?: string
}

export interface HarvestReport {
  pages: number
  /** Questions found on pages, by rule, before merging. */
  found: Record<string, number>
  /** Said twice in the same words. */
  merged: number
  dropped: Dropped[]
  /** Answers of before, kept because their page could not be read. */
  kept: number
  warnings: string[]
  change: Change
}

const REASONS: Record<Reason, string> = {
  robots: 'robots.txt asks not to read them',
  silent: 'the site does not answer, not even for robots.txt; check the address',
  unlisted: 'they lead to a host that is not listed',
  excluded: 'include and exclude leave them out',
  'not-html': 'they are not HTML pages',
  'too-large': 'they are larger than 5 MB',
  missing: 'they are not there (404 or 410)',
  failed: 'they could not be read',
  copy: 'they are copies of a page that was read',
  noindex: 'they ask not to be indexed',
  limit: 'the limit of pages was reached',
}

const MOST_SHOWN = 5

export function reportLines(report: HarvestReport): string[] {
  const { found, change, dropped, warnings, merged } = report
  const total = Object.values(found).reduce((sum, count) => sum + count, 0)
  const byRule = Object.entries(found).map(([rule, count]) => `${rule} ${count}`)
  const lines = [
    `${count(report.pages, 'page')} read, ${count(total, 'question')} found${byRule.length ? `: ${byRule.join(', ')}` : ''}`,
  ]
  if (merged > 0) lines.push(`${count(merged, 'question')} merged: the same words on another page`)
  for (const [why, pages] of Map.groupBy(dropped, (drop) => drop.why)) {
    lines.push(`${count(pages.length, 'page')} left out: ${REASONS[why]}`)
    lines.push(...shown(pages.map(({ url, detail }) => (detail ? `${url} (${detail})` : url))))
  }
  if (report.kept > 0) {
    lines.push(`${count(report.kept, 'answer')} kept: their page could not be read this time`)
  }
  if (warnings.length > 0) lines.push(`${count(warnings.length, 'warning')}`, ...shown(warnings))
  lines.push(changeLine(change), ...shown(change.gone.map((id) => `gone: ${id}`)))
  return lines
}

function changeLine(change: Change): string {
  const { new: added, changed, gone, unchanged } = change
  if (added.length + changed.length + gone.length === 0) {
    return `nothing changed: ${count(unchanged.length, 'answer')} as before`
  }
  return `${count(unchanged.length, 'answer')} as before, ${added.length} new, ${changed.length} changed, ${gone.length} gone`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

const shown = (lines: readonly string[]): string[] => [
  ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
  ...(lines.length > MOST_SHOWN ? [`  … and ${lines.length - MOST_SHOWN} more`] : []),
]
