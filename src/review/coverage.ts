/**
 * The pages of the website as an editor goes through them: what each rule found on a page, the answers that
 * came of it, and the pages that gave nothing. Pure.
 */
import type { Item, Pages } from './contract.ts'

export interface PageRow {
  url: string
  /** Most first; nothing: today's harvest has not seen the page. */
  found?: readonly (readonly [rule: string, questions: number])[]
  /** Nothing to read without scripts. */
  empty?: true
  items: readonly Item[]
}

const pageOf = ({ url }: Item): string => url.replace(/#.*/, '')

/** By address. A page without answers stands there, too. */
export function pageRows(items: readonly Item[], pages: Pages): PageRow[] {
  const itemsOf = Map.groupBy(items, pageOf)
  const covered = new Map(pages.map((page) => [page.url, page]))
  return [...new Set([...covered.keys(), ...itemsOf.keys()])].sort().map((url) => {
    const { found, empty } = covered.get(url) ?? {}
    return {
      url,
      ...(found && { found: Object.entries(found).sort(([, a], [, b]) => b - a) }),
      ...(empty && { empty }),
      items: itemsOf.get(url) ?? [],
    }
  })
}

/** How many pages each rule found something on, most first. */
export function rulesIn(rows: readonly PageRow[]): (readonly [rule: string, pages: number])[] {
  const rules = Map.groupBy(
    rows.flatMap(({ found = [] }) => found.map(([rule]) => rule)),
    (rule) => rule,
  )
  return [...rules].map(([rule, all]) => [rule, all.length] as const).sort(([, a], [, b]) => b - a)
}

/** Which pages to show: all, those of a rule, or those that gave nothing. */
export type Filter = { by: 'all' } | { by: 'nothing' } | { by: 'rule'; rule: string }

export const gaveNothing = ({ found }: PageRow): boolean => found?.length === 0

export function passes(row: PageRow, filter: Filter): boolean {
  if (filter.by === 'nothing') return gaveNothing(row)
  return filter.by === 'all' || (row.found ?? []).some(([rule]) => rule === filter.rule)
}
