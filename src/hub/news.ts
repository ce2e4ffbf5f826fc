/** What a server may say after the build, as the hub's screens read it. How it is asked is in `live.tsx`. */
import type { VNode } from 'preact'
import type { PublicChannels, PublishedStart } from '../content/published.ts'
import type { Listener } from './listener.ts'

export interface Live {
  /** Ids of answers. */
  withdrawn: ReadonlySet<string>
  notices: PublishedStart['notices']
  /** The first answer to this question, when it is about something that is down and known. */
  knownAbout(question: string, listener: Listener | undefined): Known | undefined
  /** The channels with the delays that were measured in place of those that were promised. */
  measured(channels: PublicChannels): PublicChannels
}

export interface Known {
  title: string
  drawn: VNode
}
