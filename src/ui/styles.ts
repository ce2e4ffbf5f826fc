/** The style sheet of the hub, whole: what a program of fewer screens takes apart. */
import { adoptStyles as adopt } from './adopt.ts'
import frame from './frame.css?inline'
import parts from './parts.css?inline'
import reading from './reading.css?inline'
import states from './states.css?inline'
import theme from './theme.css?inline'

/**
 * Dresses a document or a shadow root.
 *
 * @param css more than the hub's own sheet: what comes with a chunk
 * @returns how to undress it
 */
export const adoptStyles = (
  root: Document | ShadowRoot,
  css = theme + frame + parts + reading + states,
): (() => void) => adopt(root, css)
