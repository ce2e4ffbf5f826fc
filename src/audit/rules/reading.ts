/** Answers that are harder to read than B2, with their longest sentence: it is the one to cut first. */
import { textOfHtml } from '../../content/html.ts'
import { READING_EASE, readingOf } from '../../language/reading-ease.ts'
import { type Project, shownIn } from '../project.ts'
import { atAnswer, type Rule } from '../rule.ts'

const LONGEST_QUOTE = 160

export const readingsIn = (project: Project) =>
  shownIn(project).flatMap((answer) => {
    const reading = readingOf(textOfHtml(answer.answer), answer.locale)
    return reading ? [{ answer, reading }] : []
  })

export const reading: Rule = (project) =>
  readingsIn(project)
    .filter(({ reading: { ease } }) => ease < READING_EASE.b2)
    .toSorted((a, b) => a.reading.ease - b.reading.ease)
    .map(({ answer, reading: { ease, sentenceWords, longest, formula } }) => ({
      code: 'hard-to-read',
      where: atAnswer(answer),
      values: {
        ease,
        words: sentenceWords,
        sentence: quoted(longest),
        formula,
        limit: READING_EASE.b2,
      },
    }))

const quoted = (sentence: string): string =>
  sentence.length <= LONGEST_QUOTE
    ? sentence
    : `${sentence.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')}…`
