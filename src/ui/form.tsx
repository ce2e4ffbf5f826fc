/**
 * The parts that forms are made of: a labelled control with its hint and its error, and the list of
 * errors that takes the focus when a form is sent too early. Labels, errors and controls stand in one
 * root, so their ids find one another.
 */
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'

export interface FieldProps {
  /** Of the control; the hint and the error have ids made from it. */
  id: string
  label: ComponentChildren
  /** « (facultatif) » */
  aside?: string | undefined
  hint?: ComponentChildren
  error?: ComponentChildren
  /** Says that the value was understood. */
  good?: ComponentChildren
  /** Keeps a line for what will be said of the value as it is typed: nothing below moves then. */
  room?: boolean
  /** Draws the control with these attributes on it. */
  children(attributes: ControlAttributes): JSX.Element
}

export interface ControlAttributes {
  id: string
  'aria-invalid'?: 'true' | undefined
  'aria-describedby'?: string | undefined
}

export function Field({ id, label, aside, hint, error, good, room, children }: FieldProps) {
  const notes = [error && `${id}-error`, good && `${id}-good`, hint && `${id}-hint`]
  return (
    <div class="control">
      <label for={id}>
        {label}
        {aside && <span class="quiet"> {aside}</span>}
      </label>
      {hint && (
        <span class="quiet" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': notes.filter(Boolean).join(' ') || undefined,
      })}
      {(error || good || room) && (
        <div class={room ? 'room' : undefined}>
          {error && (
            <span class="fault" id={`${id}-error`}>
              <Icon name="alert" />
              <span>{error}</span>
            </span>
          )}
          {good && (
            <span class="good" id={`${id}-good`}>
              <Icon name="check" />
              <span>{good}</span>
            </span>
          )}
        </div>
      )}
    </div>
  )
}

export interface Fault {
  /** Of the control it is about. */
  id: string
  text: ComponentChildren
}

export interface FaultListProps {
  title: string
  faults: readonly Fault[]
  /** Counts the sendings: the list comes with the first, and takes the focus with each. */
  attempt: number
}

/** Buttons, not links: the page's address is not ours to write. */
export function FaultList({ title, faults, attempt }: FaultListProps) {
  const list = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (attempt > 0) list.current?.focus()
  }, [attempt])
  if (attempt === 0 || faults.length === 0) return null
  const go = (id: string) => {
    const root = list.current?.getRootNode() as Document | ShadowRoot
    root.getElementById(id)?.focus()
  }
  return (
    <fieldset class="note secret" aria-labelledby="dq-faults" tabIndex={-1} ref={list}>
      <strong id="dq-faults">{title}</strong>
      <ul>
        {faults.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => go(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** What is sent is the program's business: the browser neither checks nor leaves the page. */
export function Form({ onSubmit, children }: { onSubmit(): unknown; children: ComponentChildren }) {
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
