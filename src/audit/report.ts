/**
 * What a check comes to, as data: the findings with their words, and the numbers that a picture needs. The
 * page is drawn from this alone, so whoever reads the JSON knows as much.
 */
import * as z from 'zod'
import type { Answer } from '../content/answers.ts'
import { READING_EASE } from '../language/reading-ease.ts'
import { localise } from '../publish/project.ts'
import { CODES, type Finding, SEVERITIES, Where } from './finding.ts'
import { type Facts, type Project, shownIn } from './project.ts'
import { readingsIn } from './rules/reading.ts'
import { topicIdOf } from './rules/topics.ts'
import { inWords, type Tongue } from './say.ts'

/** Of an answer or a page: the worst that was found there. */
export const State = z.enum(['fine', 'warning', 'fault'])
export type State = z.infer<typeof State>

const Count = z.int().nonnegative()
const States = z.strictObject({ fine: Count, warning: Count, fault: Count })

export const CheckReport = z.strictObject({
  format: z.literal(1),
  /** Of the package. */
  version: z.string(),
  at: z.iso.datetime(),
  brand: z.string(),
  /** Of the sentences. */
  locale: z.string(),
  /** Was the website asked? */
  online: z.boolean(),
  counts: z.strictObject({ faults: Count, warnings: Count, pages: Count, links: Count }),
  answers: States,
  topics: z.array(
    States.extend({
      /** Nothing: answers without a topic. */
      id: z.string().nullable(),
      label: z.string(),
    }),
  ),
  /** Of the website, those that hold answers. */
  pages: z.array(
    z.strictObject({
      url: z.string(),
      /** What the first part of its path is called. */
      section: z.string(),
      answers: Count,
      state: State,
    }),
  ),
  reading: z.array(
    z.strictObject({
      locale: z.string(),
      formula: z.string(),
      /** Below it a text is harder than B2. */
      limit: z.int(),
      median: z.int(),
      /** Answers with too few words for the formula. */
      short: Count,
      /** How many answers from 0 to 9, from 10 to 19, … the last from 90 to 100. */
      bands: z.array(Count).length(10),
    }),
  ),
  /** Approvals that end soon, the next one first. */
  ending: z.array(
    z.strictObject({
      locale: z.string(),
      answer: z.string(),
      question: z.string().optional(),
      by: z.string(),
      until: z.iso.date(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.enum(CODES),
      severity: z.enum(['fault', 'warning']),
      where: Where,
      /** Other places with the very same fault. */
      also: z.array(Where),
      what: z.string(),
      todo: z.string(),
      /** What fills the blanks of the sentences. */
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
export type CheckReport = z.infer<typeof CheckReport>

export interface ReportOptions {
  version: string
  now: Date
  tongue: Tongue
}

export function reportOf(
  project: Project,
  facts: Facts,
  findings: readonly Finding[],
  { version, now, tongue }: ReportOptions,
): CheckReport {
  const answers = shownIn(project)
  const stateOf = statesBy(findings)
  const ofAnswer = ({ locale, id }: Pick<Answer, 'locale' | 'id'>) => stateOf(keyOf(locale, id))
  const faults = findings.filter(({ code }) => SEVERITIES[code] === 'fault').length
  return {
    format: 1,
    version,
    at: now.toISOString(),
    brand: project.config.brand.name,
    locale: tongue.locale,
    online: facts !== undefined,
    counts: {
      faults,
      warnings: findings.length - faults,
      pages: facts?.pages.length ?? 0,
      links: facts?.links.filter(({ end }) => end !== 'unasked').length ?? 0,
    },
    answers: tally(answers.map(ofAnswer)),
    topics: topicsOf(project, answers, ofAnswer, tongue),
    pages: [...Map.groupBy(answers, ({ url }) => url)]
      .map(([url, here]) => ({
        ...{ url, section: sectionOf(url, project, tongue), answers: here.length },
        state: worst([stateOf(url), ...here.map(ofAnswer)]),
      }))
      .toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    reading: readingOf(project),
    ending: endingOf(findings),
    findings: findings.map((finding) => ({
      ...{ code: finding.code, severity: SEVERITIES[finding.code], where: finding.where },
      also: [...(finding.also ?? [])],
      ...{ what: tongue.what(finding), todo: tongue.todo(finding), values: { ...finding.values } },
    })),
  }
}

const keyOf = (locale: string | undefined, id: string): string => `${locale} ${id}`

const RANK = State.options
const worst = (states: readonly State[]): State =>
  RANK[Math.max(0, ...states.map((state) => RANK.indexOf(state)))]!

/** What another language lacks is no fault of the answer that is there. */
const isOfTheAnswer = ({ code }: Finding): boolean => code !== 'not-translated'

/** By answer, and by the address of a page that a finding is about. */
function statesBy(findings: readonly Finding[]): (key: string) => State {
  const states = new Map<string, State>()
  for (const { code, where, also = [] } of findings.filter(isOfTheAnswer)) {
    for (const { answer, locale, url } of [where, ...also]) {
      const key = answer === undefined ? url : keyOf(locale, answer)
      if (key !== undefined) states.set(key, worst([states.get(key) ?? 'fine', SEVERITIES[code]]))
    }
  }
  return (key) => states.get(key) ?? 'fine'
}

const tally = (states: readonly State[]) => ({
  fine: states.filter((state) => state === 'fine').length,
  warning: states.filter((state) => state === 'warning').length,
  fault: states.filter((state) => state === 'fault').length,
})

/** A topic that begins where the section does has a better name for it than its path. */
function sectionOf(url: string, { config }: Project, { locale }: Tongue): string {
  const { origin, pathname } = new URL(url)
  const [first = ''] = pathname.split('/').filter(Boolean)
  const beginning = `/${first}/`
  const topic = config.topics.find(({ match }) =>
    match.some((one) => one === beginning || one === origin + beginning),
  )
  const isOnly = topic?.match.length === 1
  return topic && isOnly ? localise(topic.label, locale) : inWords(first)
}

function topicsOf(
  { config }: Project,
  answers: readonly Answer[],
  ofAnswer: (answer: Answer) => State,
  { locale, say }: Tongue,
): CheckReport['topics'] {
  const by = Map.groupBy(answers, (answer) => topicIdOf(answer, config))
  const others = by.get(undefined) ?? []
  return [
    ...config.topics.map(({ id, label }) => ({
      ...{ id, label: localise(label, locale) },
      ...tally((by.get(id) ?? []).map(ofAnswer)),
    })),
    ...(others.length > 0
      ? [{ id: null, label: say('topics.none'), ...tally(others.map(ofAnswer)) }]
      : []),
  ]
}

function readingOf(project: Project): CheckReport['reading'] {
  const readings = Map.groupBy(readingsIn(project), ({ answer }) => answer.locale)
  const all = Map.groupBy(shownIn(project), ({ locale }) => locale)
  return [...readings].map(([locale, measured]) => {
    const eases = measured.map(({ reading }) => reading.ease).sort((a, b) => a - b)
    const bands = Array.from(
      { length: 10 },
      (_, band) => eases.filter((ease) => Math.min(9, Math.floor(ease / 10)) === band).length,
    )
    return {
      ...{ locale, formula: measured[0]!.reading.formula, limit: READING_EASE.b2 },
      median: eases[Math.floor(eases.length / 2)]!,
      short: (all.get(locale)?.length ?? 0) - measured.length,
      bands,
    }
  })
}

const endingOf = (findings: readonly Finding[]): CheckReport['ending'] =>
  findings
    .filter(({ code }) => code === 'approval-ends')
    .map(({ where: { locale = '', answer = '', question }, values }) => ({
      ...{ locale, answer },
      ...(question === undefined ? {} : { question }),
      ...{ by: String(values.by), until: String(values.until) },
    }))
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
