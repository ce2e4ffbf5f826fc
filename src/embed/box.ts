/**
 * What the hub is shown in, and who has the focus when it opens and shuts.
 *
 * Beside a page it is a disclosure: the page stays usable. On a small screen, where it covers the
 * page, it is a modal dialog. In modes “panel” and “page” it is a part of the page and never shuts.
 */
import { draw } from './draw.ts'
import type { Stage } from './program.ts'

export interface Box {
  node: HTMLElement
  /** @param byVisitor else the page wants it, and the focus stays where the visitor is */
  show(byVisitor: boolean): void
  hide(): void
  holdsFocus(): boolean
}

const COVERS_THE_PAGE = '(max-width: 640px)'

export function drawDialog({ root, launcher, signal }: Stage, close: () => void): Box {
  const node = draw('dialog', { part: 'panel', id: 'panel' })
  launcher.setAttribute('aria-controls', node.id)
  const holdsFocus = () => node.contains(focusedIn(root))
  let isQuiet = false

  // Not by us: the back gesture of a phone.
  node.onclose = () => {
    if (!node.open) close()
  }
  const onEscape = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented || !node.open) return
    event.preventDefault() // ours alone: a layer of the page below stays
    event.stopPropagation()
    close()
  }
  root.addEventListener('keydown', onEscape, { signal })

  return {
    node,
    holdsFocus,
    show(byVisitor) {
      node.setAttribute('aria-label', launcher.textContent)
      if (byVisitor && isQuiet) node.open = false // shown by the page: again, with the focus
      isQuiet = !byVisitor
      if (isQuiet) node.open = true
      else if (node.open) return
      else if (matchMedia(COVERS_THE_PAGE).matches) node.showModal()
      else node.show()
    },
    hide() {
      const held = holdsFocus()
      node.close() // gives the focus back to where it was, if that is still there
      const { activeElement, body } = document
      // A frame keeps the focus when its own button shuts us.
      if (held && (holdsFocus() || !activeElement || activeElement === body)) launcher.focus()
    },
  }
}

export function drawSection({ root, launcher }: Stage): Box {
  const node = draw('section', { part: 'panel', 'aria-label': launcher.textContent })
  return {
    node,
    holdsFocus: () => node.contains(focusedIn(root)),
    show: () => node.scrollIntoView(),
    hide() {},
  }
}

/**
 * What has the focus in `root`, or the slot that stands for it: the page's own link, which waits in
 * our box with us, is no node of ours.
 */
function focusedIn(root: ShadowRoot): Element | null {
  const { activeElement } = root.host.getRootNode() as Document | ShadowRoot
  const isOfThePage = activeElement !== root.host && root.host.contains(activeElement)
  return isOfThePage ? root.querySelector('slot') : root.activeElement
}
