/** Style sheets as `CSSStyleSheet`: no page's policy has to allow them. */

/**
 * Dresses a document or a shadow root.
 *
 * @returns how to undress it
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
