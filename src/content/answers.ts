/**
 * An answer: what the website already says about one question.
 *
 * `content/answers.<locale>.json` is written by `harvest` only and reviewed like code: one answer a
 * block, sorted by id. Ids are given once; `harvest` keeps them by address and anchor, then wording.
 */
import * as z from 'zod'
import { explain } from './explain.ts'

/** Something that the customer can do alone, on the site or in the app. */
export const Action = z.strictObject({
  id: z.string().min(1).max(120),
  /** The words of the button, as the site has them. */
  label: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }),
  kind: z.enum(['form', 'simulator', 'document', 'account']),
  /** What the customer must have before it works. */
  needs: z.enum(['account']).optional(),
})
export type Action = z.infer<typeof Action>

/** By locale, the id of the answer that says the same; null where people say that there is none. */
export const Translations = z.record(
  z.string().min(2).max(35),
  z.string().min(1).max(120).nullable(),
)
export type Translations = z.infer<typeof Translations>

export const Answer = z.strictObject({
  /** Readable and stable: `carte-perdue-ou-volee-que-faire`. Used in deep links. */
  id: z
    .string()
    .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u)
    .max(120),
  question: z.string().min(1).max(500),
  /** Clean HTML: the tags of `html.ts` only. */
  answer: z.string().min(1),
  /** The answer in one breath, for social networks and lists; 140 characters at most. */
  short: z.string().max(140).optional(),
  /** Id of a topic of `des-questions.json`. */
  topic: z.string().optional(),
  /** The page of the site that says it. */
  url: z.url({ protocol: /^https?$/ }),
  /** The id of the element on that page, without `#`. */
  anchor: z.string().optional(),
  /** BCP 47. */
  locale: z.string().min(2).max(35),
  keywords: z.array(z.string()).default([]),
  /** Other ways to ask it. Real questions are the largest lever on search. */
  alternates: z.array(z.string()).default([]),
  actions: z.array(Action).default([]),
  /** ISO 8601 date: when the page last said so. */
  updatedAt: z.iso.date().optional(),
  validFrom: z.iso.date().optional(),
  validUntil: z.iso.date().optional(),
  approvedBy: z.string().optional(),
  /** Of question and answer, see `hashAnswer`. */
  hash: z.string(),
  needs: z.enum(['account', 'urgent', 'adviser', 'complaint']).optional(),
  translations: Translations.optional(),
  /** In reviewed files: by locale, the fingerprint of what its twin said when somebody looked. */
  beside: z.record(z.string(), z.string()).optional(),
})
export type Answer = z.infer<typeof Answer>

/** @param day ISO date */
export const isValidOn = ({ validFrom, validUntil }: Answer, day: string): boolean =>
  (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil)

export const AnswersFile = z.strictObject({
  format: z.literal(1),
  locale: z.string(),
  answers: z.array(Answer),
})
export type AnswersFile = z.infer<typeof AnswersFile>

/**
 * Checks the content of an answers file.
 *
 * @param value  parsed JSON: `{ format, locale, answers }`, or the bare list of answers
 * @param file   its name, for the message
 * @throws QuestionsError `CONTENT_INVALID`, naming the file, the place in it, what was expected and
 *   how to mend it; also when two answers share an id
 */
export function parseAnswers(value: unknown, file = 'answers.json'): Answer[] {
  const list = Array.isArray(value)
    ? explain('CONTENT_INVALID', file, z.array(Answer), value)
    : explain('CONTENT_INVALID', file, AnswersFile, value).answers
  explain('CONTENT_INVALID', file, UniqueIds, list)
  return list
}

const UniqueIds = z.array(z.looseObject({ id: z.string() })).superRefine((answers, context) => {
  const seen = new Map<string, number>()
  for (const [index, { id }] of answers.entries()) {
    const first = seen.get(id)
    seen.set(id, index)
    if (first === undefined) continue
    context.addIssue({
      code: 'custom',
      path: [index, 'id'],
      message: `“${id}” is already the id of answer ${first}; give this one another id`,
    })
  }
})

/**
 * A short fingerprint of what an answer says, to notice changes: FNV-1a over the question and the
 * clean HTML, 53 bits in base 36. Not for security.
 */
export function hashAnswer(question: string, answer: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (const char of `${question}\u0000${answer}`) {
    const code = char.codePointAt(0)!
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
    b ^= b >>> 13
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36)
}

/** A fingerprint of all that a visitor reads or presses: what an approval is about. */
export const hashShown = ({
  question,
  answer,
  short,
  actions,
}: Pick<Answer, 'question' | 'answer' | 'short' | 'actions'>): string =>
  hashAnswer(
    question,
    JSON.stringify([answer, short, actions.map(({ label, url }) => [label, url])]),
  )
