/**
 * The colours that a bank may set, and the contrast that they must keep for people to read: text
 * and buttons at 4.5:1 (WCAG 2.2, 1.4.3). The defaults are those of `ui/theme.css`.
 */
import * as z from 'zod'
import { contrast, LEAST } from './contrast.ts'

const COLOR = /^#[0-9a-f]{6}$/i
const Color = z.string().regex(COLOR, 'expected a colour such as #00695c')

const DEFAULTS = {
  light: {
    accent: '#00695c',
    onAccent: '#ffffff',
    accentSoft: '#e3f2ef',
    ink: '#17212b',
    paper: '#ffffff',
  },
  dark: {
    accent: '#6fd6c5',
    onAccent: '#04211d',
    accentSoft: '#143a35',
    ink: '#eef2f5',
    paper: '#151c23',
  },
}
type Scheme = keyof typeof DEFAULTS
type Token = keyof (typeof DEFAULTS)['light']

/** What is written on what. */
const PAIRS: readonly (readonly [text: Token, ground: Token])[] = [
  ['onAccent', 'accent'],
  ['accent', 'paper'],
  ['accent', 'accentSoft'],
  ['ink', 'paper'],
]

const schemeOf = (scheme: Scheme) =>
  z
    .strictObject({
      accent: Color.optional(),
      onAccent: Color.optional(),
      accentSoft: Color.optional(),
      ink: Color.optional(),
      paper: Color.optional(),
    })
    .superRefine((given, context) => {
      const colors = { ...DEFAULTS[scheme] }
      for (const token of Object.keys(colors) as Token[]) {
        colors[token] = given[token] ?? colors[token]
      }
      for (const [token, others] of tooClose(colors, given)) {
        context.addIssue({
          code: 'custom',
          path: [token],
          message: `${colors[token]} is too close to ${others.join(', ')}; people need ${LEAST}:1: choose colours further apart`,
        })
      }
    })

/** For each colour that the bank chose: those that it cannot be read on, or that cannot be read on it. */
function tooClose(colors: Record<Token, string>, given: Partial<Record<Token, unknown>>) {
  const faults = new Map<Token, string[]>()
  for (const [text, ground] of PAIRS) {
    const [a, b] = [colors[text], colors[ground]]
    if (!COLOR.test(a) || !COLOR.test(b)) continue // told as such; it has no contrast
    const ratio = contrast(a, b)
    if (ratio >= LEAST) continue
    const [own, other] = given[text] ? [text, ground] : [ground, text]
    const line = `${other} ${colors[other]} (${ratio.toFixed(1)}:1)`
    faults.set(own, [...(faults.get(own) ?? []), line])
  }
  return faults
}

export const Theme = z.strictObject({
  light: schemeOf('light').optional(),
  dark: schemeOf('dark').optional(),
})
