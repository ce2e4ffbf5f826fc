/**
 * The role under which a customer's statements run (`as-customer.ts`): made, and given its rights, where
 * secure messages are stored. Not a migration: a bank that stores none needs no account that makes roles.
 */
import { QuestionsError } from '../../errors.ts'
import { codeOf, type Db } from './db.ts'

/** To be run by somebody who may, where the server's account may not. */
const BY_HAND = `create role dq_customer nologin;
    grant dq_customer to <the account of DATABASE_URL>;`

const INSUFFICIENT_PRIVILEGE = '42501'
/** Any number, the same in every process. */
const LOCK = 5_181_714_002

const STEPS = [
  // Roles are of the whole server: another database may have made it, in this very moment.
  `do $$ begin if not exists (select from pg_roles where rolname = 'dq_customer') then create role dq_customer nologin; end if; exception when duplicate_object or unique_violation then null; end $$`,
  // Whoever made it has to be allowed to take it on; whoever was given it may not give it.
  `do $$ begin if not (select rolsuper from pg_roles where rolname = current_user) then execute format('grant dq_customer to %I', current_user); end if; exception when insufficient_privilege then null; end $$`,
  'grant select, insert, update on request, thread, message, attachment to dq_customer',
  'grant select, insert on idempotency to dq_customer',
  'grant insert on audit, outbox to dq_customer',
]

/** @throws QuestionsError `CONFIG_INVALID` where this account may not, with what to do */
export async function makeCustomerRole(db: Db): Promise<void> {
  try {
    await db.transaction(async ({ query }) => {
      await query('select pg_advisory_xact_lock($1::bigint)', [LOCK])
      for (const step of STEPS) await query(step)
      await query(`select set_config('role', 'dq_customer', true)`)
    })
  } catch (cause) {
    if (codeOf(cause) !== INSUFFICIENT_PRIVILEGE) throw cause
    throw new QuestionsError(
      'CONFIG_INVALID',
      `secure messages need a role of the database that its account may not make. Let somebody who may run once:\n    ${BY_HAND}`,
      { cause },
    )
  }
}
