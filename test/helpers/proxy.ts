/**
 * A network that fails on demand: a TCP proxy on this machine that cuts, delays, slows or refuses. It
 * knows nothing of HTTP or SQL; it counts bytes.
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What happens to the connections that begin now. */
export interface Fault {
  /** Nobody is there. */
  refuse?: boolean
  /** Both sides are reset after so many bytes of the client's; what came before has gone through. */
  cutAfterSent?: number
  /** The same for the bytes of the server's: 0 is a request that arrived, and no answer. */
  cutAfterReceived?: number
  /** Milliseconds before anything goes through, each way. */
  delay?: number
  /** Bytes a second, each way. */
  rate?: number
}

export interface Proxy {
  port: number
  url: string
  /** For the connections to come; those that are open keep theirs. */
  fault: Fault
  /** While this is true, no byte of the server's goes through, on any connection. */
  stalled: boolean
  /** How many bytes went through since the start, of the client's and of the server's. */
  bytes: { sent: number; received: number }
  /** Resets every connection that is open. */
  cut(): void
  close(): Promise<void>
}

export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port: targetPort, protocol, pathname, username } = new URL(target)
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const { fault } = proxy
    if (fault.refuse) {
      client.resetAndDestroy()
      return
    }
    const upstream = connect(Number(targetPort), hostname)
    const pair = [client, upstream]
    const reset = () => {
      for (const socket of pair) socket.resetAndDestroy()
    }
    for (const socket of pair) {
      socket.setNoDelay(true)
      open.add(socket)
      socket.on('error', reset)
      socket.on('close', () => open.delete(socket))
    }
    void pump(client, upstream, fault, fault.cutAfterSent, reset, (count) => {
      proxy.bytes.sent += count
    })
    void pump(upstream, client, fault, fault.cutAfterReceived, reset, async (count) => {
      proxy.bytes.received += count
      while (proxy.stalled && !client.destroyed) await sleep(5)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const account = username === '' ? '' : `${username}@`
  const proxy: Proxy = {
    port,
    url: `${protocol}//${account}127.0.0.1:${port}${pathname === '/' ? '' : pathname}`,
    fault: {},
    stalled: false,
    bytes: { sent: 0, received: 0 },
    cut: () => {
      for (const socket of open) socket.resetAndDestroy()
    },
    close: async () => {
      proxy.cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}

/** Carries what `from` says to `to`, as the fault wants it. */
async function pump(
  from: Socket,
  to: Socket,
  { delay = 0, rate }: Fault,
  cutAfter: number | undefined,
  reset: () => void,
  passing: (bytes: number) => void | Promise<void>,
): Promise<void> {
  let left = cutAfter ?? Number.POSITIVE_INFINITY
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      if (delay > 0) await sleep(delay)
      const passed = chunk.subarray(0, left)
      await passing(passed.length)
      for (const piece of rate ? slices(passed, Math.max(1, rate / 10)) : [passed]) {
        if (rate) await sleep(100)
        if (!to.write(piece)) await new Promise((resolve) => to.once('drain', resolve))
      }
      left -= passed.length
      if (chunk.length > passed.length || left <= 0) {
        await sleep(20) // what went before arrives before the reset does
        reset()
        return
      }
    }
    to.end()
  } catch {
    reset()
  }
}

function* slices(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
