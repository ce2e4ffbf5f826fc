/**
 * What is wrong between two files that are each right: ids in the configuration that no answer has,
 * languages without words or answers. One sentence each, with what to do.
 */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import { isNamed } from '../content/entities.ts'
import { parseHtml } from '../content/parse-html.ts'
import { replacer } from '../content/values.ts'
import { WORDS } from '../words/index.ts'
import { localise } from './project.ts'
import { belongsTo } from './select.ts'
import { languageOf } from './speech.ts'

/** @param agencies of `content/agencies.json` */
export const inconsistencies = (
  config: Config,
  answers: readonly Answer[],
  agencies: readonly Agency[] = [],
): string[] => [
  ...config.locales.flatMap((locale, at) =>
    localeFaults(config, locale, answers, `locales[${at}]`),
  ),
  ...danglingIds(config, answers),
  ...unknownTopics(config, answers),
  ...unsaidValues(config, answers),
  ...agencyFaults(config, agencies),
]

/** An entity names none that is there, or several name the same: each is of one. */
function agencyFaults({ entities }: Config, agencies: readonly Agency[]): string[] {
  const list = entities?.list ?? []
  const unknown = list.flatMap(({ agencies: own = [] }, at) =>
    own
      .filter((name) => !agencies.some((agency) => isNamed(agency, name)))
      .map(
        (name) =>
          `des-questions.json: entities.list[${at}].agencies: no agency has the id “${name}”, nor a postcode or a page that begins like that: correct it, or harvest again`,
      ),
  )
  // Once each entity names its own, nobody is left over either.
  const isShared = list.length > 0 && list.every(({ agencies: own }) => own)
  const counted = agencies.flatMap((agency) => {
    const names = list
      .filter(({ agencies: own = [] }) => own.some((name) => isNamed(agency, name)))
      .map(({ id }) => id)
    if (names.length > 1) return [`“${agency.id}” is an agency of ${names.join(' and ')}`]
    return isShared && names.length === 0 ? [`“${agency.id}” is an agency of no entity`] : []
  })
  return [
    ...unknown,
    ...counted.map(
      (what) =>
        `des-questions.json: entities: ${what}: name it once, by its id, its postcode or its page`,
    ),
  ]
}

/** A value is named where the website says it: when it says something else, nobody knows what entities say. */
function unsaidValues({ values, entities }: Config, answers: readonly Answer[]): string[] {
  if (!entities) return []
  return Object.entries(values).flatMap(([name, { text, href, in: ids }]) =>
    answers
      .filter(({ id }) => ids.includes(id))
      .flatMap((answer) => {
        const said = [text && localise(text, answer.locale), href].filter(
          (one) => one !== undefined,
        )
        return said.flatMap((from) =>
          says(answer, from)
            ? []
            : [
                `des-questions.json: values.${name}: “${answer.id}” does not say “${from}”, so entities that say otherwise do without it: correct it, or harvest again`,
              ],
        )
      }),
  )
}

function says({ question, answer, short = '', url, actions }: Answer, from: string): boolean {
  const { found, text, address, nodes } = replacer([{ from, to: '' }])
  for (const words of [question, short, ...actions.map(({ label }) => label)]) text(words)
  for (const action of actions) address(action.url)
  nodes(parseHtml(answer, { url }))
  return found.size > 0
}

function localeFaults(
  { locales }: Config,
  locale: string,
  answers: readonly Answer[],
  place: string,
) {
  if (!WORDS[locale] && !WORDS[languageOf(locale)]) {
    const known = Object.keys(WORDS).join(', ')
    return [
      `des-questions.json: ${place}: the hub has no words in “${locale}”: choose among ${known}`,
    ]
  }
  if (answers.some((answer) => belongsTo(answer.locale, locale, locales))) return []
  return [
    `content/answers.${locale}.json: no answer in “${locale}”: run “npx des-questions harvest”, or remove it from “locales”`,
  ]
}

function danglingIds(config: Config, answers: readonly Answer[]): string[] {
  const known = new Set(answers.map(({ id }) => id))
  const named: [place: string, ids: readonly string[]][] = [
    ['frequent', config.frequent],
    ...config.topics.map(({ questions }, at): [string, string[]] => [
      `topics[${at}].questions`,
      questions,
    ]),
    ...Object.entries(config.search.pins).map(([query, ids]): [string, string[]] => [
      `search.pins.${query}`,
      ids,
    ]),
    ...Object.entries(config.values).map(([name, value]): [string, string[]] => [
      `values.${name}.in`,
      value.in,
    ]),
    ...(config.entities?.list ?? []).map(({ without }, at): [string, string[]] => [
      `entities.list[${at}].without.answers`,
      without.answers,
    ]),
  ]
  return named.flatMap(([place, ids]) =>
    ids
      .filter((id) => !known.has(id))
      .map(
        (id) =>
          `des-questions.json: ${place}: no answer has the id “${id}”: correct it, or harvest again`,
      ),
  )
}

function unknownTopics({ topics }: Config, answers: readonly Answer[]): string[] {
  const known = new Set(topics.map(({ id }) => id))
  const unknown = new Set(
    answers.flatMap(({ topic }) => (topic && !known.has(topic) ? [topic] : [])),
  )
  return [...unknown].map(
    (id) =>
      `des-questions.json: topics: answers are about “${id}”, which is not there: add it, or harvest again`,
  )
}
