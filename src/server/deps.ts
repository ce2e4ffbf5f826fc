/** What the server needs from outside. Everything that varies is here, so that a test can stop the clock. */
import type { KeyObject } from 'node:crypto'
import type { Config } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import type { Db } from './database/db.ts'
import type { Log } from './log.ts'

/** What only the environment knows. Nothing of it is logged, and nothing of it is in the configuration. */
export interface Secrets {
  /** Signs what we send: `whsec_…`, several with a space between while one is replaced. */
  webhook?: string
  /** The same for what the bank's tools send us. */
  hook?: string
  /** `smtps://user:password@mail.banque.example` */
  smtpUrl?: string
  zendesk?: { email: string; token: string }
  /** Shown to whatever publishes the calendars of advisers. */
  calendars?: string
  /** Of the client at the bank's sign-in; left out: it has none. */
  signIn?: string
  /** Of the desk's own client there. */
  deskSignIn?: string
}

/** Of the two, a `KeyObject` is several times faster in each hash. */
export type OwnKey = KeyObject | Uint8Array

/** Looks into a file that a customer sent: is it a danger to whoever opens it? */
export type Scan = (file: { bytes: Uint8Array; type: string }) => Promise<'clean' | 'refused'>

export interface Deps {
  config: Config
  /** Of `content/agencies.json`. */
  agencies: readonly Agency[]
  db: Db
  secrets: Secrets
  /** 256 bits that all processes of this server share and nobody else knows: for keyed hashes. */
  ownKey: OwnKey
  /** The current instant: the server's clock is the only one that counts. */
  now: () => Date
  /** Unpredictable bytes. */
  random: (count: number) => Uint8Array
  log: Log
  /** Left out: what customers send is taken for clean. */
  scan?: Scan | undefined
  /** Something was put into the outbox: look soon. */
  wake: () => void
}

/** Who is connected, which a `Request` does not say. `listen` fills it in. */
export interface Peer {
  /** IP address of the other end of the connection: a visitor's, or a proxy's. */
  address?: string
}

/** What a route of ours may find in its context. `new Hono<Env>()` */
export interface Env {
  Bindings: Peer
  Variables: {
    /** Waits for what is on its way without holding a place: see `crowd.ts`. */
    aside?: <T>(work: () => Promise<T>) => Promise<T>
  }
}
