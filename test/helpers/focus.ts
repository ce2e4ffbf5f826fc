/** Where the focus is, through shadow roots and frames, and whether it can be seen there. */
import type { ElementHandle, Page } from 'playwright'

export interface Focus {
  /** `body` when it was lost. */
  element: string
  /** What is written on it. */
  text: string
  /** Of a field: what it is called. */
  label: string
  isInHub: boolean
  isVisible: boolean
}

export async function focusOf(page: Page): Promise<Focus> {
  const element = await focusedElement(page)
  return element.evaluate((node) => {
    // The frame of a tile, of the question's field, or of the language, stands for what is in it.
    const drawn = [node, ...['label', '.field', '.language'].map((frame) => node.closest(frame))]
    const isOutlined = drawn.some((each) => each && getComputedStyle(each).outlineStyle !== 'none')
    const { top, bottom, width } = node.getBoundingClientRect()
    const plain = (text = '') => text.replace(/\s+/g, ' ').trim()
    return {
      element: node.localName,
      text: plain(node.getAttribute('aria-label') ?? node.textContent),
      label: plain((node as HTMLInputElement).labels?.[0]?.innerText),
      isInHub: node.closest('.hub') !== null,
      isVisible: isOutlined && width > 0 && bottom > 0 && top < innerHeight,
    }
  })
}

/**
 * Tab after Tab, until the focus is on what is called so.
 *
 * @throws when it is lost or unseen on the way, or not there after 40 stops
 */
export async function reach(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab')
    const focus = await focusOf(page)
    if (!focus.isInHub || !focus.isVisible) {
      throw new Error(`on the way to ${name}: ${JSON.stringify(focus)}`)
    }
    if (name.test(focus.text) || name.test(focus.label)) return
  }
  throw new Error(`40 stops and no ${name}`)
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
