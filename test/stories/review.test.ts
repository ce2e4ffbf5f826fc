/** A content owner without git reads what was harvested, by keyboard, and decides; a harvest later all of it still holds. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { type AnswersFile, hashAnswer } from '../../src/content/answers.ts'
import type { CoverageFile } from '../../src/content/coverage.ts'
import type { EditsFile } from '../../src/content/edits.ts'
import { PORTION } from '../../src/review/state.ts'
import { violationsIn } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/browser.ts'

const WEBSITE = fileURLToPath(new URL('../../examples/website/', import.meta.url))
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const NOW = new Date('2026-11-22T10:00:00Z')
const RIB = 'ou-trouver-mon-rib'

let browser: Browser
let folder: string
let stop: AbortController
let ended: Promise<number>
let page: Page
const errors: string[] = []

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dq-review-'))
  await cp(join(WEBSITE, 'content'), join(folder, 'content'), { recursive: true })
  await writeConfig({})
  stop = new AbortController()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  errors.length = 0
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
})
afterEach(async () => {
  await page.close()
  stop.abort()
  expect(await ended).toBe(0)
  await rm(folder, { recursive: true })
  expect(errors).toEqual([])
})

async function writeConfig(more: object): Promise<void> {
  const config = JSON.parse(await readFile(join(WEBSITE, 'des-questions.json'), 'utf8'))
  await writeFile(join(folder, 'des-questions.json'), JSON.stringify({ ...config, ...more }))
}

const world = (write: (line: string) => void) => ({
  write,
  complain: write,
  progress: () => {},
  cwd: folder,
  env: {},
  now: () => NOW,
  dist: DIST,
  version: '0.0.0',
  stop: stop.signal,
})

async function openDesk(): Promise<void> {
  const address = await new Promise<string>((done) => {
    ended = run(
      ['review'],
      world((line) => line.startsWith('http') && done(line)),
    )
  })
  await page.goto(address)
  await page.locator('article').waitFor()
}

const json = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(join(folder, 'content', name), 'utf8')) as T
const edits = async () => (await json<EditsFile>('edits.fr.json')).edits
const told = (text: string) => page.getByRole('status').getByText(text).waitFor()

const inView = (name: RegExp) => page.locator('.views').getByRole('button', { name })

async function openAnswer(words: string): Promise<void> {
  await inView(/^Toutes/).click()
  await page.getByRole('searchbox').fill(words)
  await page.locator('.list button').first().click()
  await page.locator('article').waitFor()
}

/** What the website says of the RIB, from now on. */
async function siteSays(answer: string): Promise<void> {
  const file = await json<AnswersFile>('answers.fr.json')
  const answers = file.answers.map((one) =>
    one.id === RIB ? { ...one, answer, hash: hashAnswer(one.question, answer) } : one,
  )
  await writeFile(join(folder, 'content/answers.fr.json'), JSON.stringify({ ...file, answers }))
}

it('by keyboard alone: looks through the list, hides one, pins one, and sees the rest at once', async () => {
  await openDesk()
  await page.locator('.list button').first().focus()
  const title = () => page.locator('article > h2').innerText()
  const press = async (key: string) => {
    const before = await title()
    await page.keyboard.press(key)
    await expect.poll(title).not.toBe(before)
  }
  await press('v')
  await told('vue')
  await press('ArrowDown')
  await press('m')
  await told('masquée')
  await page.keyboard.press('e')
  await told('épinglée')
  expect((await edits()).map(({ hide, pin }) => ({ hide, pin }))).toEqual(
    expect.arrayContaining([
      { hide: true, pin: undefined },
      { hide: undefined, pin: true },
    ]),
  )
  await page.getByRole('button', { name: 'Marquer toute cette liste comme vue' }).press('Enter')
  await page.getByText('Rien à relire').waitFor()
})

it('words an answer, sees it as the hub will, and is told when the website moves on', async () => {
  await openDesk()
  await openAnswer('trouver mon rib')
  await page.getByText('Mots et textes').click()
  await page.getByLabel('Réponse courte').fill('Dans votre espace client, rubrique RIB.')
  await page.getByLabel('Autres façons de demander').fill('il est ou mon rib\nnumero de compte')
  await page.getByRole('button', { name: 'Enregistrer' }).last().click()
  await told('textes')
  expect(await edits()).toMatchObject([
    {
      id: RIB,
      short: 'Dans votre espace client, rubrique RIB.',
      alternates: ['il est ou mon rib', 'numero de compte'],
    },
  ])
  await page.getByRole('button', { name: 'Vu', exact: true }).click()
  await told('vue')

  await siteSays('<p>Désormais au guichet.</p>')
  await page.reload()
  await page.getByText('Le site a changé cette réponse').waitFor()
  const difference = page.locator('.difference')
  expect(await difference.locator('ins').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('guichet')]),
  )
  const lines: string[] = []
  expect(
    await run(
      ['check'],
      world((line) => lines.push(line)),
    ),
  ).toBe(0)
  expect(lines.join('\n')).toContain(`“${RIB}”: its answer has changed`)
  expect(await edits()).toMatchObject([{ id: RIB, alternates: expect.any(Array) }])
})

/** The data of the page of the RIB speaks of the counter, since some redesign. */
async function dataDiffers(): Promise<void> {
  const file = await json<CoverageFile>('coverage.json')
  const answers = (await json<AnswersFile>('answers.fr.json')).answers
  const { url } = answers.find(({ id }) => id === RIB)!
  const differences = [{ id: RIB, url, data: '<p>Votre RIB vous attend au guichet.</p>' }]
  await writeFile(join(folder, 'content/coverage.json'), JSON.stringify({ ...file, differences }))
}

it('by keyboard alone: reads what the data of a page says instead, as one text', async () => {
  await dataDiffers()
  await openDesk()
  await inView(/^Écarts avec les données 1$/).press('Enter')
  await expect.poll(() => page.locator('article > h2').innerText()).toContain('trouver mon RIB')
  await page.getByRole('heading', { name: 'Les données de la page disent autre chose' }).waitFor()
  const both = page.locator('.difference')
  expect(await both.locator('ins').allInnerTexts()).toContainEqual(
    expect.stringMatching(/dans les données.*guichet/s),
  )
  expect(await both.locator('del').allInnerTexts()).toEqual([
    expect.stringMatching(/sur la page.*RIB et IBAN/s),
  ])
  // The hub goes on showing the page's own text.
  expect(await page.locator('.as-hub').innerText()).not.toContain('guichet')
})

it('by keyboard alone: goes through the pages of one rule, and finds those that gave nothing', async () => {
  await openDesk()
  const { pages } = await json<CoverageFile>('coverage.json')
  const french = pages.filter(({ locale }) => locale === 'fr')
  await inView(new RegExp(`^Par page ${french.length}$`)).press('Enter')
  const sections = page.locator('.list section')
  await expect.poll(() => sections.count()).toBe(french.length)

  const silent = french.filter(({ found }) => Object.keys(found).length === 0)
  const chips = page.locator('.rules')
  await chips.getByRole('button', { name: `Sans question ${silent.length}` }).press('Enter')
  await expect.poll(() => sections.count()).toBe(silent.length)
  expect(await sections.first().innerText()).toContain('Aucune question trouvée')
  await page.keyboard.press('Tab') // on to the other chips, then the pages
  await sections.first().getByRole('link').focus()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    silent.map(({ url }) => url).sort()[0],
  )

  await chips.getByRole('button', { name: /^données \(JSON-LD\) 1$/ }).press('Enter')
  await expect.poll(() => sections.count()).toBe(1)
  expect(await sections.innerText()).toContain('volets 10 · données (JSON-LD) 2')
  // Arrows follow the eye.
  const rows = sections.locator('li button')
  const words = await rows.allInnerTexts()
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('article > h2').innerText()).toBe(words[1]!.split('\n')[0])
})

it('shows which answers nobody translated, and which translation to read again', async () => {
  const french = await json<AnswersFile>('answers.fr.json')
  const english = await json<AnswersFile>('answers.en.json')
  const [twin] = english.answers
  const answers = french.answers.map((one) =>
    one.id === RIB ? { ...one, translations: { en: twin!.id } } : one,
  )
  await writeFile(join(folder, 'content/answers.fr.json'), JSON.stringify({ ...french, answers }))
  await openDesk()
  await openAnswer('trouver mon rib')
  const part = page.locator('section.part', { hasText: 'Dans les autres langues' })
  await part.getByRole('button', { name: twin!.question }).press('Enter')
  await page.getByText('In the other languages').waitFor()
  expect(await page.locator('article > h2').innerText()).toBe(twin!.question)
  await page.getByRole('button', { name: 'Seen', exact: true }).click()
  await told('seen')

  await siteSays('<p>Désormais au guichet.</p>')
  await page.reload()
  await page.locator('article').waitFor()
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('en')
  const lacking = english.answers.length - 1
  await page
    .getByRole('button', { name: new RegExp(`^Translations ${lacking + 1}$`) })
    .press('Enter')
  await page.getByText('The original (French) has changed').waitFor()
  expect(await page.locator('.list i', { hasText: 'Not translated' }).count()).toBe(lacking)
  expect(await violationsIn(page)).toEqual([])
  await page.getByRole('button', { name: 'Seen', exact: true }).click()
  await page.getByRole('button', { name: new RegExp(`^Translations ${lacking}$`) }).waitFor()
})

it('by keyboard alone: goes through two thousand answers, of which a portion is drawn', async () => {
  const file = await json<AnswersFile>('answers.fr.json')
  const answers = Array.from({ length: 2_000 }, (_, at) => {
    const number = String(at).padStart(4, '0')
    const question = `Question ${number} ?`
    const { id: _id, ...one } = file.answers[at % file.answers.length]!
    return { ...one, id: `q-${number}`, question, hash: hashAnswer(question, one.answer) }
  })
  await writeFile(join(folder, 'content/answers.fr.json'), JSON.stringify({ ...file, answers }))
  await openDesk()
  const rows = page.locator('.list li button')
  await expect.poll(() => rows.count()).toBe(PORTION)
  await rows.last().focus()
  for (const name of ['Question 0100 ?', 'Question 0101 ?']) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('article > h2').innerText()).toBe(name)
  }
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('0101')
  expect(await violationsIn(page)).toEqual([])
  await page.getByRole('button', { name: /^Montrer la suite \(18\d\d/ }).press('Enter')
  await expect.poll(() => rows.count()).toBe(2 * PORTION)
})

it('merges two questions into one answer, and takes it back', async () => {
  await openDesk()
  await inView(/^Doublons/).click()
  await page
    .getByRole('button', { name: /^Fusionner avec/ })
    .first()
    .click()
  await told('fusionnée')
  expect(await edits()).toMatchObject([{ into: expect.any(String) }])
  await inView(/^Masquées/).click()
  await page.getByRole('button', { name: 'Ne plus fusionner' }).click()
  await told('plus fusionnée')
  expect(await edits()).toEqual([])
})

it('where approval is required, publishes what somebody answers for, in the words that they approved', async () => {
  await writeConfig({ approval: { required: true } })
  await openDesk()
  await openAnswer('trouver mon rib')
  await page.getByLabel('Qui approuve').fill('A. Martin')
  await page.getByLabel(/^Jusqu’au/).fill('2026-12-15')
  await page.getByRole('button', { name: 'Approuver' }).click()
  await told('approuvée')
  await siteSays('<p>Personne n’a relu ceci.</p>')
  const lines: string[] = []
  const say = world((line) => lines.push(line))
  expect(await run(['build', '--out', 'public'], say)).toBe(0)
  expect(lines.join('\n')).toContain('(1 answer)')
  const shown = await readFile(join(folder, 'public/index.html'), 'utf8')
  expect(shown).toContain('Où trouver mon RIB')
  expect(shown).not.toContain('Personne n’a relu ceci')
  lines.length = 0
  await run(['check'], say)
  expect(lines.join('\n')).toContain('the approval of A. Martin ends on 2026-12-15')
})

it.each(['light', 'dark'] as const)(
  'has no barrier (%s), on a desk and on a phone',
  async (colorScheme) => {
    await writeConfig({ approval: { required: true } })
    await page.emulateMedia({ colorScheme })
    await dataDiffers()
    await openDesk()
    await inView(/^Par page/).click()
    await page.locator('.rules').waitFor()
    expect(await violationsIn(page)).toEqual([])
    await inView(/^Écarts/).click()
    await page.getByText('Les données de la page disent').waitFor()
    expect(await violationsIn(page)).toEqual([])
    await openAnswer('trouver mon rib')
    await page.getByText('Mots et textes').click()
    await page.getByText('Synonymes').click()
    expect(await violationsIn(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await violationsIn(page)).toEqual([])
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(tooWide).toBe(false)
    await inView(/^Par page/).click()
    expect(await violationsIn(page)).toEqual([])
  },
)
