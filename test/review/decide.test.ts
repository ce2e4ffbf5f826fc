/** What becomes of the files when a content owner decides. */
import { describe, expect, it } from 'vitest'
import { type Answer, hashAnswer, hashShown } from '../../src/content/answers.ts'
import { type Edit, noEdits } from '../../src/content/edits.ts'
import type { Decision } from '../../src/review/contract.ts'
import { decide } from '../../src/review/decide.ts'
import type { Files } from '../../src/review/files.ts'

const TODAY = '2026-11-22'
const AT = { today: TODAY, topics: [{ id: 'accounts', match: ['/rib/'] }], languages: new Map() }
const answerOf = (id: string, text: string): Answer => ({
  id,
  question: `${id} ?`,
  answer: text,
  url: `https://banque.example/${id}/`,
  locale: 'fr',
  keywords: ['compte'],
  alternates: [],
  actions: [],
  hash: hashAnswer(`${id} ?`, text),
})
const rib = answerOf('rib', '<p>Dans l’application.</p>')
const bic = answerOf('bic', '<p>Sur le RIB.</p>')
const files = (edits: Edit[] = [], reviewed: Answer[] = []): Files => ({
  locale: 'fr',
  answers: [rib, bic],
  edits: { ...noEdits('fr'), edits },
  reviewed,
})
const about = { id: 'rib', on: rib.hash }

const outcome = (decision: Decision, before = files()): Files => {
  const result = decide(before, [decision], AT)
  if (typeof result === 'string') throw new Error(result)
  return result
}

describe('a decision', () => {
  it.each<[string, Decision, Partial<Edit>]>([
    ['hides', { act: 'hide', ...about, value: true }, { hide: true }],
    ['pins', { act: 'pin', ...about, value: true }, { pin: true }],
    ['merges', { act: 'merge', ...about, into: 'bic' }, { into: 'bic', intoOn: bic.hash }],
    [
      'words',
      {
        act: 'word',
        ...about,
        words: { question: 'Où est mon RIB ?', short: 'Dans l’application.' },
      },
      { question: 'Où est mon RIB ?', short: 'Dans l’application.' },
    ],
  ])('%s, and can be taken back without a trace', (_, decision, edit) => {
    const done = outcome(decision)
    expect(done.edits.edits).toEqual([{ ...about, ...edit }])
    const { act } = decision
    const undo = {
      ...about,
      ...(act === 'hide' || act === 'pin' ? { act, value: false } : {}),
      ...(act === 'merge' ? { act } : {}),
      ...(act === 'word' ? { act, words: {} } : {}),
    } as Decision
    expect(outcome(undo, done).edits.edits).toEqual([])
  })

  it('takes no words down that are the website’s own: they go on following it', () => {
    const words = { question: rib.question, answer: rib.answer, keywords: ['compte', 'iban'] }
    expect(outcome({ act: 'word', ...about, words }).edits.edits).toEqual([
      { ...about, keywords: ['iban'] },
    ])
  })

  it('takes no topic down that the address tells', () => {
    const topic = (id: string) =>
      outcome({ act: 'word', ...about, words: { topic: id } }).edits.edits.map((edit) => edit.topic)
    expect([topic('accounts'), topic('cards')]).toEqual([[], ['cards']])
  })

  it('cleans what was typed as an answer, like all content', () => {
    const answer = '<p onclick="x()">Ici<script>alert(1)</script></p><a href=javascript:x()>là</a>'
    const [edit] = outcome({ act: 'word', ...about, words: { answer } }).edits.edits
    expect(edit!.answer).toBe('<p>Ici</p><p>là</p>')
  })

  it('remembers what was seen: the words as they are shown', () => {
    const worded = outcome({ act: 'word', ...about, words: { question: 'Où est mon RIB ?' } })
    const { reviewed } = outcome({ act: 'seen', ...about }, worded)
    expect(reviewed).toMatchObject([{ id: 'rib', question: 'Où est mon RIB ?' }])
  })

  it('of ten thousand at once takes no longer than reading them', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => answerOf(`a${at}`, `<p>${at}</p>`))
    const before = { ...files(), answers: many }
    const all = many.map(({ id, hash }) => ({ id, on: hash }))
    const began = performance.now()
    const seen = outcome({ act: 'seen-all', all }, before)
    const approvals = all.map((one) => ({ act: 'approve', ...one, by: 'A. Martin' }) as const)
    const approved = decide(seen, approvals, AT) as Files
    expect(performance.now() - began).toBeLessThan(3_000) // one by one: minutes
    expect([seen.reviewed.length, approved.edits.edits.length]).toEqual([10_000, 10_000])
  })

  it('of many is taken as a whole or not at all', () => {
    const all = [about, { id: 'bic', on: 'older' }]
    expect(decide(files(), [{ act: 'seen-all', all }], AT)).toBe('moved-on')
  })

  it('sees a whole list at once', () => {
    const all = [about, { id: 'bic', on: bic.hash }]
    expect(outcome({ act: 'seen-all', all }).reviewed.map(({ id }) => id)).toEqual(['rib', 'bic'])
  })

  it('approves the words that are shown, with a name and a last day', () => {
    const worded = outcome({ act: 'word', ...about, words: { answer: '<p>Mieux dit.</p>' } })
    const approval = { act: 'approve', ...about, by: 'A. Martin', until: '2027-05-31' } as const
    const done = outcome(approval, worded)
    const hash = hashShown({ ...rib, answer: '<p>Mieux dit.</p>' })
    expect(done.edits.edits[0]!.approval).toEqual({
      by: 'A. Martin',
      on: TODAY,
      until: '2027-05-31',
      hash,
    })
    expect(hashShown(done.reviewed[0]!)).toBe(hash)
  })

  it('lets go of what is gone from the website, once somebody knows', () => {
    const gone = { ...bic, id: 'gone' }
    const before = files([{ id: 'gone', on: 'x', hide: true }], [gone])
    const done = outcome({ act: 'seen', id: 'gone', on: gone.hash }, before)
    expect(done.reviewed).toEqual([])
    expect(done.edits.edits).toEqual([])
  })

  it.each<[string, Decision, string]>([
    ['on words that nobody here has seen', { act: 'seen', id: 'rib', on: 'older' }, 'moved-on'],
    ['to merge into what is not there', { act: 'merge', ...about, into: 'no' }, 'not-understood'],
    ['to merge into itself', { act: 'merge', ...about, into: 'rib' }, 'not-understood'],
    ['about no answer', { act: 'hide', id: 'no', on: 'x', value: true }, 'not-understood'],
  ])('%s is refused', (_, decision, why) => {
    expect(decide(files(), [decision], AT)).toBe(why)
  })
})
