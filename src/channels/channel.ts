/**
 * What a program needs to know of a channel to show it: an icon, a name, and the word on its
 * button. Each program holds a `Record<Channel, ChannelView>`: forget one and it does not compile.
 */
import type { Channel } from '../triage/offer.ts'
import type { IconName } from '../ui/icon.tsx'
import type { Key } from '../words/index.ts'

export interface ChannelView {
  icon: IconName
  title: Key
  /** The word on the button that goes there. */
  go: Key
  /** What is said there stays between the visitor and the bank. */
  private?: true
}

export type ChannelViews = Readonly<Record<Exclude<Channel, 'answer'>, ChannelView>>
