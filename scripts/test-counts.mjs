/** How did the tests end? Reads vitest's JSON report, and trusts its exit code over its silence. */
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

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
  const failedTests = tests.filter(({ status }) => status === 'failed').length
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failed = failedTests + brokenFiles
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.length - failedTests - passed,
    executed: true,
  }
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addUp(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}
