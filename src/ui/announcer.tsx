/**
 * The one polite live region of the hub. It stands from the start, empty: a region that comes with
 * its text is not read. The text arrives a moment after it was said, so that typing is not talked
 * over and a correction replaces what was never spoken.
 */
import { useEffect, useState } from 'preact/hooks'

const PAUSE_MS = 700

export function Announcer({ text }: { text: string }) {
  const [spoken, speak] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => speak(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div class="spoken" role="status">
      {spoken}
    </div>
  )
}
