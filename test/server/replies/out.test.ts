/** What customers write, on its way to the bank's own mailbox: real SMTP, and a parser that is not ours. */
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { targetsOf } from '../../../src/server/outbox/targets.ts'
import { alertLateThreads } from '../../../src/server/threads/late.ts'
import { alertUndelivered } from '../../../src/server/threads/undelivered.ts'
import { useDatabase } from '../../helpers/database.ts'
import { SECURE } from '../../helpers/secure.ts'
import { customer } from '../../helpers/threads.ts'
import { SUBJECT, TEXT } from './letters.ts'
import { MAIL, openPostOffice, type PostOffice, replyTo } from './post-office.ts'

const db = useDatabase()
let office: PostOffice
let ana: ReturnType<typeof customer>
afterEach(() => office.close())
async function open(opening: Parameters<typeof openPostOffice>[1] = {}) {
  office = await openPostOffice(db, opening)
  ana = customer(office.bank, 'ana')
}
const write = async () => (await ana.open({ subject: SUBJECT, text: TEXT })).body
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const TEAM = { mail: { from: 'aide@banque.example', team: ['equipe@banque.example'] } }

describe('a message of a customer', () => {
  it('is one e-mail to the bank’s own mailbox, to be answered, and then delivered', async () => {
    await open()
    const { reference } = await write()
    await office.settle()
    const [mail] = await office.arrived()
    expect(mail!.to).toEqual([{ name: '', address: MAIL.to }])
    expect(mail!.from).toEqual({ name: 'Messagerie', address: 'messages@banque.example' })
    expect(mail!.subject).toBe(`Message sécurisé · Cartes · ${reference}`)
    expect(mail!.text).toContain('> On m’a débité deux fois un retrait de 240 euros')
    expect(mail!.text).toContain('Client, d’après la connexion\u00a0: ana (test)')
    expect(mail!.text).toMatch(/^##- Répondez au-dessus de cette ligne -##\n/)
    expect(mail!.html).toBeUndefined()
    expect(replyTo(mail!)).toMatch(/^reponses\+[0-9a-z]{41}@banque\.example$/)
    expect(office.sink.mails[0]!.from).toBe(replyTo(mail!)) // whom mail servers tell
    const [sent] = (await ana.read(reference)).body.messages
    expect(sent!.state).toBe('delivered')
    expect(JSON.stringify((await db.query('select payload from outbox')).rows)).not.toMatch(
      /retrait/,
    )
  })

  it('says no word of it in a subject or a header', async () => {
    await open()
    await ana.open({ subject: 'Divorce', text: 'Bonjour\r\nBcc: evil@evil.example' })
    await office.settle()
    const [{ headers, to } = { headers: '', to: [] }] = office.sink.mails
    expect(headers).not.toMatch(/Divorce|evil/i)
    expect(to).toEqual([MAIL.to])
  })

  it('belongs to the conversation that mail programs keep, from the first one on', async () => {
    await open()
    const { reference } = await write()
    await ana.say(reference, 'Je précise.')
    await ana.say(reference, 'Encore ceci.')
    await write()
    await office.settle()
    const mails = (await office.arrived()).sort((a, b) => a.text!.length - b.text!.length)
    const first = mails.find(
      ({ subject, inReplyTo }) => subject!.includes(reference) && !inReplyTo,
    )!
    const others = mails.filter(({ subject }) => subject!.includes(reference) && subject)
    const later = others.filter(({ messageId }) => messageId !== first.messageId)
    expect(later.map(({ inReplyTo, references }) => [inReplyTo, references])).toEqual([
      [first.messageId, first.messageId],
      [first.messageId, first.messageId],
    ])
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(4)
    expect(new Set(others.map(replyTo)).size).toBe(1)
    expect(new Set(mails.map(replyTo)).size).toBe(2) // another thread, another address
  })

  it('comes in its order, once, through greylisting and a server that is down', async () => {
    const seen = new Map<string, number>()
    await open({
      sink: {
        // Greylisting: whoever comes again is let in.
        onRcptTo({ address }, { envelope }, done) {
          const from = envelope.mailFrom ? envelope.mailFrom.address : ''
          const times = (seen.get(`${from} ${address}`) ?? 0) + 1
          seen.set(`${from} ${address}`, times)
          const late = Object.assign(new Error('4.2.0 Greylisted'), { responseCode: 451 })
          done(times < 3 ? late : null)
        },
      },
    })
    const { reference } = await write()
    for (const text of ['Deux', 'Trois', 'Quatre']) await ana.say(reference, text)
    await office.settle()
    const texts = (await office.arrived()).map(({ text }) => /^> (.*)$/m.exec(text!)?.[1])
    expect(texts).toEqual(['Bonjour,', 'Deux', 'Trois', 'Quatre'])
  })

  it('has the same Message-ID when the answer of the mail server was lost', async () => {
    const ids: (string | undefined)[] = []
    await open({
      sink: {
        async onData(stream, _, done) {
          const { messageId } = await PostalMime.parse(await buffer(stream))
          const lost = Object.assign(new Error('4.3.0 later'), { responseCode: 451 })
          done(ids.push(messageId) === 1 ? lost : null)
        },
      },
    })
    await write()
    await office.settle()
    expect(ids).toEqual([ids[0], ids[0]])
    expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@banque\.example>$/)
  })

  it.each(['ignoreTLS=true', 'requireTLS=false', 'tls.rejectUnauthorized=false', 'secure=false'])(
    'is never sent with %s',
    async (weak) => {
      await open()
      const secrets = { smtpUrl: `smtp://mail.banque.example?${weak}` }
      expect(() => targetsOf({ ...office.bank.deps, secrets })).toThrow(/TLS alone/)
      const fine = { smtpUrl: 'smtp://mail.banque.example?pool=true' }
      expect([...targetsOf({ ...office.bank.deps, secrets: fine }).keys()]).toEqual([
        'mail:threads',
      ])
    },
  )

  it('needs STARTTLS of a server that is not this machine', async () => {
    await open() // a server without it, under another of this machine's names
    const { port } = new URL(office.sink.url)
    const secrets = { smtpUrl: `smtp://127.0.0.2:${port}` }
    const target = targetsOf({ ...office.bank.deps, secrets }).get('mail:threads')!
    await write()
    const { rows } = await db.query<{ payload: never }>('select payload from outbox')
    const item = { id: 'x', requestId: null, event: 'message.created' as const, attempts: 1 }
    const moment = { madeAt: office.bank.now, requestState: 'received' }
    const outcome = await target.deliver(
      { ...item, ...moment, payload: rows[0]!.payload },
      office.bank.now,
    )
    expect(outcome).toMatchObject({ is: 'failed' })
    expect(office.sink.mails).toEqual([])
    await target.close()
  })
})

describe('files', () => {
  const upload = async () => (await ana.upload(PDF)).body.id
  const send = (id: string) => ana.open({ attachments: [{ id, name: 'relevé.pdf' }] })

  it('come as links to the secure origin, good for thirty days and for that file', async () => {
    await open()
    await send(await upload())
    await office.settle()
    const [mail] = await office.arrived()
    const [, path = ''] = new RegExp(`<${SECURE}(/v1/files/[0-9a-f]{72})>`).exec(mail!.text!) ?? []
    const had = await office.bank.ask<Buffer>(path)
    expect([had.status, Buffer.from(had.body)]).toEqual([200, PDF])
    expect(had.headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(had.headers.get('Content-Security-Policy')).toContain('sandbox')
    const other = path.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))
    expect((await office.bank.ask(other)).status).toBe(404)
    const longer = path.replace(/(files\/.{32}).{8}/, '$1ffffffff')
    expect((await office.bank.ask(longer)).status).toBe(404)
    expect((await office.bank.ask(path, { on: 'hub' })).status).toBe(404)
    office.bank.now = new Date(office.bank.now.getTime() + 31 * 86_400_000)
    expect((await office.bank.ask(path)).status).toBe(404)
  })

  it('are in the e-mail where the bank says so, once somebody has looked into them', async () => {
    await open({ mail: { attachments: 'attached' }, deps: { scan: () => new Promise(() => {}) } })
    const id = await upload()
    await send(id)
    await office.outbox.tick()
    expect(await office.arrived()).toEqual([])
    await db.query(`update attachment set state = 'clean'`)
    await office.settle()
    const [{ attachments, text } = { attachments: [], text: '' }] = await office.arrived()
    expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['relevé.pdf', 'application/pdf'],
    ])
    expect(Buffer.from(attachments[0]!.content as ArrayBuffer)).toEqual(PDF)
    expect(text).not.toContain('/v1/files/')
  })

  it('that are a danger are named and not sent', async () => {
    await open({ mail: { attachments: 'attached' } })
    const id = await upload()
    await db.query(`update attachment set state = 'refused', content = ''`)
    await send(id)
    await office.settle()
    const [mail] = await office.arrived()
    expect(mail!.attachments).toEqual([])
    expect(mail!.text).toContain('relevé.pdf (retirée')
  })
})

describe('nothing stays unanswered', () => {
  it('the team and the conversation hear of what is late, without a word of the customer’s', async () => {
    await open({ delivery: TEAM })
    await write()
    await office.settle()
    office.bank.now = new Date(office.bank.now.getTime() + 96 * 3_600_000)
    await alertLateThreads(office.bank.deps)
    await office.settle()
    const [first, ...late] = await office.arrived()
    expect(late.map(({ to }) => to![0]!.address).sort()).toEqual([MAIL.to, 'equipe@banque.example'])
    for (const { subject, text } of late) {
      expect(subject).toMatch(/^Message en retard · Cartes/)
      expect(`${subject}${text}`).not.toMatch(/retrait|débité|ana/)
    }
    const own = late.find(({ to }) => to![0]!.address === MAIL.to)
    expect(own!.inReplyTo).toBe(first!.messageId)
  })

  it('a mailbox that does not exist is a dead letter at once, and told of once', async () => {
    await open({
      delivery: TEAM,
      sink: {
        onRcptTo({ address }, _, done) {
          const gone = Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 })
          done(address === MAIL.to ? gone : null)
        },
      },
    })
    const { reference } = await write()
    await office.outbox.tick()
    expect([
      await alertUndelivered(office.bank.deps),
      await alertUndelivered(office.bank.deps),
    ]).toEqual([1, 0])
    await office.settle()
    const mails = await office.arrived()
    expect(mails.map(({ subject, to }) => [subject, to![0]!.address])).toEqual([
      [`Message non remis · Cartes · ${reference}`, 'equipe@banque.example'],
    ])
    expect((await ana.read(reference)).body.messages[0]!.state).toBe('sent')
    expect(office.bank.log).toContainEqual({
      level: 'error',
      what: 'threads-undelivered',
      count: 1,
    })
  })
})
