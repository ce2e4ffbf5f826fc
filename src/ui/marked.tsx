/** A text with some of its parts marked: what matches a search, or what must not be there. */
import type { ComponentChild } from 'preact'

export interface MarkedProps {
  text: string
  /** `[start, end]`, sorted, not overlapping. */
  ranges: readonly (readonly [start: number, end: number])[]
}

export function Marked({ text, ranges }: MarkedProps) {
  const parts: ComponentChild[] = []
  let done = 0
  for (const [start, end] of ranges) {
    parts.push(text.slice(done, start), <mark>{text.slice(start, end)}</mark>)
    done = end
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  )
}
