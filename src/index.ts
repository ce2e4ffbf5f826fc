/**
 * What `import 'des-questions'` gives: the hub on a page, by a call instead of a tag. Importing it
 * changes nothing, and works on a server; only `mount` needs a page.
 */
import type { DesQuestionsAttributes, DesQuestionsElement } from './embed/dom.ts'
import { define } from './embed/element.ts'
import { QuestionsError } from './errors.ts'

export type * from './embed/dom.ts'
export type * from './embed/jsx.ts'
export type { EventDetail, EventName, Mode } from './embed/protocol.ts'
export { type ErrorCode, QuestionsError } from './errors.ts'

export interface Mounted {
  element: DesQuestionsElement
  /** Opens the hub, at a place such as `answer/<id>` when one is given. */
  open(place?: string): void
  close(): void
  /** Takes the element away, with all that it brought. */
  destroy(): void
}

/**
 * Adds `<des-questions>` at the end of `target`.
 *
 * @param target an element of the page, or a selector of one
 * @throws QuestionsError `NOT_FOUND` on a server, and where there is no such element
 */
export function mount(target: Element | string, options: DesQuestionsAttributes): Mounted {
  if (!globalThis.document) {
    throw new QuestionsError('NOT_FOUND', 'mount() needs a page: call it in the browser')
  }
  const place = typeof target === 'string' ? document.querySelector(target) : target
  if (!place) throw new QuestionsError('NOT_FOUND', `mount() found no element for “${target}”`)

  define()
  const element = document.createElement('des-questions')
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : value)
  }
  place.append(element)
  return {
    element,
    open: (to) => element.open(to),
    close: () => element.close(),
    destroy: () => element.remove(),
  }
}
