/** What axe finds wrong, or cannot decide, in a page and in each of its frames, `target-size` included. */
import axe, { type AxeResults, type NodeResult, type Result, type RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright'

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
  iframes: false,
}

/**
 * What axe cannot decide by itself, by its rule and its own word for the doubt, and why it is right. Whatever is not
 * here is told as if it were wrong.
 */
const JUDGED: Readonly<Record<string, string>> = {
  'frame-tested': 'each frame is looked at by itself, below',
  'color-contrast bgGradient': 'both ends of the one gradient are in test/ui/contrast.test.ts',
  'color-contrast nonBmp': 'arrows of a keyboard, in the colour of the words beside them',
  'label-content-name-mismatch': 'a sign such as “?” is no word that somebody would say',
}
/**
 * Text at the edge of what scrolls is looked at again in the middle of it. Where a row still overlaps its neighbour by a
 * pixel, both are of one colour: the pairs of the theme are in test/ui/contrast.test.ts.
 */
const COVERED = /^color-contrast elmPartiallyObscur(?:ed|ing)$/

/** @returns a line for each violation, and for each doubt that nobody has judged: the rule, and where */
export async function violationsIn(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map(check))
  return found.flat()
}

type Place = NodeResult['target']

async function check(frame: Frame): Promise<string[]> {
  // Not by a script element: a strict policy would refuse it.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  let whole = await look(frame)
  // A screen that changed while it was looked at is looked at again.
  if (whole.doubts.some(({ doubt }) => !COVERED.test(doubt) && !(doubt in JUDGED))) {
    whole = await look(frame)
  }
  const covered = whole.doubts.filter(({ doubt }) => COVERED.test(doubt))
  const again: Finding[] = []
  for (const { target } of covered) {
    const { violations, doubts } = await look(frame, target)
    again.push(...violations, ...doubts.filter(({ doubt }) => !COVERED.test(doubt)))
  }
  const doubts = [...whole.doubts.filter(({ doubt }) => !COVERED.test(doubt)), ...again]
  return [...whole.violations, ...doubts.filter(({ doubt }) => !(doubt in JUDGED))].map(
    ({ doubt, target, why }) => `${doubt} at ${target.flat().join(' ')}: ${why}`,
  )
}

interface Finding {
  /** The rule, and the word for the doubt where it is one. */
  doubt: string
  target: Place
  why: string
}

/** @param at the colours of this one place, once it is in the middle of what scrolls; else all of the document */
async function look(frame: Frame, at?: Place) {
  const { violations, incomplete } = await frame.evaluate<AxeResults, [RunOptions, Place?]>(
    async ([options, target]) => {
      const { axe: tool } = window as unknown as { axe: typeof axe }
      if (!target) return tool.run(options)
      const path = target.flat()
      let node: Element | null = null
      for (const selector of path) {
        const root: ParentNode = node?.shadowRoot ?? document
        node = root.querySelector(selector)
      }
      node?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const rules = { ...options, runOnly: ['color-contrast'] }
      return node ? tool.run(node, rules) : tool.run([], rules)
    },
    at ? [OPTIONS, at] : [OPTIONS],
  )
  const findings = (results: Result[], isDoubt: boolean): Finding[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary, any, all, none }) => {
        const [first] = [...any, ...all, ...none]
        const key = isDoubt ? first?.data?.messageKey : undefined
        const why = failureSummary?.split('\n')[1]?.trim() ?? first?.message ?? ''
        return { doubt: key ? `${id} ${key}` : id, target, why }
      }),
    )
  return { violations: findings(violations, false), doubts: findings(incomplete, true) }
}
