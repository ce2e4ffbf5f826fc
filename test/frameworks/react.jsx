/** @jsxImportSource react */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expose } from './checks.ts'

function Page({ state }) {
  if (!state.isShown) return null
  return (
    <des-questions
      hub={state.hub}
      locale={state.locale}
      topic={state.topic}
      open={state.isOpen}
      identify={state.identify}
      list={state.list}
      record={state.record}
      richRecord={state.richRecord}
      onlowercaseevent={state.hear}
      onkebab-event={state.hear}
      oncamelEvent={state.hear}
      onCAPSevent={state.hear}
      onPascalEvent={state.hear}
      ondq:open={state.hear}
    >
      {state.link && <a href="/aide/">{state.link}</a>}
    </des-questions>
  )
}

expose((target, first) => {
  let state = first
  const root = createRoot(target)
  const draw = () => flushSync(() => root.render(<Page state={state} />))
  draw()
  return {
    set(changes) {
      state = { ...state, ...changes }
      draw()
    },
    unmount: () => root.unmount(),
  }
})
