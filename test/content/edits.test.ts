/** People's decisions outlive the next harvest, and say when the website has moved on. */
import { describe, expect, it } from 'vitest'
import { type Answer, hashAnswer, hashShown } from '../../src/content/answers.ts'
import { publishable } from '../../src/content/approval.ts'
import { applyEdits, type Edit, editsText, parseEdits } from '../../src/content/edits.ts'

const answer = (id: string, text = `<p>${id}</p>`, more: Partial<Answer> = {}): Answer => ({
  id,
  question: `${id} ?`,
  answer: text,
  url: `https://banque.example/${id}/`,
  locale: 'fr',
  keywords: [],
  alternates: [],
  actions: [],
  hash: hashAnswer(`${id} ?`, text),
  ...more,
})
const on = ({ id, hash }: Answer, edit: Partial<Edit>): Edit => ({ id, on: hash, ...edit })
const idsOf = (answers: readonly Answer[]) => answers.map(({ id }) => id)

const rib = answer('rib')
const iban = answer('iban', '<p>iban</p>', { alternates: ['numéro iban ?'] })
const bic = answer('bic')

describe('an edit', () => {
  it('hides, words, files under a topic, and adds ways to ask', () => {
    const { answers } = applyEdits(
      [rib, iban, bic],
      [
        on(bic, { hide: true }),
        on(rib, { question: 'Où est mon RIB ?', short: 'Dans l’application.', topic: 'comptes' }),
        on(iban, { alternates: ['mon iban'], keywords: ['virement'] }),
      ],
    )
    expect(idsOf(answers)).toEqual(['rib', 'iban'])
    expect(answers[0]).toMatchObject({ question: 'Où est mon RIB ?', topic: 'comptes' })
    expect(answers[0]!.hash).not.toBe(rib.hash)
    expect(answers[1]).toMatchObject({
      alternates: ['numéro iban ?', 'mon iban'],
      keywords: ['virement'],
      hash: iban.hash,
    })
  })

  it('merges along a chain: every question leads to the last answer', () => {
    const { answers, doubts } = applyEdits(
      [rib, iban, bic],
      [on(iban, { into: 'rib' }), on(bic, { into: 'iban' })],
    )
    expect(idsOf(answers)).toEqual(['rib'])
    expect(answers[0]!.alternates).toEqual(['iban ?', 'numéro iban ?', 'bic ?'])
    expect(doubts).toEqual([])
  })

  it.each<[string, Edit[]]>([
    ['a circle', [on(rib, { into: 'iban' }), on(iban, { into: 'rib' })]],
    ['what is hidden', [on(rib, { into: 'bic' }), on(bic, { hide: true })]],
    ['what is gone', [on(rib, { into: 'no-such' })]],
  ])('never loses an answer that is merged into %s', (_, edits) => {
    const { answers, doubts } = applyEdits([rib, iban, bic], edits)
    expect(idsOf(answers)).toContain('rib')
    expect(doubts).toContainEqual({ id: 'rib', is: 'merged-into-nothing' })
  })

  it('that merges says so when the other answer has changed since', () => {
    const merged = on(iban, { into: 'rib', intoOn: rib.hash })
    expect(applyEdits([rib, iban], [merged]).doubts).toEqual([])
    const changed = answer('rib', '<p>Ailleurs.</p>')
    expect(applyEdits([changed, iban], [merged]).doubts).toEqual([
      { id: 'iban', is: 'merged-into-other' },
    ])
  })

  it('still holds when the website has changed the answer, and says so', () => {
    const changed = answer('rib', '<p>Ailleurs.</p>')
    const { answers, doubts } = applyEdits([changed], [on(rib, { short: 'Ici.' })])
    expect(answers[0]).toMatchObject({ answer: '<p>Ailleurs.</p>', short: 'Ici.' })
    expect(doubts).toEqual([{ id: 'rib', is: 'changed' }])
  })

  it('waits for an answer that is gone', () => {
    expect(applyEdits([], [on(rib, { hide: true })]).doubts).toEqual([{ id: 'rib', is: 'gone' }])
  })
})

describe('where approval is required', () => {
  const TODAY = '2026-11-22'
  const by = (of: Answer, until?: string) =>
    on(of, {
      approval: { by: 'A. Martin', on: TODAY, hash: hashShown(of), ...(until && { until }) },
    })
  const shown = (content: Partial<Parameters<typeof publishable>[0]>) =>
    publishable(
      { answers: [rib], edits: [], reviewed: [], ...content },
      { required: true, today: TODAY },
    )

  it('shows what somebody answers for, and nothing else', () => {
    const { answers, withheld } = shown({ answers: [rib, bic], edits: [by(rib)] })
    expect(answers).toMatchObject([{ id: 'rib', approvedBy: 'A. Martin' }])
    expect(withheld).toEqual([{ id: 'bic', why: 'unapproved' }])
  })

  it.each([
    ['2026-11-22', ['rib'], []],
    ['2026-11-21', [], [{ id: 'rib', why: 'expired' }]],
  ])('shows it until the end of %s', (until, ids, withheld) => {
    const result = shown({ edits: [by(rib, until)] })
    expect(idsOf(result.answers)).toEqual(ids)
    expect(result.withheld).toEqual(withheld)
  })

  it('keeps the words that were approved when the website changes them', () => {
    const changed = answer('rib', '<p>Ailleurs.</p>')
    const { answers, withheld } = shown({ answers: [changed], edits: [by(rib)], reviewed: [rib] })
    expect(answers).toMatchObject([{ answer: rib.answer, approvedBy: 'A. Martin' }])
    expect(withheld).toEqual([{ id: 'rib', why: 'changed' }])
  })

  it('does not take the words of one approval for those of another', () => {
    const other = answer('rib', '<p>Jamais approuvé.</p>')
    const changed = answer('rib', '<p>Ailleurs.</p>')
    expect(shown({ answers: [changed], edits: [by(rib)], reviewed: [other] }).answers).toEqual([])
  })

  it('counts an edited wording as another text than the website’s', () => {
    const edited = { ...by(rib), answer: '<p>Mieux dit.</p>' }
    expect(shown({ edits: [edited] }).answers).toEqual([])
  })
})

describe('the file', () => {
  it('is written and read back alike, sorted', () => {
    const file = {
      format: 1 as const,
      locale: 'fr',
      synonyms: [['cb', 'carte']],
      edits: [on(rib, { pin: true }), on(bic, { hide: true })],
    }
    const text = editsText(file)
    expect(parseEdits(JSON.parse(text)).edits.map(({ id }) => id)).toEqual(['bic', 'rib'])
    expect(editsText(parseEdits(JSON.parse(text)))).toBe(text)
  })

  it('names what is wrong in it', () => {
    const wrong = { format: 1, locale: 'fr', edits: [{ id: 'rib', on: 'x', hidden: true }] }
    expect(() => parseEdits(wrong, 'content/edits.fr.json')).toThrow(
      /content\/edits\.fr\.json.*hidden.*hide/s,
    )
  })
})
