/**
 * F05 to F08 over secure messages with files: wherever the network, the server, the database or the disk fails, what
 * was acknowledged is there, whole and once; what was not can be sent again; and no file stays that nobody sent.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '../../src/server/database/migrate.ts'
import { openDatabase } from '../../src/server/database/open.ts'
import { say } from '../helpers/ledger.ts'
import { MessageLedger, SECURE, type Told } from '../helpers/message-ledger.ts'
import { type Fault, startProxy } from '../helpers/proxy.ts'
import {
  callbackConfig,
  makeProject,
  type Project,
  type ServerProcess,
  startServer,
} from '../helpers/server.ts'
import { type MailSink, openMailSink } from '../server/outbox/mail-sink.ts'
import {
  deliveryTo,
  expectNothingLost,
  holding,
  often,
  onSmallDisk,
  pause,
  type Receiver,
  until,
  useStage,
  waiting,
} from './stage.ts'

const stage = useStage()
const LEASE_MS = 180_000

/** A bank whose tools hear each message, and whose mailbox has it with its files. */
function bankWith(receiver: Pick<Receiver, 'url'>) {
  const config = callbackConfig()
  return {
    ...config,
    secure: {
      origin: SECURE,
      signIn: { issuer: 'https://connexion.banque.example', clientId: 'messages' },
      ...{ idleMinutes: 60, mostHours: 24 },
    },
    channels: { ...config.channels, message: { mode: 'api' } },
    limits: { ...config.limits, perCustomer: { count: 1_000_000, minutes: 10 } },
    delivery: {
      ...deliveryTo(receiver.url),
      confidentialMail: {
        ...{ from: 'messages@banque.example', to: 'cartes@banque.example' },
        ...{ ownDomains: ['banque.example'], attachments: 'attached' },
      },
    },
  }
}

let project: Project
let sink: MailSink
beforeAll(async () => {
  sink = await openMailSink()
  project = await makeProject(bankWith(stage.receiver))
  const first = await start()
  await first.stop()
}, 60_000)
afterAll(async () => {
  await project.remove()
  await sink.close()
})

const start = (url: string | undefined = stage.postgres.url, smtp = sink.url) =>
  startServer(project, url, { env: { DES_QUESTIONS_SMTP_URL: smtp } })

async function ledgerOf(count: number): Promise<MessageLedger> {
  const ledger = new MessageLedger()
  await ledger.enrol(stage.db, count)
  return ledger
}

type Balances = Awaited<ReturnType<MessageLedger['balance']>>

function expectWhole(name: string, { messages, files }: Balances): void {
  say(`${name}, messages`, messages)
  say(`${name}, files`, files)
  expectNothingLost(messages)
  expectNothingLost(files)
}

const hashOf = (bytes: ArrayBuffer | Uint8Array | string) =>
  createHash('sha256')
    .update(new Uint8Array(bytes as ArrayBuffer))
    .digest('hex')

/** By text: what came by e-mail, each copy with its name and its files. */
async function mailed({ mails }: MailSink) {
  const found = new Map<string, { name: string; hashes: string[] }[]>()
  for (const { raw } of mails) {
    const { text = '', messageId = '', attachments } = await PostalMime.parse(raw)
    const said = /Message [\da-f-]{36}/.exec(text)?.[0] ?? ''
    const hashes = attachments.map(({ content }) => hashOf(content))
    found.set(said, [...(found.get(said) ?? []), { name: messageId, hashes }])
  }
  return found
}

/** Each message at the tools and in the mailbox, its files whole, under one name however often it came. */
async function expectDelivered(ledger: MessageLedger, receiver: Receiver): Promise<void> {
  const heard = () => new Set([...receiver.messages.values()].map(({ reference }) => reference))
  await until(() => ledger.sent.every(({ reference }) => heard().has(reference)), 120_000)
  await until(() => {
    const all = sink.mails.map(({ raw }) => raw).join()
    return ledger.sent.every(({ text }) => all.includes(text))
  }, 120_000)
  const found = await mailed(sink)
  for (const { text, hashes } of ledger.sent) {
    const copies = found.get(text)!
    expect(new Set(copies.map(({ name }) => name)).size).toBe(1)
    for (const copy of copies) expect(copy.hashes).toEqual(hashes)
  }
}

it('F05: wherever the network is cut, in a file or in its message, both are there once', async () => {
  const server = await start()
  const ledger = await ledgerOf(200)
  const proxy = await startProxy(server.url)
  const measured = ledger.customer({ files: 1 })
  await ledger.upload(proxy.url, measured, measured.files[0]!)
  const upload = { ...proxy.bytes }
  await ledger.write(proxy.url, measured)
  const message = {
    sent: proxy.bytes.sent - upload.sent,
    received: proxy.bytes.received - upload.received,
  }
  /** Counts in header fields have fewer figures or more. */
  const VARIES = 60
  const cuts = ({ sent, received }: typeof upload): [string, Fault][] => [
    ['after the first byte', { cutAfterSent: 1 }],
    ['in the header fields', { cutAfterSent: 200 }],
    ['in the middle', { cutAfterSent: Math.floor(sent / 2) }],
    ['before the last byte', { cutAfterSent: sent - VARIES }],
    ['after the request', { cutAfterReceived: 0 }],
    ['in the middle of the answer', { cutAfterReceived: Math.floor(received / 2) }],
    ['near the end of the answer', { cutAfterReceived: received - VARIES }],
    ...Array.from({ length: often(4, 60) }, (): [string, Fault] => {
      const at = Math.floor(Math.random() * (sent + received - VARIES))
      return [`at ${at}`, at < sent ? { cutAfterSent: at } : { cutAfterReceived: at - sent }]
    }),
  ]
  for (const [place, fault] of cuts(upload)) {
    const who = ledger.customer({ files: 1 })
    proxy.fault = fault
    const first = await ledger.upload(proxy.url, who, who.files[0]!)
    expect(first.status, `a file, cut ${place}`).toBeUndefined()
    proxy.fault = {}
    expect((await ledger.insist(() => proxy.url, who)).status, `a file, cut ${place}`).toBe(201)
  }
  for (const [place, fault] of cuts(message)) {
    const who = ledger.customer({ files: 1 })
    await ledger.upload(proxy.url, who, who.files[0]!)
    proxy.fault = fault
    const first = await ledger.write(proxy.url, who)
    expect(first.status, `a message, cut ${place}`).toBeUndefined()
    proxy.fault = {}
    expect((await ledger.insist(() => proxy.url, who)).status, `a message, cut ${place}`).toBe(201)
  }
  const balance = await ledger.balance(stage.db)
  expectWhole('F05', balance)
  expect(balance.messages.stored).toBe(balance.messages.visitors)
  expect(balance.files.stored).toBe(balance.files.visitors)
  await expectDelivered(ledger, stage.receiver)
  await proxy.close()
  await server.stop()
}, 600_000)

/** Kills the server while files and messages are on their way, and while others are being handed on; then all insist. */
async function killAgainAndAgain(
  ledger: MessageLedger,
  times: number,
  start: () => Promise<ServerProcess>,
): Promise<ServerProcess> {
  const all = []
  for (let time = 0; time < times; time++) {
    const server = await start()
    const writing = Array.from({ length: 6 }, async () => {
      const who = ledger.customer({ files: 3, bytes: 200_000 })
      await ledger.send(server.url, who)
      return who
    })
    const told = await ledger.send(server.url, ledger.customer({ files: 1 }))
    expect(told.status).toBe(201)
    await pause(Math.random() * 200)
    await server.kill()
    all.push(...(await Promise.all(writing)))
  }
  const last = await start()
  for (const who of all) expect((await ledger.insist(() => last.url, who)).status).toBe(201)
  return last
}

it('F06: kill -9 among files, messages and deliveries, on PostgreSQL', async () => {
  const times = often(5, 60)
  const ledger = await ledgerOf(times * 7)
  const last = await killAgainAndAgain(ledger, times, start)
  expectWhole('F06 on PostgreSQL', await ledger.balance(stage.db))
  last.skew(LEASE_MS)
  await expectDelivered(ledger, stage.receiver)
  await last.stop()
}, 900_000)

it('F06: kill -9 among files, messages and deliveries, on PGlite', async () => {
  const own = await makeProject(bankWith(stage.receiver))
  const folder = { folder: join(own.folder, '.des-questions/database') }
  const ledger = new MessageLedger()
  const times = often(2, 20)
  const before = await openDatabase(folder, () => {})
  await migrate(before, new Date())
  await ledger.enrol(before, times * 7)
  await before.close()
  const env = { DES_QUESTIONS_SMTP_URL: sink.url }
  const last = await killAgainAndAgain(ledger, times, () => startServer(own, undefined, { env }))
  last.skew(LEASE_MS)
  await expectDelivered(ledger, stage.receiver)
  await last.stop()
  const db = await openDatabase(folder, () => {})
  expectWhole('F06 on PGlite', await ledger.balance(db))
  await db.close()
  await own.remove()
}, 900_000)

it.each(['attachment', 'message'])(
  'F07: killed before COMMIT (%s), and killed before the answer: once, and no half one',
  async (table) => {
    const ledger = await ledgerOf(2)
    for (const isCommitted of [false, true]) {
      const proxy = await startProxy(stage.postgres.url)
      const server = await start(proxy.url)
      const who = ledger.customer({ files: 1 })
      if (table === 'message') await ledger.upload(server.url, who, who.files[0]!)
      let first: Promise<Told> | undefined
      await holding(stage.postgres.url, table, async () => {
        first = ledger.send(server.url, who)
        await until(async () => (await waiting(stage.db)) > 0)
        if (isCommitted) proxy.stalled = true
        else await server.kill()
      })
      if (isCommitted) {
        await pause(500)
        await server.kill()
      }
      expect((await first)?.status).toBeUndefined()
      proxy.stalled = false
      const again = await start()
      expect((await ledger.insist(() => again.url, who)).status).toBe(201)
      await again.stop()
      await proxy.close()
    }
    const { messages, files } = await ledger.balance(stage.db)
    expect(messages).toMatchObject({ acknowledged: 2, stored: 2, duplicated: 0, lost: 0 })
    expect(files).toMatchObject({ acknowledged: 2, stored: 2, duplicated: 0, lost: 0 })
  },
  120_000,
)

it('F07: cut and killed in the middle of an e-mail with files, it comes whole, under one name', async () => {
  const proxy = await startProxy(sink.url)
  const ledger = await ledgerOf(1)
  const who = ledger.customer({ files: 2, bytes: 300_000 })
  proxy.fault = { cutAfterSent: 400_000 }
  const server = await start(stage.postgres.url, proxy.url)
  expect((await ledger.send(server.url, who)).status).toBe(201)
  await until(() => proxy.bytes.sent >= 400_000)
  proxy.fault = { rate: 200_000 }
  server.skew(60_000) // tried again after some seconds
  await until(() => proxy.bytes.sent >= 500_000)
  await server.kill()
  expect((await mailed(sink)).get(who.text)).toBeUndefined()
  const again = await start()
  again.skew(LEASE_MS + 60_000)
  await expectDelivered(ledger, stage.receiver)
  await again.stop()
  await proxy.close()
}, 180_000)

it('F08: the database restarts among files and messages, and nobody loses anything', async () => {
  const server = await start()
  const times = often(2, 15)
  const ledger = await ledgerOf(times * 20)
  for (let time = 0; time < times; time++) {
    const all = Array.from({ length: 20 }, () => ledger.customer())
    const first = all.map((who) => ledger.send(server.url, who))
    await pause(100 + Math.random() * 200)
    await stage.postgres.stop('immediate')
    await pause(300)
    await stage.postgres.start()
    await Promise.all(first)
    const later = await Promise.all(all.map((who) => ledger.insist(() => server.url, who)))
    expect(later.map(({ status }) => status)).toEqual(all.map(() => 201))
  }
  const balance = await ledger.balance(stage.db)
  expectWhole('F08 restart', balance)
  expect(balance.messages.stored).toBe(balance.messages.visitors)
  await server.stop()
}, 600_000)

it('a file whose message never came goes after a day, however its upload ended; one that was sent stays', async () => {
  const server = await start()
  const ledger = await ledgerOf(6)
  const sent = ledger.customer({ files: 1 })
  expect((await ledger.send(server.url, sent)).status).toBe(201)
  const alone = ledger.customer({ files: 3 })
  for (const file of alone.files) await ledger.upload(server.url, alone, file)
  const proxy = await startProxy(server.url)
  proxy.fault = { cutAfterReceived: 0 }
  const cut = ledger.customer({ files: 1 })
  expect((await ledger.upload(proxy.url, cut, cut.files[0]!)).status).toBeUndefined()
  const killed = ledger.customer({ files: 1 })
  const uploading = ledger.upload(server.url, killed, killed.files[0]!)
  await server.kill()
  await uploading
  const stored = async () =>
    (
      await stage.db.query<{ sent: boolean }>(
        'select message_id is not null as sent from attachment',
      )
    ).rows
  const before = await stored()
  const left = before.filter((row) => !row.sent).length
  expect(left).toBeGreaterThanOrEqual(alone.files.length + 1)
  const again = await start()
  again.skew(25 * 3_600_000)
  await until(async () => (await stored()).every((row) => row.sent), 90_000)
  expect(await stored()).toHaveLength(before.length - left)
  expect(await again.stop()).toBe(0)
  await proxy.close()
}, 180_000)

it('F08: a full disk refuses a file in time, keeps what it has, and goes on when there is room', async ({
  skip,
}) => {
  const isDone = await onSmallDisk(stage, async ({ url, fill, makeRoom }) => {
    const server = await start(url)
    const db = await openDatabase({ url }, () => {})
    const ledger = new MessageLedger()
    await ledger.enrol(db, 60)
    const before = ledger.customer()
    expect((await ledger.send(server.url, before)).status).toBe(201)
    fill()
    const left = []
    let refused: Told | undefined
    for (let tries = 0; tries < 20 && !refused; tries++) {
      const who = ledger.customer({ bytes: 1_000_000 })
      const told = await ledger.send(server.url, who)
      if (told.status !== 201) refused = told
      left.push(who)
    }
    expect(refused?.status).toBe(503)
    expect(refused?.answer.type).toMatch(/\/unavailable$/)
    expect(refused?.ms).toBeLessThan(3_000)
    makeRoom()
    for (const who of left) expect((await ledger.insist(() => server.url, who)).status).toBe(201)
    const balance = await ledger.balance(db)
    expectWhole('F08 full disk', balance)
    expect(balance.messages.stored).toBe(balance.messages.visitors)
    await db.close()
    await server.stop()
  })
  if (!isDone) skip('a file system of its own can only be mounted by root')
}, 180_000)
