/**
 * May the hub wear the colours of the page around its frame? When people can read it so: text and buttons
 * at 4.5:1, also on the grounds and in the colours that stay ours. Else the bank's own theme holds.
 */
import { contrast, LEAST, luminance } from '../content/contrast.ts'

/** What stays as in `ui/theme.css`: a quiet ground, and what is written in colours of its own. */
const OURS = {
  light: { wash: '#f5f7f9', texts: ['#566472', '#1f4e9c', '#b3261e', '#8a5300'] },
  dark: { wash: '#1d262f', texts: ['#a9b6c2', '#9dc1ff', '#ffb4ab', '#ffca7a'] },
} as const

/** In the order in which a page says them (`embed/protocol.ts`). */
const NAMES = ['accent', 'on-accent', 'accent-soft', 'ink', 'paper'] as const

/** @returns whether it is a light or a dark theme; nothing when it could not be read */
export function readable(theme: string): keyof typeof OURS | undefined {
  const [accent = '', onAccent = '', soft = '', ink = '', paper = ''] = theme.split(' ')
  const scheme = luminance(paper) > 0.18 ? 'light' : 'dark'
  const { wash, texts } = OURS[scheme]
  const pairs = [
    [onAccent, accent],
    [accent, soft],
    ...[accent, ink].flatMap((text) => [
      [text, paper],
      [text, wash],
    ]),
    ...texts.map((text) => [text, paper]),
  ] as const
  return pairs.every(([text, ground]) => contrast(text!, ground!) >= LEAST) ? scheme : undefined
}

/** For good: a page says its theme once. */
export function wear({ style }: HTMLElement, theme: string): void {
  const scheme = readable(theme)
  if (!scheme) return
  for (const [at, color] of theme.split(' ').entries())
    style.setProperty(`--dq-${NAMES[at]}`, color)
  style.setProperty('--dq-color-scheme', scheme)
}
