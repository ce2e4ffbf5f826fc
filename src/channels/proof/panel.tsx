/**
 * « Vérifier un conseiller »: somebody rings and says that they are of the bank. The code that they read
 * out is checked; whatever is not a clear yes says to hang up. Nothing secret is asked for.
 *
 * A code counts once. So the code, and the key that it went under, outlive a reload or a sign-in on the
 * way: the same call checked again is the same yes. After ten minutes it is another call, and nothing of
 * this one is kept. The call word never is.
 */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
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
  now(): Date
  /** The memory of this tab, on an origin of the bank's own. */
  keep: { read(): unknown; write(value: unknown): void }
  /** Nobody is signed in: the word of a request shows whose it is. */
  asksWord: boolean
  newKey(): string
  /** @param key the same for the same code: what was answered once is answered again */
  check(body: ProofCheck, key: string): Promise<Outcome<ProofView>>
  /** The session was over: the sign-in leads back here. */
  onSignedOut?(): void
}

/** So long a code is good. */
const GOOD_FOR_MS = 10 * 60_000

interface Typed {
  code: string
  /** When, in milliseconds. */
  at: number
  /** What went out under which key; what, the page alone knows that sent it. */
  sent?: { text?: string; key: string; at: number }
}

type Step =
  | { at: 'form' | 'missing' | 'checking' }
  | { at: 'yes'; proof: ProofView }
  | { at: 'no'; key: 'proof.no' | 'proof.often' | 'proof.unsure' }

export function ProofPanel(props: ProofPanelProps) {
  const { speech, brand, asksWord, newKey, now, keep, check, onSignedOut } = props
  const { t } = speech
  const typed = useRef<Typed | null>(null)
  typed.current ??= typedIn(keep.read(), now())
  const code = useSignal(typed.current.code)
  const word = useSignal('')
  const step = useSignal<Step>({ at: 'form' })
  /** Of the check that is waited for: what an earlier one says is of something else. */
  const turn = useRef(0)

  /** Whatever becomes of this panel, what is too old goes from the tab. */
  const forgetInTime = () => {
    const forget = () => isKept(keep.read(), now()) || keep.write(undefined)
    forget()
    setTimeout(forget, GOOD_FOR_MS)
  }
  useEffect(() => {
    forgetInTime()
    return () => {
      turn.current++
    }
  }, [])

  function put(part: Partial<Typed>): void {
    typed.current = { ...typed.current!, at: now().getTime(), ...part }
    const { sent, ...rest } = typed.current
    keep.write({ ...rest, ...(sent && { sent: { key: sent.key, at: sent.at } }) })
    forgetInTime()
  }

  function keyOf(text: string): string {
    const at = now().getTime()
    const { sent } = typed.current!
    const isOfThis = sent && (sent.text ?? text) === text && at - sent.at < GOOD_FOR_MS
    const next = isOfThis ? { ...sent, text } : { text, key: newKey(), at }
    put({ sent: next })
    return next.key
  }

  /** The key of before a reload may be another code's. */
  async function ask(body: ProofCheck): Promise<Outcome<ProofView>> {
    const text = JSON.stringify(body)
    const outcome = await check(body, keyOf(text))
    if (outcome.is !== 'refused' || outcome.type !== 'key-reused') return outcome
    delete typed.current!.sent
    return check(body, keyOf(text))
  }

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
    step.value = { at: 'checking' }
    const own = ++turn.current
    const outcome = await ask(body)
    if (own !== turn.current) return
    step.value = stepAfter(outcome)
    if (outcome.is === 'done') put({ code: '' })
    if (outcome.is === 'refused' && outcome.type === 'signed-out') onSignedOut?.()
  }

  /** What was said of another code says nothing of this one. */
  const control = (name: 'code' | 'word', field: typeof code) => ({
    autocomplete: 'off',
    maxLength: 40,
    value: field.value,
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      field.value = event.currentTarget.value
      turn.current++
      if (name === 'code') put({ code: field.value })
      step.value = { at: 'form' }
    },
  })
  const isChecking = step.value.at === 'checking'
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
              {...control('code', code)}
              {...attributes}
              dir="ltr"
              autocapitalize="characters"
            />
          )}
        </Field>
        {asksWord && (
          <Field id="dq-word" label={t('proof.word')} hint={t('proof.word.hint')}>
            {(attributes) => <input {...control('word', word)} {...attributes} />}
          </Field>
        )}
        <button type="submit" class="button" aria-disabled={isChecking ? 'true' : undefined}>
          {t(isChecking ? 'proof.checking' : 'proof.go')}
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

/** What a tab kept may be of another version, or of another call. */
function isKept(value: unknown, now: Date): value is Typed {
  const { code, at } = (value ?? {}) as Partial<Typed>
  return typeof code === 'string' && typeof at === 'number' && now.getTime() - at < GOOD_FOR_MS
}

function typedIn(value: unknown, now: Date): Typed {
  if (!isKept(value, now)) return { code: '', at: 0 }
  const { code, at, sent } = value
  return { code, at, ...(typeof sent?.key === 'string' && { sent }) }
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
  const { adviser, service = '', since, about, reference } = step.proof
  return (
    <div class="note lock">
      <Icon name="check" />
      <div class="block">
        <p>
          <strong>
            {t(service ? 'proof.yes' : 'proof.yes.bank', { adviser, service, brand })}
          </strong>
        </p>
        <p>{t('proof.since', { when: speech.when(new Date(since), now(), zone) })}</p>
        {about && <p>{reference ? t('proof.yours', { reference }) : t('proof.about')}</p>}
      </div>
    </div>
  )
}
