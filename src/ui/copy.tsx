/** A button that copies a text, and says whether it did. */
import { useSignal } from '@preact/signals'

export interface CopyProps {
  text: string
  offer: string
  done: string
  /** What to do where the browser forbids copying. */
  failed: string
}

export function Copy({ text, offer, done, failed }: CopyProps) {
  const label = useSignal(offer)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      label.value = done
    } catch {
      label.value = failed
    }
  }
  return (
    <button type="button" class="link" onClick={copy}>
      <span role="status">{label}</span>
    </button>
  )
}
