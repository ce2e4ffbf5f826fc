/** What a check of the contract is made of. */
import type { Subject } from './subject.ts'

export interface Check {
  /** `area/what`, stable: people write it into their issues. */
  id: string
  /** What holds, in a sentence. */
  rule: string
  /** What to do where it does not. */
  advice: string
  run(subject: Subject): Promise<void>
}
