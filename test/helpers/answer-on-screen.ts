/**
 * Functions that run in a page of any engine: the answer that the hub shows is inside shadow roots, which no
 * driver's selectors look into alike.
 */
declare global {
  interface Window {
    answerOnScreen?: () => Element | null
  }
}

/** From now on, the page knows where its answer is. */
export function findAnswer() {
  const articleIn = (root: Document | ShadowRoot): Element | null =>
    (root instanceof ShadowRoot && root.querySelector('article')) ||
    ([...root.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot && articleIn(shadowRoot))
      .find(Boolean) ??
      null)
  Object.assign(window, { answerOnScreen: () => articleIn(document) })
}

/** The answer on the screen, in one line. */
export function shown() {
  const article = window.answerOnScreen?.()
  return {
    title: article?.querySelector('h2')?.textContent?.trim() ?? '',
    text: (article?.textContent ?? '').replace(/\s+/g, ' '),
  }
}
