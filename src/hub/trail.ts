/**
 * Where the visitor has been in the hub, for Back.
 *
 * In a launcher or a panel the page's address and history belong to the page, so the trail is our
 * own. A hub that is the page keeps its trail in the browser's history instead: Back, reload and
 * sharing then work as anywhere.
 */
import { computed, signal } from '@preact/signals'
import { formatPlace, HOME, type Place, parsePlace, samePlace, type Wanted } from './place.ts'

export interface Trail {
  readonly place: { readonly value: Place }
  readonly canGoBack: { readonly value: boolean }
  go(place: Place): void
  back(): void
  stop(): void
}

export function ownTrail(first: Place): Trail {
  const visited = signal<readonly Place[]>(samePlace(first, HOME) ? [HOME] : [HOME, first])
  return {
    place: computed(() => visited.value.at(-1) ?? HOME),
    canGoBack: computed(() => visited.value.length > 1),
    go(place) {
      const here = visited.value.at(-1) ?? HOME
      if (samePlace(place, here)) return
      visited.value = samePlace(place, HOME) ? [HOME] : [...visited.value, place]
    },
    back() {
      if (visited.value.length > 1) visited.value = visited.value.slice(0, -1)
    },
    stop() {},
  }
}

/**
 * Only the fragment of the address is written, and only with places.
 *
 * @param take what to do with what comes in a link beside its place; it does not stay in the address
 */
export function addressTrail(window: Window, first: Place, take: (wanted: Wanted) => void): Trail {
  const { history, location } = window
  const place = signal<Place>(first)
  const write = (next: Place) => history.replaceState(history.state, '', formatPlace(next))
  const read = () => {
    const wanted = parsePlace(location.hash)
    place.value = wanted.place
    if (wanted.question === undefined && !wanted.key) return
    write(wanted.place)
    take(wanted)
  }
  // The address may still name a place of another language.
  if (location.hash && !samePlace(parsePlace(location.hash).place, first)) write(first)
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return {
    place,
    canGoBack: computed(() => !samePlace(place.value, HOME)),
    go(next) {
      if (samePlace(next, place.value)) return
      history.pushState({ dq: true }, '', formatPlace(next))
      place.value = next
    },
    back() {
      // A visitor who came by a deep link has no page of ours behind: home is the way back.
      if (history.state?.dq) history.back()
      else this.go(HOME)
    },
    stop() {
      window.removeEventListener('popstate', read)
      window.removeEventListener('hashchange', read)
    },
  }
}
