import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verifySignedRequest } from '../../src/server/signed-request.ts'

/** Made for this project; CC0. */
const table = JSON.parse(
  readFileSync(new URL('../fixtures/facebook/signed-request.json', import.meta.url), 'utf8'),
) as {
  secret: string
  allowedPageIds: string[]
  cases: {
    id: string
    name: string
    signed_request: string
    now: number
    valid: boolean
    pageId?: string
    reason?: string
  }[]
}
const { secret: appSecret, allowedPageIds: pages } = table

describe('the field that Facebook posts', () => {
  it.each(table.cases)('$id: $name', ({ signed_request, now, valid, pageId, reason }) => {
    const text = signed_request.replace(/(A+) A+ \(repeat to 1 MB.*$/, (_, a) =>
      a.padEnd(1_000_000, 'A'),
    )
    const verdict = verifySignedRequest(text, { appSecret, pages, now })
    if (valid) expect(verdict).toMatchObject({ ok: true, pageId })
    else expect(verdict).toEqual({ ok: false, reason: reason!.split('-or-')[0] })
  })

  it('gives what the tab may use, and nothing about the person', () => {
    const { signed_request, now } = table.cases.find(({ id }) => id === 'sr-04')!
    const verdict = verifySignedRequest(signed_request, { appSecret, pages, now })
    expect(verdict).toEqual({ ok: true, pageId: '100001', locale: 'fr_FR' })
  })

  it.each([null, undefined, 42, {}, ['a.b']])('is malformed when it is no text: %j', (text) => {
    const verdict = verifySignedRequest(text, { appSecret, pages, now: 1 })
    expect(verdict).toEqual({ ok: false, reason: 'malformed' })
  })

  it('is never compared with an empty secret, which is everybody’s', () => {
    const claims = { algorithm: 'HMAC-SHA256', issued_at: 1000, page: { id: '100001' } }
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
    const forged = `${createHmac('sha256', '').update(payload).digest('base64url')}.${payload}`
    for (const text of [forged, '', null]) {
      expect(() => verifySignedRequest(text, { appSecret: '', pages, now: 1000 })).toThrow(
        RangeError,
      )
    }
  })

  it.each([
    { seconds: 300, ok: true },
    { seconds: 301, ok: false },
    { seconds: -60, ok: true },
    { seconds: -61, ok: false },
  ])('is believed $seconds seconds after it was issued: $ok', ({ seconds, ok }) => {
    const claims = { algorithm: 'HMAC-SHA256', issued_at: 1_790_000_000, page: { id: '100001' } }
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
    const signature = createHmac('sha256', appSecret).update(payload).digest('base64url')
    const now = claims.issued_at + seconds
    expect(verifySignedRequest(`${signature}.${payload}`, { appSecret, pages, now }).ok).toBe(ok)
  })
})
