/**
 * What is not wrong, but would disappoint visitors or surprise the bank: the warnings of `check`. One
 * sentence each, with what to do.
 */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { isLocal } from '../content/fields.ts'
import { topicOf } from '../content/topics.ts'
import { missingTranslations } from '../content/translations.ts'
import { TO_CHECK } from './first-config.ts'
import { editsFile } from './project.ts'

export const adviceOn = (config: Config, answers: readonly Answer[]): string[] => [
  ...onBrand(config),
  ...onPhone(config),
  ...onTopics(config, answers),
  ...onTranslations(config, answers),
]

/** What is not said in every language, and what becomes of it there. */
export const onTranslations = (
  { locales, fallbacks }: Config,
  answers: readonly Answer[],
): string[] =>
  missingTranslations(answers, locales).flatMap(({ locale, answers: missing, of }) => {
    if (missing.length === 0) return []
    const chain = fallbacks[locale] ?? []
    const borrowed = missing.filter((answer) => chain.includes(answer.locale)).length
    const what =
      borrowed === 0
        ? `not shown there: name the languages that it may borrow from in “fallbacks”, or their twins in ${editsFile(locale)}`
        : `${borrowed} of them shown there in another language, marked as such`
    return [
      `locales: ${missing.length} of ${of} answers are not translated into “${locale}”, ${what}`,
    ]
  })

function onBrand({ brand, hub }: Config): string[] {
  const lines: string[] = []
  if (/^[^\s.]+(?:\.[^\s.]+)+$/.test(brand.name)) {
    lines.push(`brand.name: “${brand.name}” is a host: write the name that visitors know`)
  }
  if (isLocal(new URL(hub).hostname)) {
    lines.push(
      `hub: ${hub} is this machine: write the address where public/ will be served, then build again`,
    )
  }
  return lines
}

function onPhone({ channels }: Config): string[] {
  const numbers = channels.phone?.numbers ?? []
  if (numbers.length === 0) {
    return ['channels.phone: no telephone number: add “numbers”, the urgent one first']
  }
  const lines = numbers.flatMap(({ tariff }, at) => {
    const texts = typeof tariff === 'string' ? [tariff] : Object.values(tariff)
    const isGuess = texts.some((text) =>
      Object.values(TO_CHECK).some((mark) => text.includes(mark)),
    )
    return isGuess
      ? [`channels.phone.numbers[${at}].tariff: “init” guessed it: write what the call costs`]
      : []
  })
  if (!numbers.some(({ urgent }) => urgent)) {
    lines.push(
      'channels.phone.numbers: none has “urgent”: true: nothing to show first for a lost card or a fraud',
    )
  }
  return lines
}

function onTopics({ topics }: Config, answers: readonly Answer[]): string[] {
  if (topics.length === 0) {
    return [
      'topics: none: the home screen has nothing to browse; group your answers by their paths',
    ]
  }
  if (answers.length === 0) return []
  const known = new Set(topics.map(({ id }) => id))
  const topicsOf = answers.map(({ topic, url }) =>
    topic !== undefined && known.has(topic) ? topic : topicOf(url, topics),
  )
  const used = new Set(topicsOf)
  const lines = topics
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `topics: no answer is about “${id}”: correct its “match”, or remove it`)
  const without = topicsOf.filter((topic) => topic === undefined).length
  if (without > 0) {
    const count = without === 1 ? '1 answer has' : `${without} answers have`
    lines.push(
      `topics: ${count} no topic: only the search finds them; add their paths to a “match”`,
    )
  }
  return lines
}
