/**
 * A person's decision, taken down: the files of a locale before it, and after it. Pure.
 */
import { type Answer, hashShown } from '../content/answers.ts'
import { applyEdits, type Edit, type EditsFile } from '../content/edits.ts'
import { toHtml } from '../content/html.ts'
import { parseHtml } from '../content/parse-html.ts'
import type { Decision, Refusal } from './contract.ts'

/** A locale's three files. */
export interface Files {
  locale: string
  /** From the harvest; never written here. */
  answers: readonly Answer[]
  edits: EditsFile
  reviewed: readonly Answer[]
}

type Of<Act extends Decision['act']> = Extract<Decision, { act: Act }>

/** @param today ISO date */
export function decide(files: Files, decision: Decision, today: string): Files | Refusal {
  if (decision.act === 'synonyms') {
    return { ...files, edits: { ...files.edits, synonyms: decision.groups } }
  }
  if (decision.act === 'seen-all') {
    let after: Files | Refusal = files
    for (const one of decision.all) {
      if (typeof after !== 'string') after = decide(after, { act: 'seen', ...one }, today)
    }
    return after
  }
  const { id, on } = decision
  const answer = files.answers.find((one) => one.id === id)
  if (!answer) return decision.act === 'seen' ? forget(files, id) : 'not-understood'
  if (answer.hash !== on) return 'moved-on'
  const before = files.edits.edits.find((edit) => edit.id === id)
  switch (decision.act) {
    case 'seen':
      return look(withEdit(files, { ...before, id, on }), answer)
    case 'approve':
      return approve(files, answer, { ...before, id, on }, decision, today)
    case 'hide':
    case 'pin':
      return withEdit(files, { ...before, id, on, [decision.act]: decision.value || undefined })
    case 'merge':
      if (decision.into === id) return 'not-understood'
      return withEdit(files, { ...before, id, on, into: decision.into })
    case 'word':
      return withEdit(files, reworded(answer, { ...before, id, on }, decision))
  }
}

/** It is gone, and somebody knows: nothing of it is left to decide. */
const forget = (files: Files, id: string): Files => ({
  ...files,
  edits: { ...files.edits, edits: files.edits.edits.filter((edit) => edit.id !== id) },
  reviewed: files.reviewed.filter((one) => one.id !== id),
})

/** An edit that says nothing is none. */
function withEdit(files: Files, edit: Edit): Files {
  const { id, on, ...said } = Object.fromEntries(
    Object.entries(edit).filter(([, value]) => value !== undefined),
  ) as Edit
  const others = files.edits.edits.filter((one) => one.id !== id)
  const edits = Object.keys(said).length === 0 ? others : [...others, { id, on, ...said }]
  return { ...files, edits: { ...files.edits, edits } }
}

/** As it is shown now, whether or not it is hidden or merged. */
export function asShown(answer: Answer, edit: Edit | undefined): Answer {
  if (!edit) return answer
  const { hide: _, into: __, ...words } = edit
  return applyEdits([answer], [words]).answers[0]!
}

function look(files: Files, answer: Answer): Files {
  const edit = files.edits.edits.find(({ id }) => id === answer.id)
  const others = files.reviewed.filter(({ id }) => id !== answer.id)
  return { ...files, reviewed: [...others, asShown(answer, edit)] }
}

function approve(
  files: Files,
  answer: Answer,
  edit: Edit,
  { by, owner, until }: Of<'approve'>,
  today: string,
): Files {
  const hash = hashShown(asShown(answer, edit))
  const approval = { by, on: today, ...(until !== undefined && { until }), hash }
  return look(withEdit(files, { ...edit, ...(owner && { owner }), approval }), answer)
}

/** Words that are the website's own are no edit. */
function reworded(answer: Answer, edit: Edit, { words }: Of<'word'>): Edit {
  const html = words.answer && toHtml(parseHtml(words.answer, { url: answer.url }))
  const own = <T>(value: T | undefined, theirs: T | undefined) =>
    value === theirs ? undefined : value
  const added = (values: readonly string[] | undefined, theirs: readonly string[]) => {
    const mine = (values ?? []).filter((value) => !theirs.includes(value))
    return mine.length > 0 ? [...new Set(mine)] : undefined
  }
  return {
    ...edit,
    question: own(words.question, answer.question),
    answer: html ? own(html, answer.answer) : undefined,
    short: own(words.short, answer.short),
    topic: own(words.topic, answer.topic),
    owner: words.owner,
    alternates: added(words.alternates, answer.alternates),
    keywords: added(words.keywords, answer.keywords),
  }
}
