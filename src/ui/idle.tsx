/** A little before the session ends by itself: said, and one press away from going on. */
import { useEffect, useRef } from 'preact/hooks'

export interface IdleProps {
  title: string
  /** When it ends; nothing while that is far. */
  text: string | undefined
  stay: string
  onStay(): unknown
}

export function Idle({ title, text, stay, onStay }: IdleProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isNear = text !== undefined
  useEffect(() => {
    if (isNear) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isNear])
  return (
    <dialog ref={dialog} class="idle" aria-labelledby="idle-title" onCancel={onStay}>
      <h2 class="title" id="idle-title">
        {title}
      </h2>
      {isNear && <p>{text}</p>}
      <button type="button" class="button" onClick={onStay}>
        {stay}
      </button>
    </dialog>
  )
}
