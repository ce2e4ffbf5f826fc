/** Customers of whom nothing is left: their name goes too, and nobody else's. */
import { expect, it } from 'vitest'
import { forgetLeavers } from '../../src/server/sign-in/leavers.ts'
import { customerOf } from '../../src/server/sign-in/sessions.ts'
import { useDatabase } from '../helpers/database.ts'
import { runSecure } from '../helpers/secure.ts'
import { customer } from '../helpers/threads.ts'

const db = useDatabase()
const DAY_MS = 86_400_000
const names = async () =>
  (await db.query<{ subject: string }>('select subject from customer order by subject')).rows.map(
    ({ subject }) => subject,
  )

it('whoever left nothing is forgotten after a day; a session, a message or a file keeps them', async () => {
  const bank = runSecure(db)
  const { now } = bank
  const come = (subject: string, at = now) =>
    customerOf(bank.deps, { issuer: 'bank', subject, name: undefined }, at)
  await come('gone')
  await come('again')
  const kept = { signed: await come('signed'), uploads: await come('uploads') }
  await db.query(`insert into session values ('\\x01', $1, '', $2, $2, $2)`, [kept.signed, now])
  await db.query(
    `insert into attachment (id, customer_id, type, size, content, state)
     values (gen_random_uuid(), $1, 'application/pdf', 1, '', 'clean')`,
    [kept.uploads],
  )
  await customer(bank, 'writes').open()
  await db.query('delete from session where customer_id <> $1', [kept.signed])
  expect(await forgetLeavers(bank.deps, now)).toBe(0)
  const later = new Date(now.getTime() + DAY_MS + 1)
  await come('again', later)
  expect(await forgetLeavers(bank.deps, later)).toBe(1)
  expect(await names()).toEqual(['again', 'signed', 'uploads', 'writes'])
})

it('a thousand are looked at in a minute, and the round begins anew behind the last', async () => {
  const now = new Date()
  await db.query(
    `insert into customer (id, issuer, subject, made_at)
     select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bank', n, $1::timestamptz
     from generate_series(1, 2500) as n`,
    [new Date(now.getTime() - 2 * DAY_MS)],
  )
  const went = []
  for (let minute = 0; minute < 4; minute++) went.push(await forgetLeavers({ db }, now))
  expect(went).toEqual([1000, 1000, 500, 0])
})
