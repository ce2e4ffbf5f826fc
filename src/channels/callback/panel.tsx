/** Screen “être rappelé”: the times of the desk, above the form of every request. */
import { AskedWhen, RequestPanel, type RequestPanelProps } from '../request/panel.tsx'

export const CallbackPanel = (props: Omit<RequestPanelProps, 'children'>) => (
  <RequestPanel {...props}>{(error) => <AskedWhen {...props} error={error} />}</RequestPanel>
)
