/** An exchange whose refusals are checked by the schema of problems. */
import { Problem } from '../contract/problem.ts'
import { exchangeWith } from './answer.ts'

export { type Ask, type Line, lineTo, type Outcome } from './answer.ts'

export const exchange = exchangeWith(Problem)
