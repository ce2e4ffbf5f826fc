/** The role of customers, with the accounts that banks give to a server. On a real PostgreSQL alone. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { asCustomer } from '../../../src/server/database/as-customer.ts'
import { makeCustomerRole } from '../../../src/server/database/customer-role.ts'
import { migrate } from '../../../src/server/database/migrate.ts'
import { openDatabase } from '../../../src/server/database/open.ts'

const server = inject('postgres') as string | undefined

it.skipIf(server === undefined).each([
  ['may create roles', 'createrole', false, true],
  ['may not, and was given the role', '', true, true],
  ['may not, and was given nothing', '', false, false],
])('an account that %s', async (_, right, isGiven, works) => {
  const name = `account_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client(server)
  await admin.connect()
  await admin.query(`create role ${name} login ${right}`)
  await admin.query(`create database ${name} owner ${name}`)
  await admin
    .query('create role dq_customer nologin')
    .catch((error: pg.DatabaseError) => expect(error.code).toBe('42710'))
  // As it is for whoever made the role.
  if (right) await admin.query(`grant dq_customer to ${name} with admin option`)
  if (isGiven) await admin.query(`grant dq_customer to ${name}`)
  await admin.end()
  const url = new URL(server!)
  url.username = name
  url.pathname = `/${name}`
  const db = await openDatabase({ url: url.href }, () => {})
  try {
    await migrate(db, new Date())
    if (!works) {
      await expect(makeCustomerRole(db)).rejects.toThrow(/create role dq_customer nologin/)
      return
    }
    await makeCustomerRole(db)
    await makeCustomerRole(db)
    const { rows } = await asCustomer(db, randomUUID()).query(
      'select current_user::text as who, (select count(*)::int from message) as n',
    )
    expect(rows).toEqual([{ who: 'dq_customer', n: 0 }])
  } finally {
    await db.close()
  }
})
