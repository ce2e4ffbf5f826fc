/**
 * « Vérifier un conseiller »: somebody rings and says that they are of the bank. The code that they read
 * out is checked; whatever is not a clear yes says to hang up. Nothing secret is asked for.
 */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Outcome } from '../../api/exchange.ts'
import type { ProofCheck, ProofView } from '../../contract/proof.ts'
import { Field, Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Desk } from '../../ui/sending.tsx'
import type { Speech } from '../../ui/speech.ts'

export interface ProofPanelProps {
  speech: Speech
  brand: string
  /** The official number. */
  desk: Desk | undefined
  zone: string
  now: Date
  /** Nobody is signed in: the word of a request shows whose it is. */
  asksWord: boolean
  newKey(): string
  /** @param key the same for the same code: what was answered once is answered again */
  check(body: ProofCheck, key: string): Promise<Outcome<ProofView>>
}

type Step =
  | { at: 'form' | 'missing' | 'checking' }
  | { at: 'yes'; proof: ProofView }
  | { at: 'no'; key: 'proof.no' | 'proof.often' | 'proof.unsure' }

export function ProofPanel(props: ProofPanelProps) {
  const { speech, brand, asksWord, newKey, check } = props
  const { t } = speech
  const code = useSignal('')
  const word = useSignal('')
  const step = useSignal<Step>({ at: 'form' })
  const sent = useRef({ text: '', key: '' })

  async function submit() {
    const body: ProofCheck = {
      code: code.value.trim(),
      ...(word.value.trim() && { word: word.value.trim() }),
    }
    if (step.value.at === 'checking') return
    if (!body.code) {
      step.value = { at: 'missing' }
      return
    }
    const text = JSON.stringify(body)
    if (sent.current.text !== text) sent.current = { text, key: newKey() }
    step.value = { at: 'checking' }
    step.value = stepAfter(await check(body, sent.current.key))
  }

  /** What was said of another code says nothing of this one. */
  const control = (id: string, field: typeof code) => ({
    id,
    autocomplete: 'off',
    maxLength: 40,
    value: field.value,
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      field.value = event.currentTarget.value
      step.value = { at: 'form' }
    },
  })
  return (
    <>
      <p>{t('proof.text', { brand })}</p>
      <Form onSubmit={submit}>
        <Field
          id="dq-code"
          label={t('proof.code')}
          hint={t('proof.code.hint')}
          error={step.value.at === 'missing' && t('proof.code.missing')}
        >
          {(attributes) => (
            <input
              {...control('dq-code', code)}
              {...attributes}
              dir="ltr"
              autocapitalize="characters"
            />
          )}
        </Field>
        {asksWord && (
          <Field id="dq-word" label={t('proof.word')} hint={t('proof.word.hint')}>
            {(attributes) => <input {...control('dq-word', word)} {...attributes} />}
          </Field>
        )}
        <button type="submit" class="button">
          {t('proof.go')}
        </button>
      </Form>
      {/* Stands from the start, so that what comes into it is read. */}
      <div role="alert">
        <Said {...props} step={step.value} />
      </div>
      <p class="quiet">{t('proof.never')}</p>
    </>
  )
}

function stepAfter(outcome: Outcome<ProofView>): Step {
  if (outcome.is === 'done') return { at: 'yes', proof: outcome.value }
  if (outcome.is === 'unknown') return { at: 'no', key: 'proof.unsure' }
  const isNone = outcome.type === 'not-found' || outcome.type === 'invalid'
  const key = isNone ? 'proof.no' : outcome.type === 'too-many' ? 'proof.often' : 'proof.unsure'
  return { at: 'no', key }
}

function Said({ step, speech, brand, desk, zone, now }: ProofPanelProps & { step: Step }) {
  const { t } = speech
  if (step.at === 'no') {
    return (
      <div class="note secret">
        <strong>{t(step.key)}</strong>
        {desk && (
          <a class="button small ghost" href={desk.href}>
            <Icon name="phone" />
            {t('phone.call', { number: desk.number })}
          </a>
        )}
      </div>
    )
  }
  if (step.at !== 'yes') return null
  const { adviser, service, since, about, reference } = step.proof
  return (
    <div class="note lock">
      <Icon name="check" />
      <div class="block">
        <p>
          <strong>{t('proof.yes', { adviser, service, brand })}</strong>
        </p>
        <p>{t('proof.since', { when: speech.when(new Date(since), now, zone) })}</p>
        {about && <p>{reference ? t('proof.yours', { reference }) : t('proof.about')}</p>}
      </div>
    </div>
  )
}
