/**
 * Every Content-Security-Policy that the docs advise, and the one that the hub is served with: does Google's evaluator
 * find anything to say against it? What it is told about is what attackers use.
 *
 * @see https://csp-evaluator.withgoogle.com
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const NONCE = 'bm9uY2Vub25jZW5vbmNlbm9uY2U'

/** Policies in code blocks: each begins with the directive that all others fall back to. */
function policiesIn(path: string): string[] {
  const blocks = readFileSync(path, 'utf8').matchAll(/```\w*\n([^`]*?default-src [^`]*)```/g)
  return [...blocks].map(([, block]) =>
    block!
      .slice(block!.indexOf('default-src'))
      .replaceAll(/\((?:[^)]*)\)/g, '')
      .replaceAll('nonce-…', `nonce-${NONCE}`)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

const pages = [
  'README.md',
  ...readdirSync(at('../docs'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `docs/${name}`,
  ),
].filter((name) => name.endsWith('.md'))
const advised = pages.flatMap((page) =>
  policiesIn(at(`../${page}`)).map((policy) => ({ page, policy })),
)

/** What it says, but that a browser of long ago knows no `strict-dynamic`: those see the page's link. */
const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.NONE)
    .map(
      ({ directive, severity, description }) =>
        `${directive} ${Severity[severity]}: ${description}`,
    )

it('the docs advise a policy', () => {
  expect(advised.map(({ page }) => page)).toContain('docs/embedding.md')
})

it.each(advised)('nothing is found in the policy of $page', ({ policy }) => {
  expect(findings(policy)).toEqual([])
})

it('a policy with a hole would be found', () => {
  expect(findings(advised[0]!.policy.replace("base-uri 'none';", '')).join()).toMatch(/base-uri/)
  expect(findings("script-src 'unsafe-inline'").join()).toMatch(/unsafe-inline/)
})
