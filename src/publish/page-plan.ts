/**
 * Which pages without JavaScript there are, and what stands on each: one page a locale, or a front page and
 * one page a topic when the answers are very many. Every page knows the same page in other languages.
 */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { keyOfAnswer } from '../content/translations.ts'
import type { Twins } from './locale.ts'
import { anchorOf, type Group, type Surroundings } from './page-answers.ts'
import { nameOf } from './project.ts'

/** Beyond, a single page takes too long on a slow phone. */
const MOST_ON_ONE_PAGE = 400

export interface Page {
  /** Begins and ends with a slash. */
  path: string
  /** Left out for the front page. */
  topic?: Group
  /** What stands on it. */
  groups: readonly Group[]
}

/** The pages of a locale, the front page first. */
export interface Plan {
  locale: string
  pages: readonly Page[]
  /** All that is shown, on whichever page. */
  groups: readonly Group[]
}

/** Where the front page of a locale stands: `/` for the first one, `/en/` for another, `/nord/en/` of an entity. */
export const pagePath = (
  { locales }: Pick<Config, 'locales'>,
  locale: string,
  entity?: string,
): string => `/${entity ? `${entity}/` : ''}${locale === locales[0] ? '' : `${locale}/`}`

export function planPages(config: Config, locale: string, all: readonly Group[]): Plan {
  const front = pagePath(config, locale)
  const count = all.reduce((sum, { answers }) => sum + answers.length, 0)
  if (count <= MOST_ON_ONE_PAGE) {
    return { locale, pages: [{ path: front, groups: all }], groups: all }
  }
  const groups = all.flatMap(inParts)
  const pages = groups.map(
    (group): Page => ({ path: `${front}topic/${group.id}/`, topic: group, groups: [group] }),
  )
  return { locale, pages: [{ path: front, groups: [] }, ...pages], groups }
}

/** A topic that is too long for one page: « Cartes », « Cartes (2) »… */
const inParts = ({ id, label, answers }: Group): Group[] =>
  Array.from({ length: Math.ceil(answers.length / MOST_ON_ONE_PAGE) }, (_, at) => ({
    id: at === 0 ? id : `${id}-${at + 1}`,
    label: at === 0 ? label : `${label} (${at + 1})`,
    answers: answers.slice(at * MOST_ON_ONE_PAGE, (at + 1) * MOST_ON_ONE_PAGE),
  }))

/** The same page in every language that has it, its own too. */
export const inLanguages = (plans: readonly Plan[], page: Page) =>
  plans.flatMap(({ locale, pages }) => {
    const same = pages.find(({ topic }) => topic?.id === page.topic?.id)
    return same ? [{ locale, path: same.path }] : []
  })

/** Where each answer stands in the languages that say it themselves. */
export function answersElsewhere(
  plans: readonly Plan[],
  twins: Twins,
): (locale: string) => Surroundings['elsewhere'] {
  const addresses = new Map(
    plans.flatMap(({ locale, pages }) =>
      pages.flatMap(({ path, groups }) =>
        groups
          .flatMap(({ answers }) => answers)
          .filter(({ borrowed }) => !borrowed)
          .map(({ answer: { id } }) => [`${locale} ${id}`, path + encodeURI(`#${anchorOf(id)}`)]),
      ),
    ),
  )
  return (here) => (answer: Answer) => {
    const names = { ...twins.get(keyOfAnswer(answer)), [answer.locale]: answer.id }
    return plans.flatMap(({ locale }) => {
      const address = addresses.get(`${locale} ${names[locale]}`)
      return locale === here || !address ? [] : [{ locale, name: nameOf(locale), address }]
    })
  }
}
