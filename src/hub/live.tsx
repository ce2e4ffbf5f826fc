/**
 * What changed since the build: asked of the server when the hub opens and every 20 seconds while it is
 * looked at. When it does not answer, what it said last stays.
 */
import { exchange, lineTo } from '../api/exchange.ts'
import { Live as LiveSchema } from '../contract/live.ts'
import { Icon } from '../ui/icon.tsx'
import { afterPress } from '../ui/press.ts'
import type { Listener } from './listener.ts'
import type { Model } from './model.ts'
import type { Known, Live } from './news.ts'

/** With the 30 seconds of caches on the way, what is withdrawn is gone within a minute. */
const EVERY_MS = 20_000
const PATIENCE_MS = 20_000

type Answer = ReturnType<(typeof LiveSchema)['parse']>
type Text = Answer['incidents'][number]['title']

export function followLive(model: Model): void {
  const { visit, fetch, left, now, speech, live } = model
  const { server, secure } = visit.hub
  if (!server || left.aborted) return
  if (secure)
    void import('./handoff.ts').then(({ carryQuestions }) => carryQuestions(model)).catch(() => {})
  const line = lineTo(server, fetch)
  const look = async () => {
    const signal = AbortSignal.any([left, AbortSignal.timeout(PATIENCE_MS)])
    const answer = await exchange(line, { path: 'v1/live', schema: LiveSchema }, signal)
    if (answer.is === 'done') {
      afterPress(visit.container, () => {
        live.value = read(answer.value, speech.locale, () => now.value)
      })
    }
  }
  const lookIfSeen = () => {
    if (visit.container.checkVisibility?.() !== false) look().catch(() => {})
  }
  const timer = setInterval(lookIfSeen, EVERY_MS)
  left.addEventListener('abort', () => clearInterval(timer))
  look().catch(() => {})
}

/** @param now read at each drawing, so that a period that ends is seen to end */
export function read(answer: Answer, locale: string, now: () => Date): Live {
  const { withdrawn, notices, incidents, delays } = answer
  const say = (text: Text): string =>
    typeof text === 'string'
      ? text
      : (text[locale] ?? text[locale.slice(0, 2)] ?? Object.values(text)[0] ?? '')
  const minutes = delays.callback && Math.ceil(delays.callback)
  return {
    withdrawn: new Set(withdrawn),
    notices: notices.map(({ text, ...notice }) => ({
      ...notice,
      text: say(text),
    })) as Live['notices'],
    knownAbout(question, listener) {
      if (!listener || !question.trim()) return undefined
      const asked = new Set(wordsOf(question, listener))
      const incident = incidents.find(
        ({ match, from, until }) =>
          isNow(now(), from, until) &&
          match.some((group) => wordsOf(group, listener).every((word) => asked.has(word))),
      )
      return incident && draw(say(incident.title), say(incident.text), incident.url)
    },
    measured: (channels) =>
      minutes && channels.callback
        ? {
            ...channels,
            callback: {
              ...channels.callback,
              delay:
                minutes > 90
                  ? { value: Math.ceil(minutes / 60), unit: 'hour' }
                  : { value: minutes, unit: 'minute' },
            },
          }
        : channels,
  }
}

const wordsOf = (text: string, { fold }: Listener): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const isNow = (now: Date, from?: string, until?: string): boolean =>
  (!from || Date.parse(from) <= now.getTime()) && (!until || now.getTime() < Date.parse(until))

const draw = (title: string, text: string, url: string | undefined): Known => ({
  title,
  drawn: (
    <section class="note warning">
      <Icon name="alert" />
      <div>
        <h2 class="title">{url ? <a href={url}>{title}</a> : title}</h2>
        <p>{text}</p>
      </div>
    </section>
  ),
})
