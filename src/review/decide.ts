/**
 * People's decisions, taken down: the files of a locale before them, and after. Pure.
 *
 * What an answer says is the website's business and is never written here. Rows are looked up by id, so
 * that ten thousand decisions at once take one pass.
 */
import { type Answer, hashShown } from '../content/answers.ts'
import type { Edit } from '../content/edits.ts'
import { toHtml } from '../content/html.ts'
import { parseHtml } from '../content/parse-html.ts'
import { type TopicMatch, topicOf } from '../content/topics.ts'
import type { Decision, Refusal } from './contract.ts'
import { asShown, type Files } from './files.ts'
import { besideOf, type Languages } from './languages.ts'

export interface Circumstances {
  /** ISO date. */
  today: string
  topics: readonly TopicMatch[]
  languages: Languages
}

type Of<Act extends Decision['act']> = Extract<Decision, { act: Act }>
type AboutOne = Exclude<Decision, Of<'synonyms' | 'seen-all'>>

/** @returns all of them taken down, or why one cannot be: then none is */
export function decide(
  files: Files,
  decisions: readonly Decision[],
  at: Circumstances,
): Files | Refusal {
  const draft: Draft = {
    answers: tableOf(files.answers),
    edits: tableOf(files.edits.edits),
    reviewed: tableOf(files.reviewed),
  }
  let { synonyms } = files.edits
  for (const decision of decisions) {
    if (decision.act === 'synonyms') {
      synonyms = decision.groups
      continue
    }
    const each = decision.act === 'seen-all' ? decision.all.map(asSeen) : [decision]
    for (const one of each) {
      const no = take(draft, one, at)
      if (no) return no
    }
  }
  const edits = draft.edits.rows()
  const isSame = edits === files.edits.edits && synonyms === files.edits.synonyms
  return {
    ...files,
    edits: isSame ? files.edits : { ...files.edits, synonyms, edits: [...edits] },
    reviewed: draft.reviewed.rows(),
  }
}

const asSeen = (about: { id: string; on: string }): Of<'seen'> => ({ act: 'seen', ...about })

interface Draft {
  answers: Table<Answer>
  edits: Table<Edit>
  reviewed: Table<Answer>
}

function take(draft: Draft, decision: AboutOne, at: Circumstances): Refusal | undefined {
  const { id, on } = decision
  const answer = draft.answers.get(id)
  if (!answer) return decision.act === 'seen' ? forget(draft, id) : 'not-understood'
  if (answer.hash !== on) return 'moved-on'
  const edit = { ...draft.edits.get(id), id, on }
  switch (decision.act) {
    case 'seen':
      keep(draft, { ...edit, ...mergeInto(draft, edit.into, edit.intoOn) })
      return look(draft, answer, at)
    case 'approve':
      keep(draft, approved(answer, edit, decision, at.today))
      return look(draft, answer, at)
    case 'hide':
    case 'pin':
      return keep(draft, { ...edit, [decision.act]: decision.value || undefined })
    case 'merge': {
      const { into } = decision
      if (into === id || (into && !draft.answers.get(into))) return 'not-understood'
      return keep(draft, { ...edit, ...mergeInto(draft, into) })
    }
    case 'word':
      return keep(draft, reworded(answer, edit, decision, at.topics))
  }
}

/** It is gone, and somebody knows: nothing of it is left to decide. */
function forget(draft: Draft, id: string): undefined {
  draft.edits.drop(id)
  draft.reviewed.drop(id)
}

/** An edit that says nothing is none. */
function keep(draft: Draft, edit: Edit): undefined {
  const said = Object.entries(edit).filter(([, value]) => value !== undefined)
  const isSilent = said.every(([name]) => name === 'id' || name === 'on')
  if (isSilent) draft.edits.drop(edit.id)
  else draft.edits.put(Object.fromEntries(said) as Edit)
}

/** With what the other answer says now: who merges two has read both. */
const mergeInto = ({ answers }: Draft, into: string | undefined, before?: string) => ({
  into,
  intoOn: into === undefined ? undefined : (answers.get(into)?.hash ?? before),
})

/** With what it says in other languages now: who looks at a translation has read what it translates. */
function look(
  { edits, reviewed }: Draft,
  answer: Answer,
  { languages }: Pick<Circumstances, 'languages'>,
): undefined {
  const said = languages.get(answer.id)
  const beside = said && besideOf(said)
  reviewed.put({ ...asShown(answer, edits.get(answer.id)), ...(beside && { beside }) })
}

function approved(
  answer: Answer,
  edit: Edit,
  { by, owner, until }: Of<'approve'>,
  today: string,
): Edit {
  const hash = hashShown(asShown(answer, edit))
  const approval = { by, on: today, ...(until !== undefined && { until }), hash }
  return { ...edit, ...(owner && { owner }), approval }
}

/** What is the website's own, or comes of it, is no edit: it goes on following the website. */
function reworded(
  answer: Answer,
  edit: Edit,
  { words }: Of<'word'>,
  topics: readonly TopicMatch[],
): Edit {
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
    topic: own(words.topic, answer.topic ?? topicOf(answer.url, topics)),
    owner: words.owner,
    alternates: added(words.alternates, answer.alternates),
    keywords: added(words.keywords, answer.keywords),
  }
}

interface Table<Row> {
  get(id: string): Row | undefined
  put(row: Row): void
  drop(id: string): void
  /** The very list that was given, where nothing has changed. */
  rows(): readonly Row[]
}

function tableOf<Row extends { id: string }>(given: readonly Row[]): Table<Row> {
  const byId = new Map(given.map((row) => [row.id, row]))
  let isSame = true
  return {
    get: (id) => byId.get(id),
    put(row) {
      isSame = false
      byId.set(row.id, row)
    },
    drop(id) {
      if (byId.delete(id)) isSame = false
    },
    rows: () => (isSame ? given : [...byId.values()]),
  }
}
