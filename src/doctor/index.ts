/** Why does nothing show on a page? `look` at it, then put each of `CHECKS` to what was found. */
export { CHECKS, type Check, type Verdict } from './checks.ts'
export { type Found, type Got, look } from './look.ts'
