/**
 * Who may write here, and as whom? Asked before anything of a body is read. The hub's gate lets in any
 * page of ours; that of the secure origin (`secure/gate.ts`) asks who is signed in.
 */
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { problem } from '../problem.ts'
import type { Use } from './limits.ts'
import { isOurs } from './origin.ts'

export interface Entered {
  /** Whose the key of a write is. */
  holder: string
  /** What stores it, with no more rights than they have. */
  db: Pick<Deps['db'], 'query'>
  /** What is counted instead of the address, where we know who it is. */
  counted?: readonly Use[]
}

/** A Response refuses. */
export type Gate<Who extends Entered> = (c: Context<Env>, now: Date) => Promise<Who | Response>

export const hubGate =
  ({ config, db }: Pick<Deps, 'config' | 'db'>): Gate<Entered> =>
  async ({ req: { raw } }) =>
    isOurs(raw.headers, config)
      ? { holder: raw.headers.get('Authorization') ?? '', db }
      : problem('origin-refused')
