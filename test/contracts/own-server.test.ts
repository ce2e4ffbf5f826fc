import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../examples/own-server/app.mjs'
import { holdsSecret } from '../../examples/own-server/secrets.mjs'
import { CHECKS } from '../../src/conformance/index.ts'
import { PROOFS } from '../../src/conformance/proofs.ts'
import { openApi } from '../../src/server/openapi/document.ts'
import { SITE } from '../helpers/server.ts'
import { keepsTheContract } from './contract.ts'

const app = createApp({ origins: [SITE] })
let base = ''

beforeAll(async () => {
  base = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app.close())

keepsTheContract(
  () => ({ base, origin: SITE, fetch }),
  [
    ...['description/own', 'handoff/ticket', 'handoff/secret', 'handoff/strict', 'handoff/apart'],
    ...CHECKS.map(({ id }) => id).filter((id) => id.startsWith('appointment/')),
    ...PROOFS.map(({ id }) => id),
  ],
)

it('is checked against the contract as our server describes it today', async () => {
  // `vitest -u` writes it anew.
  const today = openApi({ version: '1', server: 'https://aide.banque.example' })
  const copy = '../../examples/own-server/openapi.json'
  await expect(`${JSON.stringify(today, null, 2)}\n`).toMatchFileSnapshot(copy)
})

it.each([
  ['FR76 3000 6000 0112 3456 7890 189', true],
  ['ma carte 4111 1111 1111 1111', true],
  ['Camille', false],
  ['le 12/11/2026 vers 18 h, au 06 39 98 12 34', false],
])('looks for account numbers in “%s”: %s', (text, found) => {
  expect(holdsSecret(text)).toBe(found)
})
