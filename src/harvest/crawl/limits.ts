/** How much one harvest may take of a website and of this machine, in the units of `des-questions.json`. */
import { Limits } from '../../content/harvest.ts'

export type { Limits }

export const LIMITS: Limits = Limits.parse({})

export const MEGABYTE = 1_000_000
