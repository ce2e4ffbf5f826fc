// A queue to practise on at the desk, made from the questions of the bank's own site: asked for as customers do, by the
// hub's addresses and by a real sign-in, at hours that are past already, so that some of it is late.
import { randomUUID } from 'node:crypto'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Who asks for what, how long ago. A day without work in between makes more of it late, which is how it is. */
const QUEUE = [
  { kind: 'message', ago: 6 * DAY, topic: 'cartes' },
  { kind: 'complaint', ago: 12 * DAY, topic: 'paiements' },
  { kind: 'callback', ago: 5 * DAY, topic: 'credits', firstName: 'Inès' },
  { kind: 'message', ago: 3 * HOUR, topic: 'securite' },
  { kind: 'callback', ago: HOUR, topic: 'cartes', firstName: 'Malik' },
  {
    kind: 'appointment',
    ago: HOUR,
    topic: 'credits',
    firstName: 'Jeanne',
    reason: 'credit-immobilier',
  },
  { kind: 'message', ago: HOUR / 2, topic: 'evenements' },
  { kind: 'complaint', ago: HOUR / 2, topic: 'tarifs' },
  { kind: 'callback', ago: HOUR / 4, topic: 'assurances' },
  { kind: 'appointment', ago: HOUR / 4, topic: 'epargne', firstName: 'Ousmane', reason: 'epargne' },
  { kind: 'message', ago: HOUR / 12, topic: 'espace-client' },
]

/** Follows a sign-in as a browser would, cookies and form included. @returns the session's cookie */
async function signIn({ secure, ask, who }) {
  const jars = new Map()
  const go = async (url, init = {}) => {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map()
    jars.set(origin, jar)
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const request = new Request(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    })
    const response = await (origin === secure ? ask(request) : fetch(request))
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)
      jar.set(name, value)
    }
    const next = response.headers.get('location')
    if (next && response.status < 400) {
      const to = new URL(next, url)
      return to.origin === secure && to.pathname === '/' ? response : go(to.href)
    }
    if (init.method === 'POST') throw new Error(`the sign-in answered ${response.status}`)
    const form = { method: 'POST', body: new URLSearchParams({ who }) }
    return go(url, form)
  }
  await go(`${secure}/v1/session/sign-in`)
  return [...jars.get(secure)].map((pair) => pair.join('=')).join('; ')
}

/**
 * @param {{ server: import('des-questions/server').Server, hub: string, secure: string, agency: string,
 *   answers: readonly { id: string, question: string, topic?: string, locale: string }[],
 *   turnBack: (ms: number) => void }} bank `turnBack`: the server's clock, so long ago
 */
export async function fillPractice({ server, hub, secure, agency, answers, turnBack }) {
  const ask = (request) => server.fetch(request, {})
  const cookie = await signIn({ secure, ask, who: 'camille' })
  const french = answers.filter(({ locale }) => locale === 'fr')
  const used = new Set()
  const about = (topic) => {
    const free = french.filter(({ id }) => !used.has(id))
    const found = free.find((answer) => answer.topic === topic) ?? free[0]
    used.add(found.id)
    return found
  }

  async function post(origin, path, body, headers = {}) {
    const response = await ask(
      new Request(origin + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          ...{ origin, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          ...headers,
        },
      }),
    )
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  }

  const asked = (topic, at) => ({
    ...{ topic, locale: 'fr', zone: 'Europe/Paris', surface: 'website', consent: '1' },
    phone: `+336123456${String(at).padStart(2, '0')}`,
  })
  const SEND = {
    async message({ kind, topic }) {
      const { id, question } = about(topic)
      const text = `Bonjour,\n\n${question} J’ai lu votre page, mais ma situation n’y est pas tout à fait.\n\nMerci de votre aide.`
      const body = { kind, subject: question.slice(0, 120), topic, locale: 'fr', read: [id], text }
      await post(secure, '/v1/threads', body, { cookie })
    },
    complaint: (line) => SEND.message(line),
    async callback({ topic, firstName }, at) {
      const { question } = about(topic)
      const who = { ...asked(topic, at), ...(firstName && { firstName }) }
      await post(hub, '/v1/callbacks', { ...who, when: 'soonest', note: question })
    },
    async appointment({ topic, firstName, reason }, at) {
      const path = `/v1/agencies/${agency}/slots?reason=${reason}`
      const { days } = await (
        await ask(new Request(hub + path, { headers: { origin: hub } }))
      ).json()
      const [slot] = days.flatMap(({ slots }) => slots)
      const body = {
        ...asked(topic, at),
        firstName,
        agency,
        reason,
        when: slot.start,
        way: 'agency',
      }
      await post(hub, '/v1/appointments', body)
    },
  }
  try {
    for (const [at, line] of QUEUE.entries()) {
      turnBack(line.ago)
      await SEND[line.kind](line, at)
    }
  } finally {
    turnBack(0)
  }
  return QUEUE.length
}
