/** Why does nothing show on a page? `look` at it, then put each of `CHECKS` to what was found. */
export { CHECKS } from './checks.ts'
export { type Got, look } from './look.ts'
