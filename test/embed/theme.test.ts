/** Five colours that a page may send into the frame: how they are written, and when they are worn. */
import { describe, expect, it } from 'vitest'
import { readToFrame } from '../../src/embed/incoming.ts'
import { readable } from '../../src/hub/wear.ts'

const VIOLET = '#7a1fa2 #ffffff #f5e6fa #17212b #ffffff'
const NIGHT = '#e1b3ff #1d0829 #2c1a36 #f3eef6 #14101a'

describe('what a page says of its colours', () => {
  it.each([
    { what: 'five', theme: VIOLET, isHeard: true },
    { what: 'five, in capitals', theme: VIOLET.toUpperCase(), isHeard: true },
    { what: 'four', theme: VIOLET.slice(8), isHeard: false },
    { what: 'six', theme: `${VIOLET} #ffffff`, isHeard: false },
    { what: 'a name', theme: VIOLET.replace('#7a1fa2', 'rebeccapurple'), isHeard: false },
    { what: 'a function', theme: VIOLET.replace('#7a1fa2', 'url(//evil.example)'), isHeard: false },
    { what: 'a rule behind them', theme: `${VIOLET};}*{display:none`, isHeard: false },
    { what: 'a line more', theme: `${VIOLET}\n`, isHeard: false },
    { what: 'a list', theme: VIOLET.split(' '), isHeard: false },
  ])('$what: heard $isHeard', ({ theme, isHeard }) => {
    const heard = readToFrame({ type: 'init', mode: 'panel', theme })
    expect(heard).toEqual({ type: 'init', mode: 'panel', ...(isHeard && { theme }) })
  })
})

describe('colours are worn when people can read them', () => {
  it.each([
    { what: 'dark on light', theme: VIOLET, scheme: 'light' },
    { what: 'light on dark', theme: NIGHT, scheme: 'dark' },
    { what: 'white on white', theme: VIOLET.replace('#17212b', '#ffffff'), scheme: undefined },
    { what: 'a pale button', theme: VIOLET.replace('#7a1fa2', '#e1b3ff'), scheme: undefined },
    { what: 'words on a button', theme: VIOLET.replace('#ffffff', '#a060c0'), scheme: undefined },
    // Ink and accent are fine there; the red of emergencies, which stays ours, is not.
    { what: 'a grey page', theme: '#2b0040 #ffffff #f5e6fa #000000 #8a8a8a', scheme: undefined },
  ])('$what: $scheme', ({ theme, scheme }) => {
    expect(readable(theme)).toBe(scheme)
  })
})
