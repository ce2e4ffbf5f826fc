/** Who an adviser is without a name that may be shown: a `sub` is for colleagues and the audit, never for customers. */
import { expect, it } from 'vitest'
import { useDatabase } from '../helpers/database.ts'
import { DESK, deskBank, runDesk } from '../helpers/desk.ts'
import { customer } from '../helpers/threads.ts'

const db = useDatabase()
/** No line can be made of it: as if the sign-in had said no name. */
const SUB = 'matricule\n4711'

it('a customer reads no name then; colleagues read whom the sign-in names', async () => {
  const desk = runDesk(db, deskBank())
  const ana = customer(desk.bank, 'ana')
  const nameless = await desk.adviser('conseil', SUB)
  const { reference } = (await ana.open()).body
  const { body } = await nameless.do(reference, 'answer', { text: 'Le second débit est annulé.' })
  expect(body).toMatchObject({ taken: { by: SUB } })
  expect(body.past.find(({ what }) => what === 'reply')?.by).toBe(SUB)
  const session = await nameless.ask(`/v1/session`, { headers: { Origin: DESK } })
  expect(session.body).toMatchObject({ signedIn: true, name: '' })

  const seen = (await ana.read(reference)).body
  expect(seen.messages[1]).toMatchObject({ from: 'bank', text: 'Le second débit est annulé.' })
  expect(seen.messages[1]).not.toHaveProperty('adviser')
  expect(seen).not.toHaveProperty('adviser')
  expect(JSON.stringify(seen)).not.toContain('4711')
  const { rows } = await db.query<{ payload: unknown }>('select payload from outbox')
  expect(JSON.stringify(rows)).not.toContain('4711')
})
