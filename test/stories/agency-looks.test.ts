/** An appointment, looked at screen by screen: no barrier, and nothing sticks out. */
import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { freshNumber, receipt, submit } from '../helpers/callback-story.ts'
import { mirror } from '../helpers/mirrored.ts'
import { sticksOut } from '../helpers/sticking-out.ts'
import { tellStories, type Visitor, type VisitorOptions } from '../helpers/story.ts'

const story = tellStories()
const PHONE = { width: 390, height: 844 }
async function walkAgency(
  { page }: Pick<Visitor, 'page'>,
  look: (state: string, hub: Locator) => Promise<unknown>,
): Promise<void> {
  await page.goto(`${story.urls.website}credits/#des-questions/agency`)
  const hub = page.locator('des-questions .hub')
  await hub
    .getByText(/Premier rendez-vous libre/)
    .first()
    .waitFor()
  await look('list', hub)
  await hub.getByRole('button', { name: /^Filtrer/ }).click()
  await look('filters', hub)
  await hub.getByRole('checkbox', { name: /fauteuil/ }).check()
  await hub.getByRole('checkbox', { name: /arabe/ }).check()
  await hub.getByRole('status').filter({ hasText: '2 agences' }).waitFor()
  await look('filtered', hub)
  await hub.getByLabel(/Ville, code postal/).fill('Brest')
  await hub.getByRole('button', { name: 'Chercher' }).click()
  await hub.getByText(/Aucune agence trouvée/).waitFor()
  await look('none', hub)
  await hub.getByRole('button', { name: 'Enlever les filtres' }).click()
  await hub.getByLabel(/Ville, code postal/).fill('Lyon')
  await hub.getByRole('button', { name: 'Chercher' }).click()
  await hub.getByRole('button', { name: /Agence Lyon Bellecour/ }).click()
  await hub.locator('.times input[name=dq-time]').first().waitFor()
  await hub.getByRole('radio', { name: /^Karim/ }).waitFor()
  await look('agency', hub)
  await hub.locator('.days label').nth(2).click()
  await hub.locator('.time:has(input[name=dq-time])').first().click()
  await submit(hub).click()
  await hub.getByRole('heading', { name: 'Votre rendez-vous' }).waitFor()
  await look('who', hub)
  await submit(hub).click()
  await hub.locator('.note.secret').waitFor()
  await look('errors', hub)
  await hub.getByLabel('Téléphone').fill(freshNumber())
  await submit(hub).click()
  await receipt(hub).waitFor()
  await look('receipt', hub)
}

/** Choices, and what they are called, have room between them. */
const tooNear = (hub: Locator): Promise<string[]> =>
  hub.evaluate((root) => {
    const all = [...root.querySelectorAll('.day, .time, .asap, legend.legend')]
    const boxes = all.map((node) => ({ node, box: node.getBoundingClientRect() }))
    return boxes.flatMap(({ node, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(({ box: { left, right, top, bottom } }) => {
          const isBeside = left < box.right + 4 && box.left < right + 4
          return isBeside && top < box.bottom + 4 && box.top < bottom + 4
        })
        .map((other) => `too near: ${node.textContent} and ${other.node.textContent}`),
    )
  })

it.each<[string, VisitorOptions, boolean]>([
  ['on a desk', {}, false],
  ['on a phone, in the dark', { viewport: PHONE, colorScheme: 'dark' }, false],
  ['from right to left', { viewport: PHONE }, true],
  ['at 400 %', { viewport: { width: 320, height: 256 } }, false],
])(
  'no barrier from the list to the receipt, %s',
  async (_, options, rtl) => {
    const visitor = await story.visitor(options)
    if (rtl) await mirror(visitor.context)
    const found: Record<string, unknown> = {}
    await walkAgency(visitor, async (state, hub) => {
      const wrong = [
        ...(await violationsIn(visitor.page)),
        ...(await sticksOut(hub)),
        ...(await tooNear(hub)),
      ]
      if (wrong.length > 0) found[state] = wrong
    })
    expect(found).toEqual({})
  },
  120_000,
)
