/** Screen “être rappelé”: the times of the desk, above the form of every request. */
import { RequestPanel, type RequestPanelProps } from '../request/panel.tsx'
import { When } from '../request/when.tsx'

export function CallbackPanel(props: Omit<RequestPanelProps, 'children'>) {
  const { asking, speech } = props
  return (
    <RequestPanel {...props}>
      {(error) => (
        <When
          speech={speech}
          times={asking.times}
          clocks={asking.clocks}
          value={asking.draft.value.when}
          error={error}
          onChoose={(when) => asking.change({ when })}
          onGone={asking.loseChoice}
        />
      )}
    </RequestPanel>
  )
}
