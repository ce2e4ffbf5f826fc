/**
 * What people decided about answers, apart from what the website says: `content/edits.<locale>.json`.
 *
 * `harvest` writes the answers again and again; a decision outlives that, because it is kept here by
 * the answer's id, with the fingerprint of the answer that its author saw. `review` writes the file;
 * a person may, too. A decision about an answer that has changed since still holds, and is reported:
 * people decide, and are told when there is something to decide again.
 */
import * as z from 'zod'
import { type Answer, hashAnswer, hashShown, Translations } from './answers.ts'
import { explain } from './explain.ts'

const Id = z.string().min(1).max(120)

const Approval = z.strictObject({
  /** Who answers for it. */
  by: z.string().min(1).max(120),
  on: z.iso.date(),
  /** The last day on which it may be shown. */
  until: z.iso.date().optional(),
  /** `hashShown` of what was approved, as it is shown: edits included. */
  hash: z.string(),
})

export const Edit = z.strictObject({
  id: Id,
  /** Fingerprint of the harvested answer that the author of the edit saw. */
  on: z.string(),
  /** Stays on the website, is not shown in the hub. */
  hide: z.literal(true).optional(),
  /** It is the same as that answer, whose other ways to ask it becomes. */
  into: Id.optional(),
  /** Fingerprint of that answer, as the author of the edit saw it. */
  intoOn: z.string().optional(),
  /** Among the first questions of its topic. */
  pin: z.literal(true).optional(),
  /** Who in the bank keeps it true. */
  owner: z.string().min(1).max(120).optional(),
  question: z.string().min(1).max(500).optional(),
  /** Clean HTML: the tags of `html.ts` only. */
  answer: z.string().min(1).optional(),
  short: z.string().max(140).optional(),
  /** Id of a topic of `des-questions.json`. */
  topic: Id.optional(),
  /** Added to those of the answer. */
  alternates: z.array(z.string().min(1).max(500)).optional(),
  keywords: z.array(z.string().min(1).max(120)).optional(),
  /** In place of the twins that the harvest found. */
  translations: Translations.optional(),
  approval: Approval.optional(),
})
export type Edit = z.infer<typeof Edit>

export const EditsFile = z.strictObject({
  format: z.literal(1),
  locale: z.string(),
  /** Groups of words that mean the same, added to `search.synonyms`. */
  synonyms: z.array(z.array(z.string().min(1)).min(2)).default([]),
  edits: z.array(Edit),
})
export type EditsFile = z.infer<typeof EditsFile>

export const noEdits = (locale: string): EditsFile => ({
  format: 1,
  locale,
  synonyms: [],
  edits: [],
})

/** @throws QuestionsError `CONTENT_INVALID`, naming the file, the place and what to do */
export const parseEdits = (value: unknown, file = 'edits.json'): EditsFile =>
  explain('CONTENT_INVALID', file, EditsFile, value)

/** The exact text of the file: the same decisions give the same bytes. */
export const editsText = ({ locale, synonyms, edits }: EditsFile): string =>
  `${JSON.stringify(
    { format: 1, locale, synonyms, edits: edits.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
    null,
    2,
  )}\n`

/**
 * changed: the answer says something else now · gone: there is no such answer any more ·
 * merged-into-nothing: what it is merged into is not shown · merged-into-other: that says something else now
 */
export interface Doubt {
  id: string
  is: 'changed' | 'gone' | 'merged-into-nothing' | 'merged-into-other'
}

export interface Edited {
  /** Without what is hidden or merged; each with its own fingerprint again. */
  answers: Answer[]
  /** Ids, of pinned answers. */
  pinned: string[]
  /** Decisions to look at again. */
  doubts: Doubt[]
}

/** @param answers of one locale, as they were harvested */
export function applyEdits(answers: readonly Answer[], edits: readonly Edit[]): Edited {
  const editOf = new Map(edits.map((edit) => [edit.id, edit]))
  const known = new Map(answers.map((answer) => [answer.id, answer]))
  const doubts: Doubt[] = []
  const asked = new Map<string, string[]>()
  const shown = answers.filter((answer) => {
    const edit = editOf.get(answer.id)
    if (edit && edit.on !== answer.hash) doubts.push({ id: answer.id, is: 'changed' })
    if (edit?.hide) return false
    if (edit?.into === undefined) return true
    const target = endOf(edit.into, editOf, known)
    if (target === undefined) {
      doubts.push({ id: answer.id, is: 'merged-into-nothing' })
      return true
    }
    if (edit.intoOn !== undefined && edit.intoOn !== known.get(edit.into)!.hash) {
      doubts.push({ id: answer.id, is: 'merged-into-other' })
    }
    asked.set(target, [...(asked.get(target) ?? []), ...waysToAsk(answer, edit)])
    return false
  })
  doubts.push(...edits.flatMap(({ id }): Doubt[] => (known.has(id) ? [] : [{ id, is: 'gone' }])))
  return {
    answers: shown.map((answer) => edited(answer, editOf.get(answer.id), asked.get(answer.id))),
    pinned: shown.flatMap(({ id }) => (editOf.get(id)?.pin ? [id] : [])),
    doubts,
  }
}

/** Where a chain of merges ends; nothing when it ends nowhere, in a circle or in what is hidden. */
function endOf(
  id: string,
  editOf: ReadonlyMap<string, Edit>,
  known: ReadonlyMap<string, Answer>,
): string | undefined {
  const seen = new Set<string>()
  let at = id
  while (known.has(at) && !seen.has(at)) {
    const edit = editOf.get(at)
    if (edit?.hide) return undefined
    if (edit?.into === undefined) return at
    seen.add(at)
    at = edit.into
  }
  return undefined
}

const waysToAsk = (answer: Answer, edit?: Edit): string[] => [
  edit?.question ?? answer.question,
  ...answer.alternates,
  ...(edit?.alternates ?? []),
]

function edited(answer: Answer, edit: Edit | undefined, merged: readonly string[] = []): Answer {
  const question = edit?.question ?? answer.question
  const html = edit?.answer ?? answer.answer
  const { approval, short = answer.short, topic = answer.topic } = edit ?? {}
  const alternates = [...answer.alternates, ...(edit?.alternates ?? []), ...merged]
  const shown: Answer = {
    ...answer,
    question,
    answer: html,
    hash: hashAnswer(question, html),
    ...(short !== undefined && { short }),
    ...(topic !== undefined && { topic }),
    keywords: [...new Set([...answer.keywords, ...(edit?.keywords ?? [])])],
    alternates: [...new Set(alternates)].filter((other) => other !== question),
  }
  if (!approval || approval.hash !== hashShown(shown)) return shown
  const { by, until } = approval
  return { ...shown, approvedBy: by, ...(until !== undefined && { validUntil: until }) }
}
