// @vitest-environment happy-dom
/**
 * What a screen reader says on the three main journeys, word for word: each screen read from its top to its end, and
 * what is said by itself meanwhile. A golden text to be read by people, who see in a change what they would hear.
 *
 * It is a simulation, which knows roles, names, states and live regions; no test of a screen reader. After a change
 * that was meant: `npx vitest run --project unit test/journeys/spoken.test.tsx -u`, and read the difference.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { virtual } from '@guidepup/virtual-screen-reader'
import { afterEach, expect, it, vi } from 'vitest'
import { parseAgencies } from '../../src/content/index.ts'
import { openDesk, visitDesk } from '../helpers/callback-visit.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
vi.setConfig({ testTimeout: 60_000 }) // every node is read, one after the other
const at = (path: string) => join(import.meta.dirname, path)
const AGENCIES = at('../../examples/website/content/agencies.json')
type Visit = Awaited<ReturnType<typeof visitDesk>>
let visit: Visit
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
  sessionStorage.clear()
})

/** What differs from one run to the next. */
const plain = (phrase: string) =>
  phrase
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\b[A-Z]-[0-9A-Z]{4}-\d\d\b/g, '(référence)')
    .replace(/^[A-ZÀ-Ü]{4,}$/, '(mot convenu)')

/** A region that is emptied says nothing, and what is drawn twice with the same words is heard once. */
const isHeard = (phrase: string, index: number, all: readonly string[]) =>
  !/^\w+: $/.test(phrase) && phrase !== all[index - 1]

class Log {
  #lines: string[] = []

  /** Somebody does something, and listens. */
  async act(name: string, does: () => unknown): Promise<void> {
    await virtual.start({ container: visit.container })
    const before = (await virtual.spokenPhraseLog()).length
    await does()
    await new Promise((next) => setTimeout(next, 1500)) // how many answers there are is said after a pause
    const said = (await virtual.spokenPhraseLog()).slice(before).filter(isHeard)
    await virtual.stop()
    this.#lines.push('', `# ${name}`, ...said.map((phrase) => `! ${plain(phrase)}`))
  }

  /** From the top to the end, as by pressing the key that reads on. */
  async read(): Promise<void> {
    await virtual.start({ container: visit.container })
    const first = await virtual.lastSpokenPhrase()
    do await virtual.next()
    while ((await virtual.lastSpokenPhrase()) !== first) // after the end comes the top
    const said = (await virtual.spokenPhraseLog()).slice(0, -1)
    await virtual.stop()
    this.#lines.push(...said.map(plain))
  }

  expectFile(name: string): Promise<void> {
    const path = at(`../fixtures/spoken/${name}.txt`)
    const heard = this.#lines.filter((line, at, all) => line !== all[at - 1]) // drawn again, on a slow machine
    return expect(`${heard.join('\n').trim()}\n`).toMatchFileSnapshot(path)
  }
}

it('from a question to its answer', async () => {
  const log = new Log()
  visit = await visitDesk(await openDesk(db), { place: 'home' })
  await log.read()
  await log.act('« ou est mon rib » is typed', async () => {
    visit.type('ou est mon rib')
    await visit.see(/\d+ réponses?/)
    await vi.waitFor(
      () => expect(visit.container.querySelector('.spoken')?.textContent).not.toBe(''),
      5000,
    )
  })
  await log.read()
  await log.act('the first answer is pressed', async () => {
    visit.press('Où trouver mon RIB')
    await visit.see('Réponse officielle')
  })
  await log.read()
  await log.expectFile('answer')
})

it('being rung back', async () => {
  const log = new Log()
  visit = await visitDesk(await openDesk(db))
  await visit.see('Quand vous rappeler')
  await log.read()
  await log.act('sent too early', () => visit.submit())
  await log.read()
  await log.act('a time, a name and a number; sent', async () => {
    visit.choose('15 h 30')
    visit.fillIn()
    visit.submit()
    await visit.see('C’est noté')
  })
  await log.read()
  await log.expectFile('callback')
})

it('an appointment in an agency', async () => {
  const log = new Log()
  /** By the keyboard: what goes away had the focus. */
  const enter = (words: string) => {
    visit.find(words)?.focus()
    visit.press(words)
  }
  /** What begins so, as soon as it is there. */
  const pick = (start: string) =>
    vi.waitFor(() => {
      const labels = [...visit.container.querySelectorAll('label')]
      const label = labels.find(({ textContent }) => textContent?.startsWith(start))
      if (!label) throw new Error(`no “${start}” in: ${visit.text()}`)
      label.click()
    }, 10_000)
  const desk = await openDesk(
    db,
    {},
    parseAgencies(JSON.parse(readFileSync(AGENCIES, 'utf8'))).agencies,
  )
  visit = await visitDesk(desk, { place: 'agency' })
  await vi.waitFor(() => expect(visit.find('Filtrer')).toBeDefined(), 10_000)
  await log.read()
  await log.act('the filters are opened, and one is chosen', async () => {
    visit.press('Filtrer')
    await pick('arabe')
    await visit.see('2 agences')
  })
  await log.act('a town is looked for', async () => {
    visit.fill('input[type=search], input[name=place], .main input', 'Lyon')
    visit.press('Chercher')
    await visit.see('Lyon Bellecour')
  })
  await log.read()
  await log.act('the agency is pressed', async () => {
    visit.press('Agence Lyon Bellecour')
    await visit.see('Motif du rendez-vous')
  })
  await log.read()
  await log.act('an adviser and a time are chosen', async () => {
    await pick('Karim')
    await vi.waitFor(() => visit.choose('17 h'), 10_000) // his own times have to come
    visit.submit()
    await visit.see('Votre rendez-vous')
  })
  await log.read()
  await log.act('a name and a number; sent', async () => {
    visit.fillIn()
    visit.submit()
    await visit.see('Référence')
  })
  await log.read()
  await log.act('another time is asked for, and chosen', async () => {
    enter('Changer l’heure')
    await pick('mercredi')
    await vi.waitFor(() => visit.choose('9 h'))
    await visit.see('Choisir mercredi 25 à 9 h')
    enter('Choisir mercredi')
    await visit.see('C’est changé')
  })
  await log.read()
  await log.act('it is cancelled', async () => {
    enter('Annuler')
    await visit.see('Oui, annuler')
    enter('Oui, annuler')
    await visit.see('est annulé')
  })
  await log.read()
  await log.expectFile('appointment')
})
