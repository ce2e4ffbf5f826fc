/** The desk: what a customer asked is taken and answered there, and they read it without a word to anybody else. */
import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { adviserAt, write } from '../helpers/desk-story.ts'
import { tellStories } from '../helpers/story.ts'

const story = tellStories({ practice: true })

it('a message is taken and answered by keyboard alone, and its customer reads it without reloading', async () => {
  const { page: customer } = await story.visitor()
  const { page: desk } = await adviserAt(story, 'Léa Bernard')
  await desk.getByRole('heading', { name: 'À traiter' }).waitFor()
  const subject = `Plafond de ma carte ${randomInt(1000, 10_000)}` // new at each try
  await write(customer, story, { subject, text: 'Puis-je le relever pour un voyage\u00a0?' })
  await desk.bringToFront()
  await desk.getByRole('button', { name: subject }).waitFor({ timeout: 30_000 }) // nobody reloads
  await expect
    .poll(() => desk.locator('[role=status].spoken').innerText())
    .toBe('1 nouvelle demande')

  const row = desk.getByRole('button', { name: subject })
  await row.focus()
  await desk.keyboard.press('Enter')
  await desk.getByText('Puis-je le relever').waitFor()
  await desk.keyboard.press('t')
  await desk.getByText('Cette demande est à vous.').first().waitFor()
  await desk.keyboard.press('r')
  await desk.keyboard.type('Oui : je le passe à 3 000 € jusqu’au 15.')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Enter')
  await desk.getByText('Réponse envoyée.').first().waitFor()
  await desk.keyboard.press('Escape')
  await row.waitFor({ state: 'detached' })

  await customer.bringToFront()
  await customer.getByText('je le passe à 3 000 €').waitFor({ timeout: 30_000 })
  await customer.getByText('Léa Bernard').first().waitFor()
  await customer
    .getByText(/· Lu$|Lu par/)
    .first()
    .waitFor()
})

it('a late callback leads, is missed, then answered; a complaint is acknowledged and handed on', async () => {
  const { page: desk } = await adviserAt(story, 'Nora Haddad')
  const rows = desk.locator('.queue [data-reference]')
  await rows.first().waitFor()
  const isLate = (await rows.allInnerTexts()).map((text) => text.includes('attendu'))
  expect(isLate.lastIndexOf(true)).toBe(isLate.filter(Boolean).length - 1)
  expect(isLate[0]).toBe(true)

  await rows.filter({ hasText: 'Rappeler Inès' }).click()
  await desk.getByText('Dites d’abord le mot d’appel').waitFor()
  await desk.getByRole('link', { name: /06.12.34.56.02/ }).waitFor()
  await desk.getByRole('button', { name: 'Pas de réponse' }).click()
  await desk.getByText('C’est noté').first().waitFor()
  await desk.getByRole('button', { name: 'Le client a répondu' }).click()
  await desk.getByText('Traité', { exact: true }).waitFor()

  const complaint = rows.filter({ hasText: 'Réclamation' }).first()
  const reference = await complaint.getAttribute('data-reference')
  await complaint.click()
  await desk.getByRole('button', { name: 'Accuser réception' }).click()
  await desk.getByText('Accusé de réception envoyé.').first().waitFor()
  await desk.getByRole('button', { name: 'Transmettre' }).click()
  await desk.locator('#service').fill('Service cartes')
  await desk.locator('form').getByRole('button', { name: 'Transmettre' }).click()
  await desk.getByText('Demande transmise').first().waitFor()

  const { page: customer } = await story.visitor()
  await customer.goto(`${story.urls.secure}#thread/${reference}`)
  await customer.getByRole('link', { name: 'Se connecter' }).click()
  await customer.getByRole('button', { name: 'Camille Martin' }).click()
  await customer
    .getByText(/Service cartes/)
    .first()
    .waitFor()
})
