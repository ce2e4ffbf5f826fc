import type { lookup } from 'node:dns'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/content/public-address.ts'
import { createCaller } from '../../../src/server/outbox/call.ts'
import { openReceiver, type Receiver } from './receiver.ts'

let inside: Receiver
beforeAll(async () => {
  inside = await openReceiver()
})
afterAll(() => inside.close())

const now = () => new Date('2026-11-23T08:00:00Z')

/** A name server that gives these answers, one after the other; the last one for ever. */
function names(...answers: string[][]): { lookup: typeof lookup; asked: () => number } {
  let asked = 0
  const answer = (_: string, __: unknown, done: (...result: unknown[]) => void) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)]!
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return { lookup: answer as unknown as typeof lookup, asked: () => asked }
}

describe('an address of the network behind the server', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.8',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'fe80::1%eth0',
    'localhost',
    '',
  ])('“%s” is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '“%s” is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})

describe('A33: a call to an address that is written', () => {
  it.each([
    'http://127.0.0.1:{port}/',
    'http://2130706433:{port}/',
    'http://0x7f.1:{port}/',
    'http://0177.0.0.1:{port}/',
    'http://127.1:{port}/',
    'http://[::1]:{port}/',
    'http://[::ffff:127.0.0.1]:{port}/',
    'http://0.0.0.0:{port}/',
    'http://localhost:{port}/',
    'http://hub.localhost:{port}/',
  ])('goes nowhere: %s', async (url) => {
    const caller = createCaller({ allowPrivate: false, now })
    const reply = await caller.call({
      method: 'POST',
      url: url.replace('{port}', `${inside.port}`),
      headers: {},
      body: '{}',
    })
    expect(reply).toMatchObject({ status: null })
    expect(inside.received).toHaveLength(0)
    await caller.close()
  })
})

describe('A33: a call to a name', () => {
  const call = async ({ lookup }: ReturnType<typeof names>, times = 1) => {
    const caller = createCaller({ allowPrivate: false, now, lookup, limitMs: 300 })
    const replies = []
    for (let n = 0; n < times; n++) {
      const url = `http://crm.banque.example:${inside.port}/`
      replies.push(await caller.call({ method: 'POST', url, headers: {}, body: '{}' }))
    }
    await caller.close()
    return replies
  }

  it.each([
    { what: 'that leads inside', answers: [['127.0.0.1']] },
    { what: 'that leads outside and inside', answers: [['93.184.215.14', '127.0.0.1']] },
    { what: 'that leads inside by IPv6', answers: [['::ffff:127.0.0.1']] },
    { what: 'that leads to the machine’s own data service', answers: [['169.254.169.254']] },
  ])('$what is refused', async ({ answers }) => {
    expect(await call(names(...answers))).toEqual([{ status: null, why: 'private-address' }])
    expect(inside.received).toHaveLength(0)
  })

  it('that is public for a check and private for the connection finds no gap between the two', async () => {
    // The first answer is a public address where nobody answers; every connection asks anew.
    const server = names(['203.0.114.1'], ['127.0.0.1'])
    const replies = await call(server, 3)
    expect(replies.slice(1)).toEqual(Array(2).fill({ status: null, why: 'private-address' }))
    expect(server.asked()).toBe(3)
    expect(inside.received).toHaveLength(0)
  })

  it('that is allowed to be private is reached', async () => {
    const caller = createCaller({ allowPrivate: true, now })
    expect(await caller.call({ method: 'POST', url: inside.url, headers: {}, body: '{}' })).toEqual(
      {
        status: 204,
      },
    )
    await caller.close()
  })
})

describe('a call', () => {
  it.each([
    { what: 'says nothing', answer: () => {} },
    {
      what: 'sends a header a second',
      answer: (
        _: unknown,
        __: unknown,
        response: { socket: { write(text: string): void } | null },
      ) => {
        response.socket?.write('HTTP/1.1 200 OK\r\n')
        setInterval(() => response.socket?.write('x-a: b\r\n'), 50).unref()
      },
    },
  ])('to a server that $what ends in time', async ({ answer }) => {
    const slow = await openReceiver(answer as never)
    const caller = createCaller({ allowPrivate: true, now, limitMs: 200 })
    const began = performance.now()
    const reply = await caller.call({ method: 'POST', url: slow.url, headers: {}, body: '{}' })
    expect(reply).toMatchObject({ status: null })
    expect(performance.now() - began).toBeLessThan(15_000)
    await caller.close()
    await slow.close()
  })

  it('whose answer is too large to be read gives no JSON', async () => {
    const server = await openReceiver((_, __, response) => {
      response.writeHead(200).end(`"${'a'.repeat(300_000)}"`)
    })
    const caller = createCaller({ allowPrivate: true, now })
    const reply = await caller.call({
      method: 'GET',
      url: server.url,
      headers: {},
      wants: 'json',
    })
    expect(reply).toMatchObject({ status: null })
    await caller.close()
    await server.close()
  })
})
