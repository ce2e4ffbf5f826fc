/**
 * Whoever is no customer writes too: an e-mail address, the code from a real mail server, a message, its answer.
 * Nothing typed is lost on the way to the mailbox and back, and nothing is left for whoever comes after.
 */
import { randomInt } from 'node:crypto'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { received } from '../helpers/callback-story.ts'
import { tellStories, type Visitor } from '../helpers/story.ts'

const story = tellStories()

/** To the field for the address. */
async function arrive(page: Page, place = 'threads'): Promise<void> {
  await page.goto(`${story.urls.secure}#${place}`)
  await page.getByRole('link', { name: 'Je ne suis pas client' }).click()
  await page.getByLabel('Adresse e-mail').waitFor()
}

/** The code that came last. */
async function codeFor(visitor: Visitor, email: string): Promise<string> {
  const { cards, tools } = await received(visitor, story, `E-mail à ${email}`)
  await tools.close()
  return /^\d{6}$/m.exec(cards[0]!)![0]
}

async function enter(visitor: Visitor, email: string): Promise<void> {
  const { page } = visitor
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await page.getByLabel('Code à six chiffres').waitFor()
  await page.getByLabel('Code à six chiffres').fill(await codeFor(visitor, email))
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
}

it('an address, a code and a message; the answer comes, and signing out leaves nothing', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await arrive(page)
  await enter(visitor, 'sacha@exemple.fr')
  await page.getByRole('button', { name: 'Écrire un message' }).click()
  expect(await page.getByLabel('Pièces jointes').count()).toBe(0)
  await page.getByText('n’écrivez ni numéro de compte').waitFor()
  await page.getByLabel('Objet').fill('Ouvrir un compte')
  await page.getByLabel('Votre message').fill('Mon IBAN est FR76 3000 6000 0112 3456 7890 189')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText('personne n’a à connaître vos comptes').first().waitFor()
  await page.getByLabel('Votre message').fill('Quels papiers faut-il pour ouvrir un compte ?')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page
    .getByText(/Message envoyé\. Référence/)
    .first()
    .waitFor()
  const reference = /#thread\/(.+)$/.exec(page.url())![1]!

  const { tools, cards } = await received(visitor, story, 'Quels papiers faut-il')
  expect(cards[0]).toMatch(/"email":"sacha@exemple\.fr","issuer":"e-mail"/)
  await tools.getByLabel(`Réponse à ${reference}`).fill('Une pièce d’identité, en agence.')
  await tools.getByRole('button', { name: 'Répondre au client' }).click()
  await page.bringToFront()
  await page.getByText('en agence').waitFor({ timeout: 30_000 })

  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByRole('link', { name: 'Je ne suis pas client' }).waitFor()
  expect(new URL(page.url()).origin).toBe(new URL(story.urls.secure).origin)
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await page.goBack()
  expect(await page.locator('body').innerText()).not.toMatch(/en agence|sacha@/)
})

it('what is typed is there after a reload, a wrong code is said, and the letter comes once a minute', async () => {
  const visitor = await story.visitor({ expected: /status of 422/ })
  const { page } = visitor
  const name = `nour${randomInt(1_000_000)}` // new at each try
  await arrive(page)
  await page.getByLabel('Adresse e-mail').fill(`${name}@exemple`)
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await page.getByText('1 point à corriger').waitFor()
  await page.getByLabel('Adresse e-mail').fill(`${name}@exemple.fr`)
  await page.reload()
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe(`${name}@exemple.fr`)
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  const code = page.getByLabel('Code à six chiffres')
  await code.waitFor()
  const right = await codeFor(visitor, `${name}@exemple.fr`)
  await code.fill(right === '000000' ? '111111' : '000000')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByText('Ce n’est pas le bon code').first().waitFor()
  await page.getByRole('button', { name: 'Renvoyer le code' }).click()
  await page.getByText('encore en route').waitFor()
  await code.fill(right)
  await page.reload()
  expect(await code.inputValue()).toBe(right)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage))
  expect([kept.includes(name), kept.includes(right)]).toEqual([false, false])
})

it('a customer who signs in where a prospect was finds nothing of theirs', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await arrive(page)
  await enter(visitor, 'lou@exemple.fr')
  await page.getByRole('button', { name: 'Écrire un message' }).click()
  await page.getByLabel('Objet').fill('Ma question de prospect')
  await page.getByLabel('Votre message').fill('Puis-je venir samedi ?')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page
    .getByText(/Message envoyé\. Référence/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  await page.getByRole('heading', { name: 'Vos échanges' }).waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Ma question de prospect')
})

it.each(['light', 'dark'] as const)(
  'axe finds nothing, at no width, %s; and a keyboard is enough',
  async (colorScheme) => {
    const { page } = await story.visitor({ colorScheme, expected: /status of 422/ })
    const found: Record<string, unknown> = {}
    const look = async (state: string) => {
      for (const width of [390, 320, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) found[`${state} at ${width} px`] = over
        if (process.env.LOOK) {
          const path = `${process.env.LOOK}/${state}-${width}-${colorScheme}.png`
          await page.screenshot({ path, fullPage: true })
        }
      }
      const wrong = await violationsIn(page)
      if (wrong.length > 0) found[state] = wrong
    }
    await page.goto(story.urls.secure)
    const link = page.getByRole('link', { name: 'Je ne suis pas client' })
    await link.waitFor()
    await look('signed out')
    await link.focus()
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { name: 'Écrire sans être client' })
    await heading.waitFor()
    await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true)
    await look('address')
    await page.keyboard.press('Tab')
    await page.keyboard.type(`${colorScheme}@exemple.fr`)
    await page.keyboard.press('Enter')
    const asked = page.getByRole('heading', { name: 'Le code reçu par e-mail' })
    await asked.waitFor()
    await expect.poll(() => asked.evaluate((node) => node === document.activeElement)).toBe(true)
    await look('code')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await page.getByText('Le code a six chiffres.').first().waitFor()
    await look('fault')
    expect(found).toEqual({})
  },
)

it('a screen that cannot be loaded reloads the page once, then says so, with a way to try again', async () => {
  const { page } = await story.visitor()
  let loads = 0
  page.on('load', () => loads++)
  await page.route(/\/prospect-[^/]*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("gone")' }),
  )
  await page.goto(`${story.urls.secure}#threads`)
  const door = page.getByRole('link', { name: 'Je ne suis pas client' })
  await Promise.all([page.waitForEvent('load'), door.click()])
  await door.or(page.getByRole('alert')).first().waitFor()
  if (await door.isVisible()) await door.click()
  await page.getByRole('alert').waitFor()
  await page.waitForTimeout(1_000)
  expect(loads).toBe(2)
  await page.unroute(/\/prospect-[^/]*\.js/)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await door.or(page.getByLabel('Adresse e-mail')).first().waitFor()
  if (await door.isVisible()) await door.click()
  await page.getByLabel('Adresse e-mail').waitFor()
})
