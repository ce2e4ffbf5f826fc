/**
 * Whatever content owners decide, and however the website changes between two harvests: nothing that they
 * wrote is lost, and nothing of it is put on other words without being said.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Answer, hashShown } from '../../src/content/answers.ts'
import { publishable } from '../../src/content/approval.ts'
import { parseConfig } from '../../src/content/config.ts'
import { type Doubt, type Edit, editsText, noEdits, parseEdits } from '../../src/content/edits.ts'
import { gather } from '../../src/harvest/gather.ts'
import { openPage } from '../../src/harvest/open-page.ts'
import { readPage } from '../../src/harvest/reading.ts'
import type { Decision } from '../../src/review/contract.ts'
import { decide, deskOf, type Files } from '../../src/review/index.ts'
import { CONFIG } from '../helpers/bank.ts'

const TODAY = '2026-11-22'
const config = parseConfig(CONFIG)

/** What a bank writes about: few words, so that questions come near one another. */
const QUESTIONS = [
  'Où trouver mon RIB ?',
  'Où télécharger mon RIB ?',
  'Comment faire opposition ?',
  'Comment faire opposition sur un chèque ?',
  'Quel est mon plafond ?',
  'Quel est mon plafond de retrait ?',
]
const TEXTS = [
  'Dans l’application, rubrique Comptes, puis Relevés et documents : le document se télécharge.',
  'Au guichet de votre agence, avec une pièce d’identité en cours de validité.',
  'Appelez le numéro au dos de votre carte, à toute heure, même depuis l’étranger.',
]
interface Entry {
  question: string
  text: string
  page: number
  /** Of the element, where the page gives it one. */
  anchor?: string | undefined
}

type Step =
  | { step: 'site'; entries: readonly Entry[] }
  | { step: 'act'; act: Decision['act']; which: number; other: number; text: string }

const entry = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  text: fc.constantFrom(...TEXTS),
  page: fc.nat({ max: 2 }),
  anchor: fc.constantFrom(undefined, 'a', 'b'),
})
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: (e) => e.question })
const site = fc.record({ step: fc.constant('site' as const), entries })
const act = fc.record({
  step: fc.constant('act' as const),
  act: fc.constantFrom('seen', 'seen-all', 'approve', 'hide', 'pin', 'merge', 'word', 'synonyms'),
  which: fc.nat({ max: 5 }),
  other: fc.nat({ max: 5 }),
  text: fc.constantFrom('Mon texte', 'Un autre texte'),
})
const steps = fc.array(fc.oneof({ weight: 1, arbitrary: site }, { weight: 3, arbitrary: act }), {
  minLength: 4,
  maxLength: 15,
})

function harvest(entries: readonly Entry[], previous: readonly Answer[]): Answer[] {
  // A page that loses most of its answers has lost them.
  const gathering = gather({ previous, accept: ['/*'] })
  const pages = Map.groupBy(entries, ({ page }) => page)
  for (const page of [0, 1, 2]) {
    const url = `https://banque.example/${page}`
    const body = (pages.get(page) ?? []).map(detailsOf).join('')
    const opened = openPage(`<html lang="fr"><body>${body}</body></html>`, { url })
    gathering.add(readPage(opened, { url, address: url }))
  }
  return gathering.end().result.answers
}

const detailsOf = ({ question, text, anchor }: Entry): string =>
  `<details${anchor ? ` id="${anchor}"` : ''}><summary>${question}</summary><p>${text}</p></details>`

/** What a person does who has the answers before them. */
function decisionOf(files: Files, { act, which, other, text }: Extract<Step, { step: 'act' }>) {
  const { answers } = files
  if (act === 'synonyms') return { act, groups: [['cb', text]] } satisfies Decision
  const one = answers[which % answers.length]!
  const about = { id: one.id, on: one.hash }
  const into = answers[other % answers.length]!.id
  const decisions: Partial<Record<Decision['act'], Decision>> = {
    seen: { act: 'seen', ...about },
    'seen-all': { act: 'seen-all', all: answers.map(({ id, hash }) => ({ id, on: hash })) },
    approve: { act: 'approve', ...about, by: text },
    hide: { act: 'hide', ...about, value: true },
    pin: { act: 'pin', ...about, value: true },
    merge: { act: 'merge', ...about, ...(into !== one.id && { into }) },
    word: {
      act: 'word',
      ...about,
      words: { question: `${text} ?`, short: text, alternates: [text], owner: text },
    },
  }
  return decisions[act]!
}

/** Through the file, as the next command would read it. */
const saved = (files: Files): Files => ({
  ...files,
  edits: parseEdits(JSON.parse(editsText(files.edits))),
})

/**
 * @param written   what people decided, by id
 * @param approved  fingerprints of every text that somebody approved, as it was shown
 * @returns what is wrong, in sentences
 */
function faultsOf(
  files: Files,
  written: ReadonlyMap<string, Edit>,
  approved: ReadonlySet<string>,
): string[] {
  const { answers, reviewed, edits: file } = files
  const content = { answers, edits: file.edits, reviewed }
  const { answers: shown, doubts, pinned } = publishable(content, { required: false, today: TODAY })
  const known = new Map(answers.map((answer) => [answer.id, answer]))
  const shownOf = new Map(shown.map((answer) => [answer.id, answer]))
  const desk = deskOf(
    config,
    files,
    TODAY,
    { pairs: [], differences: [], languages: new Map() },
    ({ id }) => id,
  )
  const onDesk = new Map(desk.items.map((item) => [item.id, item.edit]))
  const faults: string[] = []
  const check = (holds: boolean, fault: string) => void (holds || faults.push(fault))

  const has = (edit: Edit) => isDeepStrictEqual(written.get(edit.id), edit)
  check(file.edits.length === written.size && file.edits.every(has), 'the decisions are others')
  for (const edit of file.edits) {
    const { id, on, hide, into, intoOn, pin } = edit
    const isDoubted = (is: Doubt['is']) => doubts.some((one) => one.id === id && one.is === is)
    const answer = known.get(id)
    check(isDeepStrictEqual(onDesk.get(id), edit), `${id}: its author cannot find it again`)
    check(isDoubted('gone') === !answer, `${id}: gone and nobody says so, or the reverse`)
    if (!answer) continue
    check(isDoubted('changed') === (on !== answer.hash), `${id}: on other words, silently`)
    const now = shownOf.get(id)
    if (hide) {
      check(!now, `${id}: hidden and shown`)
      continue
    }
    const question = edit.question ?? answer.question
    if (into !== undefined && !now) {
      const isOther = known.get(into)?.hash !== intoOn
      check(!isOther || isDoubted('merged-into-other'), `${id}: leads elsewhere, silently`)
      const leads = shown.some((one) => [one.question, ...one.alternates].includes(question))
      check(leads, `${id}: its question is lost`)
      continue
    }
    check(into === undefined || isDoubted('merged-into-nothing'), `${id}: not merged, silently`)
    check(
      now?.question === question &&
        now.answer === (edit.answer ?? answer.answer) &&
        now.short === (edit.short ?? answer.short) &&
        (edit.alternates ?? []).every((way) => now.alternates.includes(way)),
      `${id}: not in the words that were written`,
    )
    check(pinned.includes(id) === (pin === true), `${id}: pinned, or not`)
  }
  for (const { id, hash } of answers.filter((answer) => !written.has(answer.id))) {
    check(shownOf.get(id)?.hash === hash, `${id}: nobody decided, and it is not the website’s`)
  }
  for (const answer of publishable(content, { required: true, today: TODAY }).answers) {
    check(approved.has(hashShown(answer)), `${answer.id}: published in words nobody approved`)
  }
  return faults
}

it('outlives any harvest, in any order of decisions and changes', { timeout: 90_000 }, () => {
  fc.assert(
    fc.property(entries, steps, (first, rest) => {
      let answers = harvest(first, [])
      let files: Files = { locale: 'fr', answers, edits: noEdits('fr'), reviewed: [] }
      let written = new Map<string, Edit>()
      const approved = new Set<string>()
      for (const one of rest) {
        if (one.step === 'site') {
          answers = harvest(one.entries, answers)
          files = { ...saved(files), answers }
        } else {
          const decision = decisionOf(files, one)
          const after = decide(files, [decision], {
            ...{ today: TODAY, topics: config.topics },
            languages: new Map(),
          })
          if (typeof after === 'string') throw new Error(`${decision.act}: ${after}`)
          files = after
          written = new Map(files.edits.edits.map((edit) => [edit.id, edit]))
          for (const { approval } of files.edits.edits) if (approval) approved.add(approval.hash)
        }
        expect(faultsOf(files, written, approved)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
