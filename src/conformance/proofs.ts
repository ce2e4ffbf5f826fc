/**
 * The checks of « Vérifier un conseiller »: what a visitor may try, and, where the key of the hooks is known, what the
 * bank's tools are given. Where customers check nobody, nothing is asked.
 */
import { ProofCode, ProofView } from '../contract/proof.ts'
import { must, NotHere } from './broken.ts'
import type { Check } from './check.ts'
import { signed } from './signed.ts'
import { type Answer, isAbsent, mustRefuse, readAs, type Subject } from './subject.ts'

const CALLER = { adviser: 'Claire Martin', service: 'Service conformité' }
/** Of nobody, but for one chance in a million million. */
const NOBODYS = '0A1B-2C3D'

interface Checking {
  code: unknown
  word?: string
}

const check = (subject: Subject, json: Checking, key = subject.newKey()): Promise<Answer> =>
  subject.ask('POST', '/v1/proofs', { json, key })

/** @throws NotHere where customers check nobody */
async function begin(subject: Subject): Promise<void> {
  const answer = await subject.ask('POST', '/v1/proofs', { json: {} })
  if (isAbsent(answer)) throw new NotHere('customers of this server check no adviser')
  mustRefuse(answer, 'invalid')
}

/** As the bank's tools ask. @throws NotHere where their key is not known */
async function ask(subject: Subject, more: object = {}, id = subject.newKey()): Promise<Answer> {
  const { hook } = subject
  if (hook === undefined) {
    throw new NotHere('the key of the hooks is not known: set DES_QUESTIONS_HOOK_SECRET')
  }
  const text = JSON.stringify({ ...CALLER, ...more })
  const headers = { Origin: null, ...signed(hook, { id, body: text, now: subject.now() }) }
  return subject.ask('POST', '/v1/hooks/proofs', { text, headers, key: null })
}

const given = async (subject: Subject, more: object = {}, id?: string): Promise<ProofCode> =>
  readAs(ProofCode, await ask(subject, more, id), 201)

export const PROOFS: readonly Check[] = [
  {
    id: 'proof/none',
    rule: 'a code that is none is not found, and nobody is named',
    advice: 'Answer not-found for wrong, old and used codes alike, and name nobody.',
    async run(subject) {
      await begin(subject)
      mustRefuse(await check(subject, { code: NOBODYS }), 'not-found')
    },
  },
  {
    id: 'proof/strict',
    rule: 'a code is asked for with a code and a call word, and with nothing else',
    advice: 'Check against the schema ProofCheck, strictly: 422 invalid.',
    async run(subject) {
      await begin(subject)
      for (const json of [{ code: { $gt: '' } }, { code: '' }, { code: NOBODYS, phone: '0600' }]) {
        mustRefuse(await check(subject, json), 'invalid')
      }
    },
  },
  {
    id: 'proof/origin',
    rule: 'no page of a stranger checks a code, and no address holds one',
    advice: 'Compare Origin with your list: 403 origin-refused. Take a code by POST alone.',
    async run(subject) {
      await begin(subject)
      const headers = { Origin: 'https://stranger.example' }
      const stranger = await subject.ask('POST', '/v1/proofs', { json: { code: NOBODYS }, headers })
      mustRefuse(stranger, 'origin-refused')
      const read = await subject.ask('GET', `/v1/proofs?code=${NOBODYS}`)
      mustRefuse(read, 'method-not-allowed', 'not-found')
    },
  },
  {
    id: 'proof/unsigned',
    rule: 'whoever has not the key of the bank’s tools gets no code',
    advice: 'Verify the signature of Standard Webhooks before the body is read: 404 not-found.',
    async run(subject) {
      await begin(subject)
      const text = JSON.stringify(CALLER)
      const nobodys = Buffer.alloc(32).toString('base64')
      const wrong = signed(nobodys, { id: subject.newKey(), body: text, now: subject.now() })
      for (const headers of [{}, wrong]) {
        const answer = await subject.ask('POST', '/v1/hooks/proofs', {
          ...{ text, key: null, headers: { Origin: null, ...headers } },
        })
        mustRefuse(answer, 'not-found')
      }
    },
  },
  {
    id: 'proof/code',
    rule: 'the bank’s tools get a code for ten minutes, the same for the same message',
    advice:
      'Answer 201 with { code, expiresAt }; make the code from `webhook-id` and a key of yours.',
    async run(subject) {
      await begin(subject)
      const id = subject.newKey()
      const [first, again, other] = [
        await given(subject, {}, id),
        await given(subject, {}, id),
        await given(subject),
      ]
      must(first.code === again.code, 'the same message got another code')
      must(first.code !== other.code, 'two messages got the same code')
      must(first.code.replace(/[^\p{L}\d]/gu, '').length >= 8, `“${first.code}” can be guessed`)
      const minutes = (Date.parse(first.expiresAt) - subject.now().getTime()) / 60_000
      must(minutes > 5 && minutes < 15, `it is good for ${Math.round(minutes)} minutes, not ten`)
    },
  },
  {
    id: 'proof/once',
    rule: 'a code says who rings, once; the same check again is answered alike',
    advice: 'Mark it as used in the statement that answers; keep the answer by Idempotency-Key.',
    async run(subject) {
      await begin(subject)
      const [{ code }, key] = [await given(subject), subject.newKey()]
      const heard = code.toLowerCase().replaceAll('-', ' ')
      const first = readAs(ProofView, await check(subject, { code: heard }, key), 200)
      must(first.adviser === CALLER.adviser && first.service === CALLER.service, 'it is another')
      must(!first.about && first.reference === undefined, 'it names a request, and none was meant')
      const again = readAs(ProofView, await check(subject, { code: heard }, key), 200)
      must(again.since === first.since, 'the same check again is answered otherwise')
      mustRefuse(await check(subject, { code }), 'not-found')
    },
  },
  {
    id: 'proof/about',
    rule: 'whose request a call is about is said to whoever knows its call word, and to nobody else',
    advice:
      'Without the word say `about` alone; with a wrong one 404, and the code is not used up.',
    async run(subject) {
      await begin(subject)
      const { reference, callWord = '' } = (await subject.book()).receipt.request
      const { code } = await given(subject, { reference })
      const wrong = callWord === 'TILLEUL' ? 'SAPIN' : 'TILLEUL'
      mustRefuse(await check(subject, { code, word: wrong }), 'not-found')
      const theirs = readAs(ProofView, await check(subject, { code, word: callWord }), 200)
      must(theirs.reference === reference, 'whoever knows the word is not told which request')
      const other = await given(subject, { reference })
      const view = readAs(ProofView, await check(subject, { code: other.code }), 200)
      must(view.about && view.reference === undefined, 'a stranger is told which request')
      mustRefuse(await ask(subject, { reference: 'R-0000-00' }), 'not-found')
    },
  },
]
