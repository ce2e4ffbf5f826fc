import { describe, expect, it } from 'vitest'
import { isComplete, isNewEnough } from '../../scripts/setup.mjs'

const lock = {
  '': { version: '0.1.0' }, // the project itself, which npm does not list as installed
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0' },
  'node_modules/b-win32': { version: '2.0.0', optional: true },
}
const { '': _, 'node_modules/b-win32': __, ...here } = lock

describe('the dependencies', () => {
  it.each([
    ['when all are there in their version', here, true],
    ['whatever is there besides', { ...here, 'node_modules/c': { version: '1.0.0' } }, true],
    [
      'with one of another platform too',
      { ...here, 'node_modules/b-win32': { version: '2.0.0' } },
      true,
    ],
    ['not when one is missing', { 'node_modules/a': { version: '1.0.0' } }, false],
    ['not when one is older', { ...here, 'node_modules/b': { version: '1.9.0' } }, false],
    ['not on an empty folder', {}, false],
  ])('are complete %s', (_, installed, complete) => {
    expect(isComplete(lock, installed)).toBe(complete)
  })
})

it.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is new enough for the tools: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough)
})
