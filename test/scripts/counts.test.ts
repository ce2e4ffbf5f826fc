import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addUp, countTests } from '../../scripts/test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))

function report(...files: { status: string; tests: string[] }[]): string {
  const path = join(folder, `${Math.random()}.json`)
  const testResults = files.map(({ status, tests }) => ({
    status,
    name: 'a.test.ts',
    message: status === 'failed' ? 'no such module\n  at line 1' : '',
    assertionResults: tests.map((status) => ({
      status,
      fullName: 'adds up',
      failureMessages: status === 'failed' ? ['AssertionError: 1 is not 2\n  at line 3'] : [],
    })),
  }))
  writeFileSync(path, JSON.stringify({ testResults }))
  return path
}

const ok = { status: 'passed', tests: ['passed', 'passed', 'skipped'] }

describe('the closing line of npm test', () => {
  it.each([
    { rule: 'passed and skipped tests', files: [ok], exit: 0, passed: 2, failed: 0, skipped: 1 },
    {
      rule: 'a todo as skipped',
      files: [{ status: 'passed', tests: ['todo'] }],
      exit: 0,
      passed: 0,
      failed: 0,
      skipped: 1,
    },
    {
      rule: 'a failed test once',
      files: [ok, { status: 'failed', tests: ['failed', 'passed'] }],
      exit: 1,
      passed: 3,
      failed: 1,
      skipped: 1,
    },
    {
      rule: 'a file that could not be loaded',
      files: [{ status: 'failed', tests: [] }],
      exit: 1,
      passed: 0,
      failed: 1,
      skipped: 0,
    },
    { rule: 'an error outside every test', files: [ok], exit: 1, passed: 2, failed: 1, skipped: 1 },
  ])('counts $rule', ({ files, exit, passed, failed, skipped }) => {
    expect(countTests(report(...files), exit)).toMatchObject({ passed, failed, skipped })
  })

  it('counts a runner that broke before it wrote its report', () => {
    expect(countTests(join(folder, 'nowhere.json'), 1)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('names what failed, and why in a line', () => {
    const files = [ok, { status: 'failed', tests: ['failed', 'passed'] }]
    expect(countTests(report(...files), 1).failures).toEqual([
      'a.test.ts: adds up: AssertionError: 1 is not 2',
    ])
    expect(countTests(report({ status: 'failed', tests: [] }), 1).failures).toEqual([
      'a.test.ts: no such module',
    ])
    expect(countTests(report(ok), 1).failures).toEqual([
      'the runner ended with 1, though no test failed',
    ])
  })

  it('sums the projects', () => {
    const one = { passed: 1, failed: 1, skipped: 3, failures: ['one'] }
    expect(addUp([one, one])).toEqual({
      passed: 2,
      failed: 2,
      skipped: 6,
      failures: ['one', 'one'],
    })
  })
})
