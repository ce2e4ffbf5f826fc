/** The keyboard, where it meets the page: a command moves the focus, or presses what is on the screen. */
import type { Signal } from '@preact/signals'
import { type Command, commandOf } from './keys.ts'
import type { Model } from './model.ts'

interface Switches {
  /** Single keys are on. */
  isOn: Signal<boolean>
  isHelp: Signal<boolean>
}

const WRITING = 'textarea, select, input:not([type=checkbox])'
const ROWS = '.queue [data-reference]'

/** @returns how to stop */
export function listen(root: HTMLElement, model: Model, { isOn, isHelp }: Switches): () => void {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus()

  /** From the row that has the focus, or the one that is open, or the first. */
  function move(step: 1 | -1): boolean {
    const rows = all(ROWS)
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const open = rows.findIndex((row) => row.ariaCurrent === 'true')
    const from = at >= 0 ? at : open
    rows[from < 0 ? 0 : Math.min(Math.max(from + step, 0), rows.length - 1)]?.focus()
    return true
  }

  function back(): boolean {
    const { activeElement: active } = document
    if (active?.matches(WRITING) && active.closest('.reader')) {
      focus('.reader h2')
      return true
    }
    if (model.panel.value !== 'none') {
      model.panel.value = 'none'
      return true
    }
    const { value: place } = model.place
    if (place.at !== 'item') return false
    model.go({ at: 'items' })
    requestAnimationFrame(() => {
      const row = all(ROWS).find(({ dataset }) => dataset.reference === place.reference)
      if (row) row.focus()
      else focus(`${ROWS}, .queue h2`)
    })
    return true
  }

  const DO: Record<Command, () => boolean> = {
    next: () => move(1),
    previous: () => move(-1),
    take: () => press('[data-key=t]'),
    answer: () => press('[data-key=r]'),
    back,
    help: () => {
      isHelp.value = true
      return true
    },
  }

  function press(selector: string): boolean {
    const control = root.querySelector<HTMLElement>(selector)
    if (control?.matches(WRITING)) control.focus()
    else control?.click()
    return control !== null
  }

  function hear(event: KeyboardEvent): void {
    // A dialog has the keyboard to itself; what is being composed is no key yet.
    if (event.defaultPrevented || event.isComposing || root.querySelector('dialog[open]')) return
    const target = event.target as HTMLElement
    const command = commandOf({
      key: event.key,
      isModified: event.ctrlKey || event.altKey || event.metaKey,
      isWriting: target.matches(WRITING),
      isInList: target.closest('.queue') !== null && !target.matches(WRITING),
      isOn: isOn.value,
    })
    if (!command || !model.session.isIn.value) return
    if (DO[command]()) event.preventDefault()
  }

  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}
