/** Three shapes, so that no state is told by its colour alone. */
import { type Markup, trusted } from '../../publish/markup.ts'
import type { State } from '../report.ts'

const SHAPES: Readonly<Record<State, string>> = {
  fault: '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6m0-6-6 6"/>',
  warning: '<path d="M12 4 2.8 20h18.4L12 4Zm0 6.5v4m0 2.6v.1"/>',
  fine: '<circle cx="12" cy="12" r="9"/><path d="m8 12.4 2.7 2.7L16 9.6"/>',
}

export const icon = (state: State): Markup =>
  trusted(
    `<svg class="icon ${state}" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[state]}</svg>`,
  )
