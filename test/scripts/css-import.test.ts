import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import theme from '../../src/ui/theme.css?inline'

it('gives tests the text of a style sheet, so that what they measure is what ships', () => {
  expect(theme).toBe(readFileSync('src/ui/theme.css', 'utf8'))
})
