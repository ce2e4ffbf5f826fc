/** What axe finds wrong in a page and in each of its frames, `target-size` included. */
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright'

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  iframes: false,
}

/** @returns a line a violation: the rule and where it was broken */
export async function violationsIn(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map(check))
  return found.flat()
}

async function check(frame: Frame): Promise<string[]> {
  // Not by a script element: a strict policy would refuse it.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  const { violations } = await frame.evaluate<AxeResults, RunOptions>(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    OPTIONS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? ''
      return `${id} at ${target.flat().join(' ')}: ${why}`
    }),
  )
}
