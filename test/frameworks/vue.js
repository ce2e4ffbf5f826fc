import { createApp, h, nextTick, shallowRef } from 'vue'
import { expose } from './checks.ts'
import Page from './Page.vue'

expose((target, first) => {
  const state = shallowRef(first)
  const app = createApp({ render: () => h(Page, { state: state.value }) })
  app.mount(target)
  return {
    async set(changes) {
      state.value = { ...state.value, ...changes }
      await nextTick()
    },
    unmount: () => app.unmount(),
  }
})
