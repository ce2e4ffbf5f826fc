/**
 * What is asked of the server, on its own origin and with the session's cookie. Nothing is kept by the
 * browser on the way.
 */
import type { Api } from '../api/client.ts'
import type { Line } from '../api/exchange.ts'
import type { Way } from '../api/sending.ts'
import { sessionRoutes } from '../api/session.ts'
import {
  Attachment,
  type NewMessage,
  type NewThread,
  Threads,
  ThreadView,
} from '../channels/message/contract.ts'
import { HandoffContent } from '../contract/handoff.ts'
import { SessionView, SignedOut } from '../contract/session.ts'

export function createRoutes(api: Api, newKey: () => string) {
  const keyed = () => ({ 'idempotency-key': newKey() })
  const post = <T>(
    path: string,
    body: unknown,
    schema: Parameters<typeof api.ask<T>>[0]['schema'],
  ) => api.ask<T>({ path, method: 'POST', body, headers: keyed(), ...(schema && { schema }) })
  return {
    ...sessionRoutes(api, newKey, { view: SessionView, signedOut: SignedOut }),
    redeem: (id: string, key: string) =>
      api.ask({
        path: 'v1/handoffs/redemption',
        method: 'POST',
        body: { id },
        headers: { 'idempotency-key': key },
        schema: HandoffContent,
      }),
    threads: (before?: string) =>
      api.ask({ path: `v1/threads${before ? `?before=${before}` : ''}`, schema: Threads }),
    search: (q: string) => post('v1/threads/search', { q }, Threads),
    earlier: (reference: string, before: string) =>
      api.ask({ path: `v1/threads/${reference}?before=${before}`, schema: ThreadView }),
    begin: (body: NewThread, way: Way) =>
      api.send({ path: 'v1/threads', method: 'POST', body, schema: ThreadView }, way),
    answer: (reference: string, body: NewMessage, way: Way) =>
      api.send(
        { path: `v1/threads/${reference}/messages`, method: 'POST', body, schema: ThreadView },
        way,
      ),
    seen: (reference: string, upTo: string) =>
      api.ask({
        path: `v1/threads/${reference}/read`,
        method: 'PUT',
        body: { upTo },
        headers: keyed(),
        schema: ThreadView,
      }),
  }
}

/** `refused`: nothing of it was kept, and another try would end alike. */
export type Uploaded =
  | { is: 'kept'; attachment: Attachment }
  | { is: 'refused'; why: 'type' | 'large' | 'empty' | 'signed-out' }
  | { is: 'failed' }

/** A file is no JSON: it goes as it is, and its kind is read from its content. */
export async function upload(
  line: Line,
  file: Blob,
  key: string,
  signal: AbortSignal,
): Promise<Uploaded> {
  try {
    const response = await line('v1/attachments', {
      method: 'POST',
      body: file,
      redirect: 'error',
      signal,
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': key },
    })
    if (response.status === 413) return { is: 'refused', why: 'large' }
    if (response.status === 401) return { is: 'refused', why: 'signed-out' }
    const json: unknown = await response.json()
    if (response.ok) return { is: 'kept', attachment: Attachment.parse(json) }
    if (response.status !== 422) return { is: 'failed' }
    return { is: 'refused', why: JSON.stringify(json).includes('"empty"') ? 'empty' : 'type' }
  } catch {
    return { is: 'failed' }
  }
}
