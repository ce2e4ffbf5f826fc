/** The style sheet of the hub, as a `CSSStyleSheet`: no page's policy has to allow it. */
import frame from './frame.css?inline'
import parts from './parts.css?inline'
import reading from './reading.css?inline'
import theme from './theme.css?inline'

/**
 * Dresses a document or a shadow root.
 *
 * @param css more than the hub's own sheet: what comes with a chunk
 * @returns how to undress it
 */
export function adoptStyles(
  root: Document | ShadowRoot,
  css = theme + frame + parts + reading,
): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
