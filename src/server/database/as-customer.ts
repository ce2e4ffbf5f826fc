/**
 * The database as one customer may see it: every statement runs under a role that row policies hold to
 * the rows of that customer (`customer-role.ts`). A route that forgets to ask whose a thread is finds
 * nothing, and one that tries to store something for somebody else is refused by the database.
 */
import type { Db } from './db.ts'

/** As short as any statement of ours: transactions have more time. */
const MOST_MS = '2000'

export const asCustomer = (db: Db, customerId: string): Pick<Db, 'query'> => ({
  query: (sql, params) =>
    db.transaction(async ({ query }) => {
      // Both end with the transaction. One statement: a role without its customer sees nothing.
      await query(
        `select set_config('dq.customer', $1, true), set_config('statement_timeout', $2, true),
           set_config('role', 'dq_customer', true)`,
        [customerId, MOST_MS],
      )
      return query(sql, params)
    }),
})
