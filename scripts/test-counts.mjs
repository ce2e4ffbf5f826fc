/** How did the tests end? Reads vitest's JSON report, and trusts its exit code over its silence. */
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */

/**
 * A file that could not even be loaded has no test to fail, and a rejection outside any test belongs
 * to none: both are counted as one failure, so that a red run is never reported as green.
 *
 * @param {string} file the JSON report; may be missing when the runner itself broke
 * @param {number} exitCode of the run that wrote it
 * @returns {Counts & { executed: true }}
 */
export function countTests(file, exitCode) {
  const files = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : []
  const tests = files.flatMap((result) => result.assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failures = files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${name}: ${firstLine(message)}`]
    return failed.map(
      (test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`,
    )
  })
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length
  if (failures.length === 0 && exitCode !== 0) {
    failures.push(`the runner ended with ${exitCode}, though no test failed`)
  }
  return { passed, failed: failures.length, skipped, failures, executed: true }
}

const firstLine = (message = '') => message.split('\n', 1)[0]

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addUp(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
  const failures = counts.flatMap((count) => count.failures)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures }
}
