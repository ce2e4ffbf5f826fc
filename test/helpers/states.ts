/**
 * The states of the hub that are looked at one by one, by axe and by people: how a visitor gets to
 * each, in an order in which each can start from the one before.
 */
import type { Locator, Route } from 'playwright'
import type { Story, Visitor } from './story.ts'
import { answersIn, field, openHub, type SurfaceName } from './surfaces.ts'

export interface Stage {
  hub: Locator
  visitor: Pick<Visitor, 'page' | 'context'>
}

const words = {
  fr: {
    back: /Retour/,
    contact: /Nous contacter/,
    callback: /Être rappelé/,
    agency: /Rendez-vous en agence/,
    follow: /Suivre ma demande/,
    uncle: 'livret au porteur de 1974',
  },
  en: {
    back: /Back/,
    contact: /Contact us/,
    callback: /called back/,
    agency: /Appointment at a branch/,
    follow: /Follow my request/,
    uncle: 'parking fine on a zeppelin',
  },
}
export type Language = keyof typeof words

const QUESTIONS = {
  fr: { results: 'frais a l etranger', urgent: 'j ai perdu ma cb' },
  en: { results: 'open an account', urgent: 'i lost my card' },
}

type Reach = (stage: Stage, language: Language) => Promise<unknown>

/** An IBAN that is in every manual. */
const IBAN = 'FR76 3000 6000 0112 3456 7890 189'

/** Every state is one step from the field, and without a question the field is home. */
const goHome: Reach = async ({ hub }, language) => {
  if (!(await field(hub).isVisible())) {
    await hub.getByRole('button', { name: words[language].back }).click()
    await field(hub).waitFor()
  }
  await field(hub).fill('')
}

export const STATES = {
  home: goHome,
  // Before anything was loaded that could stand in.
  error: async (stage, language) => {
    await goHome(stage, language)
    const refuse = (route: Route) => route.abort()
    await stage.visitor.context.route(/\/assets\/.*/, refuse)
    await stage.hub.locator('.chip').last().click()
    await stage.hub.getByRole('alert').waitFor()
    await stage.visitor.context.unroute(/\/assets\/.*/)
  },
  results: async (stage, language) => {
    await goHome(stage, language)
    const { hub } = stage
    await field(hub).fill(QUESTIONS[language].results)
    await hub.locator('.main mark').first().waitFor()
  },
  answer: async ({ hub }) => {
    const [first] = await answersIn(hub)
    await hub.getByRole('button', { name: first! }).first().click()
    await hub.getByRole('article').waitFor()
  },
  'not helped': async ({ hub }) => {
    await hub.locator('.helpful button').last().click()
    await hub.locator('.helpful .buttons').waitFor()
  },
  topic: async (stage, language) => {
    await goHome(stage, language)
    await stage.hub.locator('.chip').first().click()
    await stage.hub.locator('.main .row').first().waitFor()
  },
  unsure: async (stage, language) => {
    await goHome(stage, language)
    await field(stage.hub).fill(words[language].uncle)
    await stage.hub.locator('.main .pick').waitFor()
  },
  contact: async ({ hub }, language) => {
    await hub.locator('.foot').getByRole('button', { name: words[language].contact }).click()
    await hub.locator('.yours').waitFor()
  },
  urgent: async (stage, language) => {
    await goHome(stage, language)
    await field(stage.hub).fill(QUESTIONS[language].urgent)
    await stage.hub.locator('.pick.urgent').waitFor()
  },
  secret: async (stage, language) => {
    await goHome(stage, language)
    await field(stage.hub).fill(IBAN)
    await stage.hub.locator('.note.secret').waitFor()
  },
  callback: async (stage, language) => {
    await goHome(stage, language)
    const rung = stage.hub.getByRole('button', { name: words[language].callback })
    await rung.filter({ visible: true }).first().click()
    await stage.hub.locator('.times').waitFor()
  },
  'callback, too early': async ({ hub }) => {
    await hub.locator('button[type=submit]').click()
    await hub.locator('.note.secret').waitFor()
  },
  'follow-up': async (stage, language) => {
    await goHome(stage, language)
    const follow = stage.hub.getByRole('button', { name: words[language].follow })
    await follow.filter({ visible: true }).first().click()
    await stage.hub.locator('#dq-digits').waitFor()
  },
  // The last, as the way home from them is longer than a step.
  agency: async (stage, language) => {
    await goHome(stage, language)
    const way = stage.hub.getByRole('button', { name: words[language].agency })
    await way.filter({ visible: true }).first().click()
    await stage.hub.locator('input[type=search]').waitFor()
    await stage.hub.locator('.main .row').first().waitFor()
  },
  appointment: async ({ hub }) => {
    await hub.locator('input[type=search]').fill('69002')
    await hub.locator('button[type=submit]').first().click()
    await hub.getByRole('button', { name: /Lyon Bellecour/ }).click()
    await hub.locator('.times input[name=dq-time]').first().waitFor()
  },
  'appointment, mine': async ({ hub }) => {
    await hub.locator('.days label').nth(1).click()
    await hub.locator('.time:has(input[name=dq-time])').first().click()
    await hub.locator('button[type=submit]').last().click()
    await hub.locator('#dq-phone').waitFor()
  },
} satisfies Record<string, Reach>
export type StateName = keyof typeof STATES

/** Goes through the states, and calls `look` in each. */
export async function walk(
  visitor: Pick<Visitor, 'page' | 'context'>,
  story: Pick<Story, 'urls'>,
  look: (state: StateName, hub: Locator) => Promise<unknown>,
  surface: SurfaceName = 'website',
  language: Language = 'fr',
): Promise<void> {
  const hub = await openHub(visitor, story.urls, surface)
  if (language !== 'fr') {
    await hub.locator('.language select').selectOption(language)
    await hub.and(hub.page().locator(`[lang=${language}]`)).waitFor()
  }
  for (const [state, reach] of Object.entries(STATES) as [StateName, Reach][]) {
    await reach({ hub, visitor }, language)
    await look(state, hub)
  }
}
