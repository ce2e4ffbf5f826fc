import { expect, it } from 'vitest'
import { findJsonFault } from '../../src/cli/json-fault.ts'

it.each([
  ['{"a": 1,}', '1:8', 'a comma too many'],
  ['{\n  "a": [1, 2,\n  ]\n}', '2:13', 'a comma too many'],
  ['{"a": 1,, "b": 2}', '1:9', 'a comma too many'],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3', 'a comma is missing'],
  ['[1 2]', '1:4', 'a comma is missing'],
  ['{"a": }', '1:7', 'a value is missing'],
  ['{"a" 1}', '1:6', '“:” is missing'],
  ['{a: 1}', '1:2', 'between double quotes'],
  ["{'a': 1}", '1:2', 'straight double quotes'],
  ['{"a": “b”}', '1:7', 'straight double quotes'],
  ['{\n  // a\n  "b": 1}', '2:3', 'no comments'],
  ['{"a": "b\n"}', '1:7', 'does not end on its line'],
  ['{"a": [1, 2}', '1:12', 'expected “]”'],
  ['{"a": {"b": 1}', '1:15', '“}” is missing'],
  ['{"a": 1} {}', '1:10', 'after its end'],
  ['["a": 1]', '1:5', 'a list has no keys'],
  ['', '1:1', 'the file is empty'],
])('what is wrong in %j is at %s: %s', (text, place, hint) => {
  expect(() => JSON.parse(text)).toThrow()
  const fault = findJsonFault(text)
  expect(`${fault?.line}:${fault?.column}`).toBe(place)
  expect(fault?.hint).toContain(hint)
})

it.each([
  [{}],
  [[]],
  [[[], {}]],
  [{ a: { b: [1, -2.5e3, 'x, y: "}"'], c: null }, d: true }],
  ['text'],
  [3],
])('nothing is wrong in what JSON.stringify writes: %j', (value) => {
  expect(findJsonFault(JSON.stringify(value))).toBeUndefined()
  expect(findJsonFault(JSON.stringify(value, null, 2))).toBeUndefined()
})
