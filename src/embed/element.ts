/**
 * `<des-questions>`: attributes, methods, and its life in the page. `launcher.ts` draws it.
 *
 * A second script, or another version, finds the name taken and stays out. The class is made when it
 * is registered, because a server has nothing that it could extend.
 */
import type { DesQuestionsElement, GetOpaqueId } from './dom.ts'
import { type Io, standBy, type Want } from './launcher.ts'

export const TAG = 'des-questions'
/** The first ones are read when they are needed: a page may change them under an open hub. */
export const ATTRIBUTES = [
  'position',
  'topic',
  'locale',
  'hub',
  'entity',
  'surface',
  'mode',
  'open',
]

const BROWSER: Io = {
  fetch: globalThis.fetch,
  load: (url) => import(/* @vite-ignore */ url),
}

/**
 * Registers the element where nobody was faster, in browsers of about two years: one that cannot tell light
 * from dark could not show the hub readably, and there the link inside the element stands, as on a server.
 */
export function define(io = BROWSER): void {
  if (!globalThis.CSS?.supports('color:light-dark(red,red)') || customElements.get(TAG)) return

  class DesQuestions extends HTMLElement implements DesQuestionsElement {
    static observedAttributes = ATTRIBUTES.slice(2)
    #life: AbortController | undefined
    #want: Want | undefined
    declare getOpaqueId?: GetOpaqueId
    /** Put here by the panel: somebody said who is at the page. */
    declare identified?: () => void

    connectedCallback() {
      this.#life = new AbortController()
      this.#want = standBy(this, io, this.#life.signal)
    }

    disconnectedCallback() {
      this.#want = undefined
      this.#life?.abort()
      this.shadowRoot?.replaceChildren()
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null) {
      if (!this.#want || before === now) return
      if (name === 'open') void this.#want((panel) => panel.sync())
      else {
        this.disconnectedCallback()
        this.connectedCallback()
      }
    }

    /** Read, it is the method; set, it is the attribute: frameworks assign what a name holds. */
    get open(): (place?: string) => void {
      return (place) => {
        void this.#want?.((panel) => panel.open(place))
        this.open = true // now, so that close() can take it back before the panel is here
      }
    }
    set open(open: unknown) {
      this.toggleAttribute('open', open !== false && open != null)
    }

    close() {
      this.open = false
    }

    /** As with `open`. The panel, once it is there, asks who it is. */
    get identify(): (getOpaqueId: GetOpaqueId) => void {
      return (getOpaqueId) => {
        this.identify = getOpaqueId
      }
    }
    set identify(getOpaqueId: GetOpaqueId) {
      this.getOpaqueId = getOpaqueId
      this.identified?.()
    }
  }
  customElements.define(TAG, DesQuestions)
}
