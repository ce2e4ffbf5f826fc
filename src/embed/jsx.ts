/**
 * The element in the markup of frameworks: Preact, React and Vue learn from here what it may carry. Types only.
 *
 * It names no type of theirs, and who has not installed one of them has nothing to add to: hence the errors
 * that are ignored.
 */
import type { DesQuestionsAttributes, GetOpaqueId } from './dom.ts'
import type { EventDetail, EventName } from './protocol.ts'

type Listener = (event: CustomEvent<EventDetail>) => void
type Listeners<Name extends string> = { [Each in Name as `on${Each}`]?: Listener }

/** The attributes, and what every element may carry. */
export interface DesQuestionsProps extends DesQuestionsAttributes {
  /** As the method: given again, it takes the place of the one before. */
  identify?: GetOpaqueId
  id?: string
  class?: string
  className?: string
  style?: unknown
  hidden?: boolean
  /** The link that stands until the script runs; its text is the launcher's. */
  children?: unknown
  key?: string | number
  ref?: unknown
}
/** `ondq:open={…}` */
export type DesQuestionsJsxProps = DesQuestionsProps & Listeners<EventName>
/** `@dq:open="…"` */
export type DesQuestionsVueProps = DesQuestionsProps & Listeners<Capitalize<EventName>>

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'des-questions': DesQuestionsJsxProps
    }
  }
}

/** @ts-ignore */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'des-questions': DesQuestionsJsxProps
    }
  }
}

/** @ts-ignore */
declare module 'vue' {
  interface GlobalComponents {
    'des-questions': new () => { $props: DesQuestionsVueProps }
  }
}

/** @ts-ignore */
declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'des-questions': DesQuestionsVueProps
    }
  }
}
