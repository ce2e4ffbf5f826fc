/**
 * From a question on the bank's site to a secure message, its answer and the way out, and a complaint with its
 * adviser at the desk: over HTTPS, where the cookies of the sessions are what they are at a bank (`__Host-`), in
 * Chromium, Firefox and WebKit.
 */
import { randomInt } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createServer, type Server } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../../examples/demo/demo.mjs'
import { does } from '../../helpers/acts.ts'
import { harvestHostilePages } from '../../helpers/hostile-pages.ts'
import { codeSentTo, replyFrom } from '../../helpers/reply.ts'
import { WINDOWS, type Window } from '../../helpers/windows.ts'

const PEM = readFileSync(fileURLToPath(new URL('../../fixtures/tls/good.pem', import.meta.url)))
const QUESTION = 'pourquoi mon virement de loyer n’est pas parti'
const TOPIC = 'paiements'
const REASON = 'La banque du commerçant n’a pas répondu.'
const ANSWER = 'Votre solde était trop bas : il part demain.'

const folder = mkdtempSync(join(tmpdir(), 'des-questions-https-'))
let front: Server
let demo: Awaited<ReturnType<typeof startDemo>>

/** What ends TLS before the server, as at a bank. */
async function endTls(inside: number): Promise<{ port: number; scheme: string }> {
  front = createServer({ cert: PEM, key: PEM }, (outer) => {
    const inner = connect(inside, '127.0.0.1')
    for (const socket of [outer, inner]) socket.on('error', () => {})
    outer.pipe(inner).pipe(outer)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  return { port: (front.address() as AddressInfo).port, scheme: 'https' }
}

beforeAll(async () => {
  const path = join(folder, 'answers.fr.json')
  // Answers bring their topics along: this is one of payments.
  const answers = harvestHostilePages()
    .slice(0, 3)
    .map((answer) => ({ ...answer, topic: TOPIC }))
  writeFileSync(path, JSON.stringify({ format: 1, locale: 'fr', answers }))
  demo = await startDemo({ port: 0, quiet: true, answers: path, front: endTls })
})
afterAll(async () => {
  front?.close()
  await demo?.close()
  rmSync(folder, { recursive: true })
})

/** In the page: where the link leads whom reaches for it, once it carries the question. */
function carried(): string {
  const linkIn = (root: Document | ShadowRoot): HTMLAnchorElement | null =>
    root.querySelector<HTMLAnchorElement>('a[href$="/#new"], a[href*="#handoff/"]') ??
    [...root.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot && linkIn(shadowRoot))
      .find(Boolean) ??
    null
  const link = linkIn(document)
  link?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))
  return link?.href.includes('#handoff/') ? link.href : ''
}

const shown = () => ({
  text: document.body.innerText.replace(/\s+/g, ' '),
  written: [...document.querySelectorAll('textarea')].map(({ value }) => value),
  place: location.hash,
  kept: sessionStorage.length + localStorage.length,
  isSafe: isSecureContext && document.cookie === '',
})
const look = (window: Window) => window.run(shown, undefined)
const sees = (window: Window, text: string) =>
  expect
    .poll(
      () =>
        look(window).then(
          (page) => page.text.includes(text),
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)

describe.each(WINDOWS)('$name', ({ name, launch }) => {
  const otherwise = launch ? '' : ` (${name} is not here: npm run test:browsers)`
  it.skipIf(!launch)(
    `carries a question to a message, reads its answer and leaves nothing${otherwise}`,
    async () => {
      const window = await launch!()
      try {
        await window.goto(demo.urls.website)
        await does(window, { find: '[part=launcher]' })
        await does(window, { find: '.hub input[type=search]', type: QUESTION })
        const link = () => window.run(carried, undefined).catch(() => '')
        await expect.poll(link, { timeout: 20_000 }).not.toBe('')
        await window.goto(await link())
        await does(window, { find: 'button', says: 'Continuer' })
        await does(window, { find: 'a.button', says: 'Se connecter' })
        await does(window, { find: 'button', says: 'Camille Martin' })
        await sees(window, 'Nouveau message')
        expect(await look(window)).toMatchObject({ written: [QUESTION], isSafe: true })
        await does(window, { find: 'button[type=submit]', says: 'Envoyer' })
        await sees(window, 'Message envoyé. Référence')
        const { place } = await look(window)
        const at = { tools: demo.urls.tools, port: demo.port }
        expect(await replyFrom(at, place.replace('#thread/', ''), ANSWER)).toBe(303)
        await sees(window, ANSWER)
        await does(window, { find: 'button', says: 'Se déconnecter' })
        await sees(window, 'Se connecter')
        await expect
          .poll(() =>
            look(window).then(
              ({ kept }) => kept,
              () => -1,
            ),
          )
          .toBe(0)
        await window.back()
        // Wherever that leads: to the bank's sign-in, or to a page of ours that the browser kept.
        for (let looks = 0; looks < 10; looks++) {
          await wait(300)
          expect(await look(window).then(({ text }) => text, String)).not.toContain(ANSWER)
        }
        await window.goto(demo.urls.secure)
        await sees(window, 'Se connecter')
        expect((await look(window)).text).not.toContain(ANSWER)
      } finally {
        await window.close()
      }
    },
    240_000, // a small machine, three engines
  )

  it.skipIf(!launch)(
    `complains, checks who rings, and reads why the answer is put off, as an adviser does both at the desk${otherwise}`,
    async () => {
      const window = await launch!()
      const { secure, desk } = demo.urls
      try {
        await window.goto(`${secure}#complaint`)
        await does(window, { find: 'a.button', says: 'Se connecter' })
        await does(window, { find: 'button', says: 'Camille Martin' })
        await sees(window, 'Par courrier')
        await does(window, { find: '#subject', type: 'Débit en double' })
        await does(window, { find: '#text', type: 'Débité deux fois, et personne ne répond.' })
        await window.run(choose, TOPIC)
        await does(window, { find: 'button[type=submit]', says: 'Envoyer' })
        await sees(window, 'Message envoyé. Référence')
        const reference = (await look(window)).place.replace('#thread/', '')

        await window.goto(`${desk}#item/${reference}`)
        await does(window, { find: 'a.button', says: 'Se connecter' })
        await does(window, { find: 'button', says: 'Léa Bernard' })
        await does(window, { find: 'button', says: 'Donner un code' })
        await sees(window, 'Lisez ce code au client')
        const code = /\b[\dA-Z]{4}-[\dA-Z]{4}\b/.exec((await look(window)).text)![0]
        await does(window, { find: 'button', says: 'Reporter la réponse' })
        await does(window, { find: '#reason', type: REASON })
        await does(window, { find: 'button[type=submit]', says: 'Reporter la réponse' })
        await sees(window, 'Réponse reportée, le client est prévenu.')

        await window.goto(`${secure}#proof`)
        await does(window, { find: '#dq-code', type: code })
        await does(window, { find: 'button[type=submit]', says: 'Vérifier' })
        await sees(window, 'vous appelle bien de la part de')
        await sees(window, `Cet appel concerne votre demande ${reference}.`)
        await window.goto(`${secure}#thread/${reference}`)
        await sees(window, REASON)
        await sees(window, 'délai prolongé, au lieu du')
      } finally {
        await window.close()
      }
    },
    240_000,
  )

  it.skipIf(!launch)(
    `is no customer, proves an address, writes, reads the answer and leaves nothing${otherwise}`,
    async () => {
      const window = await launch!()
      const { secure, tools } = demo.urls
      const email = `sacha.${name.toLowerCase()}.${randomInt(1_000_000)}@exemple.fr`
      const at = { tools, port: demo.port }
      try {
        await window.goto(secure)
        await does(window, { find: 'a', says: 'Je ne suis pas client' })
        await does(window, { find: 'input[type=email]', type: email })
        await does(window, { find: 'button[type=submit]', says: 'Recevoir un code' })
        await sees(window, 'Code à six chiffres')
        await expect.poll(() => codeSentTo(at, email), { timeout: 20_000 }).toBeDefined()
        await does(window, { find: 'input', type: (await codeSentTo(at, email))! })
        await does(window, { find: 'button[type=submit]', says: 'Continuer' })
        await does(window, { find: 'button', says: 'Écrire un message' })
        await does(window, { find: '#subject', type: 'Ouvrir un compte' })
        await does(window, { find: '#text', type: 'Quels papiers faut-il ?' })
        await does(window, { find: 'button[type=submit]', says: 'Envoyer' })
        await sees(window, 'Message envoyé. Référence')
        const reference = (await look(window)).place.replace('#thread/', '')
        expect(await replyFrom(at, reference, 'Une pièce d’identité, en agence.')).toBe(303)
        await sees(window, 'en agence')
        await does(window, { find: 'button', says: 'Se déconnecter' })
        await sees(window, 'Je ne suis pas client')
        expect((await look(window)).text).not.toMatch(/en agence|sacha/)
        await expect.poll(() => look(window).then(({ kept }) => kept)).toBe(0)
      } finally {
        await window.close()
      }
    },
    240_000,
  )
})

/** In the page: the topic of what is being written. */
function choose(topic: string): void {
  const select = document.querySelector<HTMLSelectElement>('#topic')!
  select.value = topic
  select.dispatchEvent(new Event('change', { bubbles: true }))
}
