/** The states of the secure pages, from signed out to the list of what was said. Knows no test. */
import type { Page } from 'playwright'
import type { Story } from './story.ts'

/** Each state as it is met; `look` is called in each. */
export async function walkSecure(
  page: Page,
  { urls }: Pick<Story, 'urls'>,
  look: (state: string) => Promise<unknown>,
): Promise<void> {
  await page.goto(`${urls.secure}#new`)
  await page.getByRole('link', { name: 'Se connecter' }).waitFor()
  await look('signed out')
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  const send = page.getByRole('button', { name: 'Envoyer' })
  await send.click()
  await page.getByText('2 points à corriger').waitFor()
  await look('errors')
  await page.getByLabel('Objet').fill('Relevé d’identité bancaire à envoyer à mon nouvel employeur')
  await page
    .getByLabel('Votre message')
    .fill('Bonjour,\n\nPouvez-vous me dire où le trouver\u00a0?')
  await page.getByLabel('Pièces jointes').setInputFiles({
    name: 'contrat-de-travail-signé-le-12-novembre.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
  })
  await page.getByText('prêt à partir').waitFor()
  await look('written')
  await send.click()
  await page.getByText('Message envoyé.').first().waitFor()
  await look('thread')
  await page.getByRole('button', { name: 'Vos échanges' }).click()
  await page.getByRole('searchbox').waitFor()
  await look('list')
}
