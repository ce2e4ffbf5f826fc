/** When everything about a request is erased: so many days after its last date. */
import type { Config } from '../../content/config.ts'

const DAY = 86_400_000

export const eraseAfter = (last: Date, { privacy }: Pick<Config, 'privacy'>): Date =>
  new Date(last.getTime() + (privacy?.keepDays.callback ?? 30) * DAY)
