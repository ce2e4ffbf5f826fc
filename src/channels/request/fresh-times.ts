/**
 * The free times on a screen are read again while somebody looks at them, and no oftener. What comes
 * then moves nothing under a finger.
 */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { afterPress } from '../../ui/press.ts'
import type { FreeTimes, Loss } from './free-times.ts'

const LONGEST_MS = 60_000
/** Times may begin one after the other; the server is not asked oftener. */
const SHORTEST_MS = 10_000

/** Reads them again when the next one begins, and each minute: only while they are on the screen. */
export function useFreshTimes(
  times: FreeTimes,
  list: RefObject<HTMLElement | null>,
  chosen: () => string,
  onLoss: (loss: Loss) => void,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    let readAt = performance.now()
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(look, Math.max(SHORTEST_MS, Math.min(LONGEST_MS, times.untilNext())))
    }
    const look = async () => {
      const isSeen = !document.hidden && list.current?.checkVisibility?.() !== false
      if (!isSeen) return wait()
      clearTimeout(timer)
      readAt = performance.now()
      const show = await times.again()
      if (isOver || !list.current) return
      if (show) {
        afterPress(list.current, () => {
          const loss = isOver ? undefined : show(chosen())
          if (loss) onLoss(loss)
        })
      }
      wait()
    }
    const lookAgain = () => {
      if (performance.now() - readAt > LONGEST_MS) void look()
    }
    document.addEventListener('visibilitychange', lookAgain)
    wait()
    return () => {
      isOver = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [times])
}
