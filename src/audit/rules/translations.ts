/** What each published language does not say itself: one finding a language, with every answer that it lacks. */
import { missingTranslations } from '../../content/translations.ts'
import { withTwins } from '../../content/twins.ts'
import type { Finding } from '../finding.ts'
import { atAnswer, inConfig, type Rule } from '../rule.ts'

export const translations: Rule = ({ config, locales }) =>
  missingTranslations(withTwins(locales), config.locales).flatMap(
    ({ locale, answers, of }): Finding[] => {
      if (answers.length === 0) return []
      const chain = config.fallbacks[locale] ?? []
      const borrowed = answers.filter((answer) => chain.includes(answer.locale)).length
      const values = { count: answers.length, of, locale, borrowed }
      const also = answers.map(atAnswer)
      return [{ code: 'not-translated', where: inConfig('locales'), also, values }]
    },
  )
