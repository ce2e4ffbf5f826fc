/** How an adviser comes to the desk of the demonstration, and a customer to what they wrote. */
import type { Page } from 'playwright'
import type { Story, Visitor, VisitorOptions } from './story.ts'

/** @param name of one of the people of the demonstration's second sign-in. @returns the desk, with its list */
export async function adviserAt(
  story: Story,
  name: string,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const visitor = await story.visitor(options)
  const { page } = visitor
  await page.goto(story.urls.desk)
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
  return visitor
}

interface Writing {
  kind?: 'new' | 'complaint'
  subject: string
  text: string
  file?: { name: string; mimeType: string; buffer: Buffer }
}

/** As a customer who is signed in. @returns the reference of what was sent, which stays open */
export async function write(
  page: Page,
  story: Story,
  { kind = 'new', subject, text, file }: Writing,
): Promise<string> {
  await page.goto(`${story.urls.secure}#${kind}`)
  const signIn = page.getByRole('link', { name: 'Se connecter' })
  await signIn.or(page.getByLabel('Objet')).first().waitFor()
  if (await signIn.isVisible()) {
    await signIn.click()
    await page.getByRole('button', { name: 'Camille Martin' }).click()
  }
  await page.getByLabel('Objet').fill(subject)
  await page.getByLabel('Votre message').fill(text)
  if (file) {
    await page.getByLabel('Pièces jointes').setInputFiles(file)
    await page.getByText('prêt à partir').waitFor()
  }
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page
    .getByText(/Message envoyé\. Référence/)
    .first()
    .waitFor()
  return /#thread\/(.+)$/.exec(page.url())![1]!
}
