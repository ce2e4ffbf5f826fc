/**
 * The one polite live region of a program. It stands from the start, empty: a region that comes with its
 * text is not read. The text arrives a moment later, so that a correction replaces what was never spoken;
 * what typing has to settle first, settles elsewhere.
 */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

const PAUSE_MS = 100

export function Announcer({ text }: { text: string }) {
  const spoken = useSignal('')
  useEffect(() => {
    const timer = setTimeout(() => {
      spoken.value = text
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div class="spoken" role="status">
      {spoken.value}
    </div>
  )
}
