/** What a document of our own does with its window: edges, keys, keyboard, links. Knows no hub. */

/** The document has no style of its own: it takes the window, to its edges. */
export function fillTheWindow(): void {
  for (const { style } of [document.documentElement, document.body]) {
    style.margin = '0'
    style.height = '100%'
  }
}

/** A keyboard takes half of the screen: what is typed in stays in sight. */
export function keepFieldInSight(): void {
  const view = window.visualViewport
  view?.addEventListener('resize', () => {
    const field = document.activeElement
    if (view.scale === 1 && field?.matches('input, select, textarea')) {
      field.scrollIntoView({ block: 'nearest' })
    }
  })
}

export function closeOnEscape(close: () => unknown): void {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close()
  })
}

/** @param take whether somebody else opens this link to a page: then we do not */
export function onLink(container: HTMLElement, take: (link: HTMLAnchorElement) => boolean): void {
  container.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href^="http"]')
    if (link instanceof HTMLAnchorElement && take(link)) event.preventDefault()
  })
}
