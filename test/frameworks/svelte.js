import { flushSync, mount, unmount } from 'svelte'
import { expose } from './checks.ts'
import Page from './Page.svelte'

expose((target, first) => {
  let change
  const component = mount(Page, {
    target,
    props: {
      first,
      expose: (set) => {
        change = set
      },
    },
  })
  flushSync()
  return {
    set(changes) {
      change(changes)
      flushSync()
    },
    unmount: () => unmount(component),
  }
})
