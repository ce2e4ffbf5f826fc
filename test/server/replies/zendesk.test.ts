/** Secure messages as tickets, where the bank says that they may be. */
import { afterEach, expect, it } from 'vitest'
import { createOutbox, type Outbox } from '../../../src/server/outbox/index.ts'
import { useDatabase } from '../../helpers/database.ts'
import { runSecure, secureBank } from '../../helpers/secure.ts'
import { customer, WORDS } from '../../helpers/threads.ts'
import { openZendesk, type ZendeskAccount } from '../outbox/zendesk-account.ts'

const db = useDatabase()
const LOGIN = { email: 'agent@banque.example', token: 'secret' }
let zendesk: ZendeskAccount
let outbox: Outbox
afterEach(async () => {
  await outbox.stop()
  await zendesk.receiver.close()
})

async function open(more: object) {
  zendesk = await openZendesk(LOGIN.email, LOGIN.token)
  const { origin } = new URL(zendesk.receiver.url)
  const target = { url: origin, allowPrivate: true, ...more }
  const webhooks = [{ id: 'crm', url: 'http://127.0.0.1:9/', allowPrivate: true }]
  const config = secureBank({ delivery: { webhooks, zendesk: target } })
  const secrets = { zendesk: LOGIN, webhook: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }
  const bank = runSecure(db, config, { secrets })
  outbox = createOutbox({ ...bank.deps, everyMs: 2 ** 31 - 1 })
  return customer(bank, 'ana')
}

it('a thread is one ticket; all of it is internal, and its customer has no name there', async () => {
  const ana = await open({ confidentialMessages: true })
  const { reference } = (await ana.open()).body
  await outbox.tick()
  await ana.say(reference, 'Je précise.')
  await outbox.tick()
  expect(zendesk.tickets).toHaveLength(1)
  const [{ subject, comments } = { subject: '', comments: [] }] = zendesk.tickets
  expect(subject).toBe(`Message sécurisé · Cartes · ${reference}`)
  expect(comments.map((comment) => comment.public)).toEqual([false, false])
  expect(comments[0]!.body).toContain(`> ${WORDS}`)
  expect(comments[0]!.body).toContain('ana (test)')
  expect(comments[1]!.body).toContain('> Je précise.')
  expect(JSON.stringify(zendesk.tickets)).not.toMatch(/requester|ana Test/)
})

it('nothing of it goes there where the bank has not said so', async () => {
  const ana = await open({})
  await ana.open()
  await outbox.tick()
  expect(zendesk.tickets).toEqual([])
  expect((await db.query(`select target from outbox`)).rows).toEqual([{ target: 'webhook:crm' }])
})
