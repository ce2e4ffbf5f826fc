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
  const said = useSignal('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      said.value = done
    } catch {
      said.value = failed
    }
  }
  return (
    <p>
      <button type="button" class="link" onClick={copy}>
        {offer}
      </button>{' '}
      <span class="quiet" role="status">
        {said}
      </span>
    </p>
  )
}
