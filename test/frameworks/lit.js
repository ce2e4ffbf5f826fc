import { html, nothing, render } from 'lit'
import { expose } from './checks.ts'

const page = (state) =>
  state.isShown
    ? html`<des-questions
        hub=${state.hub}
        locale=${state.locale}
        topic=${state.topic}
        ?open=${state.isOpen}
        .identify=${state.identify}
        .list=${state.list}
        .record=${state.record}
        .richRecord=${state.richRecord}
        @lowercaseevent=${state.hear}
        @kebab-event=${state.hear}
        @camelEvent=${state.hear}
        @CAPSevent=${state.hear}
        @PascalEvent=${state.hear}
        @dq:open=${state.hear}
        >${state.link ? html`<a href="/aide/">${state.link}</a>` : nothing}</des-questions
      >`
    : nothing

expose((target, first) => {
  let state = first
  render(page(state), target)
  return {
    set(changes) {
      state = { ...state, ...changes }
      render(page(state), target)
    },
    unmount: () => render(nothing, target),
  }
})
