/**
 * A01 for secure messages: what is typed in each field of the secure pages is in the one request that was
 * meant, in the columns that are there for it and with the bank’s tools; and nowhere else.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { received } from '../helpers/callback-story.ts'
import { type Canary, canaries, countedIn, escaped } from '../helpers/canary.ts'
import { countedInBodies, except, isPost, tellCanaries, typeIn } from '../helpers/canary-story.ts'
import { adviserAt } from '../helpers/desk-story.ts'
import type { SentRequest } from '../helpers/spies.ts'

const { story, expectStored } = tellCanaries()

/** On the secure origin and nowhere else. */
const isSent =
  (...paths: RegExp[]) =>
  (request: SentRequest) =>
    isPost(...paths)(request) && request.url.startsWith(story.urls.secure)
const isWriting = isSent(/^\/v1\/threads$/, /^\/v1\/threads\/search$/, /\/messages$/)

/** On the bank’s own secure origin a draft is kept in its tab, until it is sent. */
const isDraft = (leak: string) => leak.startsWith('storage: sessionStorage draft ')

async function write(page: Page, flock: Record<'subject' | 'message', Canary>): Promise<void> {
  await page.getByRole('button', { name: 'Écrire un message' }).click()
  await typeIn(page.getByLabel('Objet'), flock.subject)
  await typeIn(page.getByLabel('Votre message'), flock.message)
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page
    .getByText(/Message envoyé\. Référence/)
    .first()
    .waitFor()
}

it('a customer’s subject, message, file name, answer and search', async () => {
  const { subject, message, fileName, note, searched } = canaries()
  const flock = { subject, message, fileName, note, searched }
  const visitor = await story.visitor()
  const { page, spies } = visitor
  await page.goto(story.urls.secure)
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
  await write(page, flock)
  await page.getByLabel('Pièces jointes').setInputFiles({
    name: fileName.typed,
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
  })
  await page.getByText('prêt à partir').waitFor()
  const before = await escaped(spies, flock)
  expect(except(before, isDraft)).toEqual({})
  expect(Object.keys(before).sort()).toEqual(['fileName', 'message', 'subject']) // as a draft
  await send(page)
  await typeIn(page.getByLabel('Votre message'), note)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.locator('.messages').getByText(note.typed).waitFor()
  await page.getByRole('button', { name: 'Vos échanges' }).click()
  await typeIn(page.getByLabel('Chercher dans vos messages'), searched)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByText('Aucun échange ne contient ces mots').first().waitFor()

  expect(await escaped(spies, flock, isWriting)).toEqual({})
  const once = { subject: 1, message: 1, fileName: 1, note: 1, searched: 1 }
  expect(await countedInBodies(spies, flock)).toEqual(once)
  const first = await received(visitor, story, message.typed)
  const second = await received(visitor, story, note.typed)
  expect(countedIn(first.cards, flock)).toEqual({ ...once, note: 0, searched: 0 })
  expect(countedIn(second.cards.slice(0, 1), flock)).toMatchObject({
    note: 1,
    message: 0,
    searched: 0,
  })
  // Emptied in the outbox by now; what an answer says again is sealed with the key of its request.
  await expectStored(flock, {
    subject: ['thread.folded', 'thread.subject'],
    message: ['message.body', 'message.folded'],
    note: ['message.body', 'message.folded'],
    fileName: ['attachment.name'],
  })

  await page.bringToFront()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByRole('link', { name: 'Se connecter' }).waitFor()
  expect(await escaped(spies, flock, isWriting)).toEqual({})
}, 90_000)

it('a prospect’s address, code and message', async () => {
  const { email, subject, message } = canaries()
  const visitor = await story.visitor()
  const { page, spies } = visitor
  await page.goto(story.urls.secure)
  await page.getByRole('link', { name: 'Je ne suis pas client' }).click()
  await typeIn(page.getByLabel('Adresse e-mail'), email)
  expect(except(await escaped(spies, { email }), isDraft)).toEqual({})
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  const field = page.getByLabel('Code à six chiffres')
  await field.waitFor()
  const letter = await received(visitor, story, `E-mail à ${email.typed}`)
  await letter.tools.close()
  const typed = /^\d{6}$/m.exec(letter.cards[0]!)![0]
  const code = { typed, words: [typed] }
  // Six figures may stand in any long number: what is looked for is what is stored and sent as text.
  await expectStored({ email, code }, {})
  await field.pressSequentially(typed)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
  await write(page, { subject, message })
  await send(page)

  const flock = { email, code, subject, message }
  const isMeant = isSent(/^\/v1\/threads$/, /^\/v1\/session\/(?:codes|e-mail)$/)
  // The server says the address again to its owner alone, in the body of an answer.
  expect(await escaped(spies, flock, isMeant)).toEqual({})
  expect(await countedInBodies(spies, flock)).toEqual({ email: 1, code: 1, subject: 1, message: 1 })
  const { cards } = await received(visitor, story, message.typed)
  expect(countedIn(cards, { email, message })).toEqual({ email: 1, message: 1 })
  await expectStored(flock, {
    subject: ['thread.folded', 'thread.subject'],
    message: ['message.body', 'message.folded'],
  })
}, 90_000)

/** The code of a caller too: for as long as it may be good. The word is kept nowhere. */
const isTyped = (leak: string) =>
  /^storage: sessionStorage (?:draft |des-questions\/)proof/.test(leak)

it('the code and the word of a call, where a customer is signed in and where nobody is', async () => {
  const { firstName: word } = canaries()
  const code: Canary = { typed: 'QXZ7YXQ9', words: ['QXZ7YXQ9'] }
  const visitor = await story.visitor({ expected: /404/ })
  const { page, spies } = visitor
  const field = 'Code donné par la personne'
  const check = async () => {
    await page.getByRole('button', { name: 'Vérifier', exact: true }).click()
    await page.getByText('Ce code ne correspond à aucun appel').first().waitFor()
  }
  await page.goto(`${story.urls.secure}#proof`)
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  await typeIn(page.getByLabel(field), code)
  await check()
  await page.goto(`${story.urls.hub.replace(/hub\.json$/, '')}hub/#des-questions/proof`)
  await typeIn(page.getByLabel(field), code)
  await typeIn(page.getByLabel('Mot convenu de votre demande'), word)
  await check()
  const isChecking = isPost(/^\/v1\/proofs$/)
  const leaks = await escaped(spies, { code, word }, isChecking)
  expect((leaks.code ?? []).filter((leak) => !isTyped(leak))).toEqual([])
  expect(leaks.word ?? []).toEqual([])
  await expectStored({ code, word }, {})
}, 90_000)

it('an adviser’s answer, and why an answer is put off', async () => {
  const { subject, message, note: answer, question: reason } = canaries()
  const { page } = await story.visitor()
  await page.goto(`${story.urls.secure}#complaint`)
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  await page.getByLabel('Thème').selectOption({ label: 'Cartes' })
  await typeIn(page.getByLabel('Objet'), subject)
  await typeIn(page.getByLabel('Votre message'), message)
  await send(page)
  const reference = /#thread\/(.+)$/.exec(page.url())![1]!
  const { page: desk, spies } = await adviserAt(story, 'Léa Bernard')
  await desk.goto(`${story.urls.desk}#item/${reference}`)
  await desk.getByRole('button', { name: 'Reporter la réponse' }).click()
  await typeIn(desk.getByLabel('La raison du retard'), reason)
  await desk.locator('form').getByRole('button', { name: 'Reporter la réponse' }).click()
  await desk.getByText('Réponse reportée').first().waitFor()
  await typeIn(desk.getByLabel('Votre réponse au client'), answer)
  expect(except(await escaped(spies, { answer }), isDraft)).toEqual({})
  await desk.getByRole('button', { name: 'Envoyer la réponse' }).click()
  await desk.getByText('Réponse envoyée.').first().waitFor()
  const flock = { answer, reason }
  const isAct = isPost(/^\/v1\/desk\/items\/[\w-]+\/(?:answer|extend)$/)
  expect(await escaped(spies, flock, isAct)).toEqual({})
  await expectStored(flock, {
    answer: ['message.body', 'message.folded'],
    reason: ['message.body', 'message.folded'],
  })
}, 90_000)
