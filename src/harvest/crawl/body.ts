/**
 * The body of a response, as far as anybody should read it: packed bombs, endless files and slow drips
 * end at a bound, and what is unread is never waited for.
 */

export interface Bounds {
  bytes: number
  ms: number
}

export type Body =
  | { step: 'whole'; bytes: Uint8Array }
  /** `bytes`: its beginning, as far as the bound. */
  | { step: 'too-large'; bytes: Uint8Array }
  | { step: 'too-slow' }
  | { step: 'broken' }

/** Bytes are counted as they come out of the packing. @throws what `signal` was aborted with */
export async function readBody(
  response: Response,
  bounds: Bounds,
  signal?: AbortSignal,
): Promise<Body> {
  const reader = response.body?.getReader()
  if (!reader) return { step: 'whole', bytes: new Uint8Array() }
  const late = AbortSignal.timeout(bounds.ms)
  const end = signal ? AbortSignal.any([late, signal]) : late
  const leave = () => void reader.cancel().catch(() => {})
  end.addEventListener('abort', leave, { once: true })
  const chunks: Uint8Array[] = []
  let read = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      signal?.throwIfAborted()
      if (late.aborted) return { step: 'too-slow' }
      if (done) return { step: 'whole', bytes: Buffer.concat(chunks) }
      chunks.push(value)
      read += value.length
      if (read <= bounds.bytes) continue
      leave()
      return { step: 'too-large', bytes: Buffer.concat(chunks).subarray(0, bounds.bytes) }
    }
  } catch {
    signal?.throwIfAborted()
    return { step: 'broken' }
  } finally {
    end.removeEventListener('abort', leave)
  }
}
