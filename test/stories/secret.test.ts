/** Somebody types a number that must stay with them: it stays, they are told, and the way is shown. */
import { expect, it } from 'vitest'
import { tellStories } from '../helpers/story.ts'
import {
  answersIn,
  field,
  offersIn,
  openHub,
  type SurfaceName,
  textOf,
} from '../helpers/surfaces.ts'

const story = tellStories()

it.each<[string, SurfaceName, string, string]>([
  ['an IBAN', 'website', 'FR76 3000 6000 0112 3456 7890 189', 'un IBAN'],
  ['a card number', 'website', '4111 1111 1111 1111', 'un numéro de carte'],
  ['an IBAN', 'partner', 'FR76 3000 6000 0112 3456 7890 189', 'un IBAN'],
])('%s on the surface “%s” goes nowhere', async (_, surface, secret, said) => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls, surface)
  await field(hub).fill('virement')
  await hub.locator('.main mark').first().waitFor()
  await visitor.page.waitForLoadState('networkidle')
  const before = visitor.spies.urls().length
  await field(hub).fill(`virement vers ${secret}`)
  const note = hub.locator('.note.secret')
  await note.getByText(`Votre question contient ${said}`).waitFor()
  expect(await textOf(note.locator('mark'))).toBe(secret)
  expect(await textOf(note)).toContain('Rien n’a été envoyé')
  expect(await field(hub).inputValue()).toBe(`virement vers ${secret}`)
  expect(await field(hub).getAttribute('aria-invalid')).toBe('true')
  expect((await offersIn(hub))[0]?.name).toBe('Message sécurisé')
  expect(await answersIn(hub)).toEqual([])
  await hub
    .locator('div[role=status]')
    .filter({ hasText: 'confidentiel' })
    .waitFor({ state: 'attached' })
  expect(visitor.spies.urls().slice(before)).toEqual([])
  expect(await visitor.spies.leaksOf(secret)).toEqual([])
  expect(await visitor.spies.leaksOf(secret.replaceAll(' ', ''))).toEqual([])

  await field(hub).fill('virement vers un autre compte')
  await hub.locator('.main mark').first().waitFor()
  expect(await note.count()).toBe(0)
  expect((await answersIn(hub)).join()).toMatch(/virement/i)
})

it('a secret typed key after key is never part of a question that left', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await field(hub).pressSequentially('mon rib FR7630006000011234567890189')
  await hub.locator('.note.secret').waitFor()
  const sent = (await visitor.spies.requests()).map((request) => JSON.stringify(request)).join()
  expect(sent).not.toMatch(/3000\s?6000/)
})

it('the contact screen does not carry the secret along', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await field(hub).fill('carte 4111 1111 1111 1111')
  await hub.locator('.note.secret').waitFor()
  for (const link of await hub.locator('a[href]').all()) {
    expect(decodeURIComponent((await link.getAttribute('href'))!)).not.toMatch(/4111/)
  }
})
