/** Where the focus is, through shadow roots and frames, and whether it can be seen there. */
import type { ElementHandle, Page } from 'playwright'

export interface Focus {
  /** `body` when it was lost. */
  element: string
  /** What is written on it. */
  text: string
  isInHub: boolean
  isVisible: boolean
}

export async function focusOf(page: Page): Promise<Focus> {
  const element = await focusedElement(page)
  return element.evaluate((node) => {
    // The frame of the question's field, or of the language, stands for what is in it.
    const drawn = [node, node.closest('.field'), node.closest('.language')]
    const isOutlined = drawn.some((each) => each && getComputedStyle(each).outlineStyle !== 'none')
    const { top, bottom, width } = node.getBoundingClientRect()
    return {
      element: node.localName,
      text: (node.getAttribute('aria-label') ?? node.textContent).replace(/\s+/g, ' ').trim(),
      isInHub: node.closest('.hub') !== null,
      isVisible: isOutlined && width > 0 && bottom > 0 && top < innerHeight,
    }
  })
}

async function focusedElement(page: Page): Promise<ElementHandle<Element>> {
  let frame = page.mainFrame()
  for (;;) {
    const handle = await frame.evaluateHandle(() => {
      let active = document.activeElement ?? document.body
      while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      return active
    })
    const inner = await handle.contentFrame()
    if (!inner) return handle
    frame = inner
  }
}
