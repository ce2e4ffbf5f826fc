/** What people write about an answer. What they leave as it is follows the website. */
import { useSignal } from '@preact/signals'
import type { TargetedEvent } from 'preact'
import { drawNodes } from '../ui/nodes.tsx'
import type { Desk, Item, Opened, Words } from './contract.ts'
import type { Review } from './state.ts'
import { listOf } from './synonyms.tsx'

const MOST_SHORT = 140

interface EditorProps {
  review: Review
  desk: Desk
  item: Item
  words: Opened
}

export function Editor({ review, desk, item, words }: EditorProps) {
  const { say } = review.tongue.value
  const typed = useSignal({
    question: item.question,
    short: words.short ?? '',
    topic: words.topic ?? '',
    owner: item.edit?.owner ?? '',
    alternates: words.alternates.join('\n'),
    keywords: words.keywords.join(', '),
    answer: words.html,
  })
  const preview = useSignal(words.body)
  const values = typed.value
  type Name = keyof typeof values
  const bind = (name: Name) => ({
    value: values[name],
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => {
      typed.value = { ...typed.value, [name]: event.currentTarget.value }
    },
  })
  const save = (said: Words) =>
    review.decide({ act: 'word', id: item.id, on: item.on, words: said }, say('did.word'))
  const draw = async () => {
    const drawn = await review.preview(values.answer, item.url)
    if (drawn) preview.value = drawn.body
  }
  return (
    <details class="part" open={item.edit !== undefined}>
      <summary>{say('words')}</summary>
      <form
        class="words"
        onSubmit={(event) => {
          event.preventDefault()
          void save(wordsOf(values))
        }}
      >
        <label class="control">
          {say('question')}
          <input required maxLength={500} {...bind('question')} />
        </label>
        <label class="control">
          {say('short')}
          <input maxLength={MOST_SHORT} aria-describedby="short-left" {...bind('short')} />
          <span class="quiet" id="short-left">
            {say('shortHint', { left: MOST_SHORT - values.short.length })}
          </span>
        </label>
        <div class="line">
          <label class="control">
            {say('topic')}
            <select {...bind('topic')}>
              <option value="">{say('noTopic')}</option>
              {desk.topics.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label class="control">
            {say('owner')}
            <input maxLength={120} {...bind('owner')} />
          </label>
        </div>
        <label class="control">
          {say('alternates')}
          <span class="quiet">{say('alternatesHint')}</span>
          <textarea rows={4} {...bind('alternates')} />
        </label>
        <label class="control">
          {say('keywords')}
          <span class="quiet">{say('keywordsHint')}</span>
          <input {...bind('keywords')} />
        </label>
        <label class="control">
          {say('answer')}
          <span class="quiet">{say('answerHint')}</span>
          <textarea class="source" rows={8} {...bind('answer')} onBlur={() => void draw()} />
        </label>
        {preview.value !== words.body && (
          <div class="answer as-hub">{drawNodes(preview.value, '_blank')}</div>
        )}
        <div class="acts">
          <button type="submit" class="button">
            {say('save')}
          </button>
          <button type="button" class="button plain" onClick={() => void save({})}>
            {say('reset')}
          </button>
        </div>
      </form>
    </details>
  )
}

interface Typed extends Record<'question' | 'short' | 'topic' | 'owner', string> {
  alternates: string
  keywords: string
  answer: string
}

/** What is empty is not said. */
function wordsOf(typed: Typed): Words {
  const lines = typed.alternates
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const keywords = listOf(typed.keywords)
  const said = ['question', 'short', 'topic', 'owner', 'answer'] as const
  return {
    ...Object.fromEntries(
      said.flatMap((name) => (typed[name].trim() ? [[name, typed[name].trim()]] : [])),
    ),
    ...(lines.length > 0 && { alternates: lines }),
    ...(keywords.length > 0 && { keywords }),
  }
}
