import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createMailer } from '../../../src/server/mail/smtp.ts'
import { useDatabase } from '../../helpers/database.ts'
import { type Mail, type MailSink, openMailSink } from './mail-sink.ts'
import { type Office, openOffice, PATIENT, request } from './office.ts'

const TEAM = ['equipe@banque.example', 'cartes@banque.example']
const HOUR = 3_600_000

const db = useDatabase()
let office: Office
let sink: MailSink

afterEach(async () => {
  await office.outbox.stop()
  await sink.close()
})

async function open(options?: Parameters<typeof openMailSink>[0]) {
  sink = await openMailSink(options)
  office = await openOffice(db, {
    delivery: { mail: { from: 'Banque Exemple <aide@banque.example>', team: TEAM } },
    secrets: { smtpUrl: sink.url },
  })
}

const toTeam = () => sink.mails.filter(({ to }) => to.includes(TEAM[0]!))
const toCustomers = () => sink.mails.filter(({ to }) => !to.includes(TEAM[0]!))
const email = 'marie@client.example'

describe('what the team gets', () => {
  it('for a request is all that an adviser needs, in French, in plain text', async () => {
    await open()
    await office.tell('request.created', request({ note: 'Ma carte est avalée.\nNuméro : 0899' }))
    await office.settle()
    const [mail] = toTeam() as [Mail]
    expect(mail.to).toEqual(TEAM)
    expect(mail.from).toBe('aide@banque.example')
    expect(mail.subject).toBe('Rappel demandé · Cartes · R-4F7K-29')
    expect(mail.headers).toMatch(/^Content-Type: text\/plain; charset=utf-8/im)
    expect(mail.headers).toMatch(/^Auto-Submitted: auto-generated/im)
    expect(mail.text).toBe(
      [
        'Un client demande à être rappelé.',
        '',
        'Référence\u00a0: R-4F7K-29',
        'Thème\u00a0: Cartes',
        'Service\u00a0: Service cartes',
        'Quand\u00a0: mardi 24 novembre, entre 14\u00a0h et 14\u00a0h\u00a030 (heure\u00a0: France)',
        'Numéro\u00a0: +33612345678',
        'Prénom\u00a0: Marie',
        'Mot convenu\u00a0: TILLEUL',
        '',
        'Ce que le client a écrit\u00a0:',
        '> Ma carte est avalée.',
        '> Numéro : 0899',
        '',
        'Dites d’abord le mot convenu\u00a0: le client l’attend.',
      ].join('\n'),
    )
  })

  it.each([
    { event: 'request.moved', subject: 'Rappel déplacé', says: 'un autre moment', rings: true },
    { event: 'request.overdue', subject: 'Rappel en retard', says: 'délai promis', rings: true },
    { event: 'request.cancelled', subject: 'Rappel annulé', says: 'n’appelez pas', rings: false },
    { event: 'request.denied', subject: 'Demande à vérifier', says: 'Vérifiez', rings: false },
    { event: 'request.erased', subject: 'Demande effacée', says: 'supprimez', rings: false },
  ] as const)('for $event says what to do', async ({ event, subject, says, rings }) => {
    await open()
    await office.tell(event, request())
    await office.settle()
    const [mail] = toTeam() as [Mail]
    expect(mail.subject).toBe(`${subject} · Cartes · R-4F7K-29`)
    expect(mail.text).toContain(says)
    expect(mail.text.includes('+33612345678')).toBe(rings)
  })

  it('says the desk’s own hour, wherever the customer is', async () => {
    await open()
    await office.tell('request.created', request({ zone: 'Indian/Reunion' }), { email })
    await office.settle()
    expect(toTeam()[0]!.text).toContain('14\u00a0h et 14\u00a0h\u00a030 (heure\u00a0: France)')
    expect(toCustomers()[0]!.text).toContain(
      '17\u00a0h et 17\u00a0h\u00a030 (heure\u00a0: La Réunion)',
    )
  })
})

describe('what a customer gets of an appointment in an agency', () => {
  const appointment = (agency: string, zone: string, start: string, locale = 'fr') =>
    request({
      ...{ kind: 'appointment', zone, locale },
      slot: { start, end: new Date(Date.parse(start) + 1_800_000).toISOString() },
      meeting: {
        way: 'video',
        agency: { id: 'ici', name: 'Agence', zone: agency },
        reason: { id: 'epargne', label: 'Parler de mon épargne' },
        documents: [],
      },
    })

  interface Case {
    customer: string
    at: string
    zone: string
    start: string
    subject: string
    when: string
    locale?: string
  }
  it.each<Case>([
    {
      ...{ customer: 'in Paris, an agency in La Réunion', at: 'Indian/Reunion' },
      ...{ zone: 'Europe/Paris', start: '2026-11-24T10:00:00Z' },
      subject: 'Votre rendez-vous : mardi 24 novembre à 14 h (heure de l’agence)',
      when: 'Quand : mardi 24 novembre, entre 14 h et 14 h 30 (heure : La Réunion), soit 11 h chez vous',
    },
    {
      ...{ customer: 'in Nouméa, where it is the next day', at: 'Europe/Paris' },
      ...{ zone: 'Pacific/Noumea', start: '2026-11-24T15:00:00Z' },
      subject: 'Votre rendez-vous : mardi 24 novembre à 16 h (heure de l’agence)',
      when: 'Quand : mardi 24 novembre, entre 16 h et 16 h 30 (heure : France), soit mercredi 25 novembre à 2 h chez vous',
    },
    {
      ...{ customer: 'in Tunis, where the clock is that of Paris in winter', at: 'Europe/Paris' },
      ...{ zone: 'Africa/Tunis', start: '2027-03-26T13:00:00Z' },
      subject: 'Votre rendez-vous : vendredi 26 mars à 14 h',
      when: 'Quand : vendredi 26 mars, entre 14 h et 14 h 30 (heure : France)',
    },
    {
      ...{
        customer: 'in Tunis, after the night that changes the clock in Paris',
        at: 'Europe/Paris',
      },
      ...{ zone: 'Africa/Tunis', start: '2027-03-29T12:00:00Z' },
      subject: 'Votre rendez-vous : lundi 29 mars à 14 h (heure de l’agence)',
      when: 'Quand : lundi 29 mars, entre 14 h et 14 h 30 (heure : France), soit 13 h chez vous',
    },
    {
      ...{ customer: 'in New York who reads English', at: 'Europe/Paris', locale: 'en' },
      ...{ zone: 'America/New_York', start: '2026-11-24T13:00:00Z' },
      subject: 'Your appointment: Tuesday, November 24 at 2:00 PM (agency time)',
      when: 'When: Tuesday, November 24, between 2:00 PM and 2:30 PM (France Time), which is 8:00 AM where you are',
    },
  ])('$customer: the agency’s time, and theirs where it differs', async (one) => {
    await open()
    const facts = appointment(one.at, one.zone, one.start, one.locale)
    await office.tell('request.created', facts, { email })
    await office.settle()
    const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ')
    const [mail] = toCustomers()
    expect(plain(mail?.subject)).toBe(one.subject)
    expect(plain(mail?.text).split('\n')).toContain(one.when)
  })
})

describe('what a customer gets', () => {
  it('is the time, the call word, how to change it and how to deny it; nothing anybody typed', async () => {
    await open()
    await office.tell(
      'request.created',
      request({ firstName: 'ACHETEZ', note: 'ici-pas-cher.example' }),
      { email },
    )
    await office.settle()
    const [mail] = toCustomers() as [Mail]
    expect(mail.to).toEqual([email])
    expect(mail.subject).toBe('Votre rappel\u00a0: mardi 24 novembre à 14\u00a0h')
    expect(mail.text).toContain('Mot convenu\u00a0: TILLEUL')
    expect(mail.text).toContain('https://aide.banque.example/hub/#des-questions/follow-up\n')
    expect(mail.text).toMatch(
      /https:\/\/aide\.banque\.example\/hub\/#des-questions\/denial\/[0-9a-f]{96}\n/,
    )
    expect(`${mail.subject}${mail.text}`).not.toMatch(/ACHETEZ|pas-cher|12345678/)
  })

  it('is in the language of the hub that they used', async () => {
    await open()
    await office.tell('request.created', request({ locale: 'en' }), { email })
    await office.settle()
    expect(toCustomers()[0]!.subject).toMatch(/^Your call back: Tuesday, November 24 at 2:00\sPM$/)
    expect(toTeam()[0]!.text).toContain('Langue\u00a0: en')
  })

  it('is a reminder, an hour before, when they asked for one', async () => {
    await open()
    await office.tell('request.created', request(), { email, reminder: 'email' })
    await office.settle()
    expect(toCustomers().map(({ subject }) => subject)).toEqual([
      'Votre rappel\u00a0: mardi 24 novembre à 14\u00a0h',
      'Nous vous appelons à 14\u00a0h',
    ])
    expect(office.clock.at.toISOString()).toBe('2026-11-24T12:00:00.000Z')
  })

  it('is nothing about a call that is over by the time that mail works again', async () => {
    await open()
    await office.tell('request.created', request(), { email, reminder: 'email' })
    office.pass(48 * HOUR)
    await office.settle()
    expect(toCustomers()).toEqual([])
    expect(toTeam()).toHaveLength(1)
  })
})

describe('A24: somebody else’s address, a hundred times', () => {
  it(
    'gets one confirmation a day, however it is spelled',
    async () => {
      await open()
      const spellings = [
        email,
        'Marie@Client.example',
        'marie+1@client.example',
        'MARIE+spam@client.example',
      ]
      for (let n = 0; n < 100; n++) {
        await office.tell('request.created', request({ note: `Gagnez ${n}` }), {
          email: spellings[n % 4]!,
        })
      }
      await office.settle()
      expect(toTeam()).toHaveLength(100)
      expect(toCustomers()).toHaveLength(1)
      expect(toCustomers()[0]!.text).not.toContain('Gagnez')

      office.pass(24 * HOUR)
      const slot = { start: '2026-11-26T13:00:00.000Z', end: '2026-11-26T13:30:00.000Z' }
      for (let n = 0; n < 10; n++)
        await office.tell('request.created', request({ slot }), { email })
      await office.settle()
      expect(toCustomers()).toHaveLength(2)
    },
    PATIENT,
  )

  it(
    'gets one, too, from two processes at once',
    async () => {
      await open()
      const other = office.another()
      for (let n = 0; n < 20; n++) await office.tell('request.created', request(), { email })
      await Promise.all([office.outbox.tick(), other.tick()])
      await office.settle()
      expect(toCustomers()).toHaveLength(1)
      await other.stop()
    },
    PATIENT,
  )

  it(
    'does not lose the one of the day when the mail server is down for a while',
    async () => {
      let isDown = true
      await open({ onRcptTo: (_, __, done) => done(isDown ? new Error('not now') : undefined) })
      for (let n = 0; n < 3; n++) await office.tell('request.created', request(), { email })
      await office.outbox.tick()
      expect(sink.mails).toEqual([])
      isDown = false
      await office.settle()
      expect(toCustomers()).toHaveLength(1)
      expect(toTeam()).toHaveLength(3)
    },
    PATIENT,
  )
})

describe('a header', () => {
  it.each([
    'marie@client.example\r\nBcc: autre@client.example',
    'marie@client.example, autre@client.example',
    'marie@client.example autre@client.example',
    '"Marie" <marie@client.example>',
    'marie@client.example;autre@client.example',
    'marie@client.example>\r\nRCPT TO:<autre@client.example',
    'equipe: marie@client.example;',
    '',
  ])('cannot be made of an address: %j', async (address) => {
    await open()
    const outcome = await createMailer(sink.url, 'aide@banque.example').send({
      id: randomUUID(),
      to: [address],
      subject: 'Bonjour',
      text: 'Bonjour',
    })
    expect(outcome).toEqual({ is: 'dropped', why: 'bad-address' })
    expect(sink.mails).toEqual([])
  })

  it('cannot be made of a name, a note or a service', async () => {
    await open()
    const evil = 'x\r\nBcc: autre@client.example\r\n\r\n.\r\nMAIL FROM:<a@b.example>\r\n'
    await office.tell('request.created', request({ firstName: evil, note: evil, service: evil }))
    await office.settle()
    expect(sink.mails).toHaveLength(1)
    const [mail] = sink.mails as [Mail]
    expect(mail.to).toEqual(TEAM)
    expect(mail.headers).not.toMatch(/^Bcc:/im)
    expect(mail.subject).toBe('Rappel demandé · Cartes · R-4F7K-29')
  })
})

describe('a mail server', () => {
  it('that fails is tried again, under the same Message-ID', async () => {
    let isDown = true
    await open({ onData: undefined as never })
    await sink.close()
    const ids: string[] = []
    sink = await openMailSink({
      disabledCommands: ['STARTTLS'],
      onData(stream, _, done) {
        let raw = ''
        stream.on('data', (chunk: Buffer) => {
          raw += chunk.toString()
        })
        stream.on('end', () => {
          ids.push(/^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '')
          done(isDown ? Object.assign(new Error('busy'), { responseCode: 451 }) : undefined)
        })
      },
    })
    office = await openOffice(db, {
      delivery: { mail: { from: 'aide@banque.example', team: TEAM } },
      secrets: { smtpUrl: sink.url },
    })
    await office.tell('request.created', request())
    await office.outbox.tick()
    const [row] = await office.rows()
    expect(row).toMatchObject({ state: 'waiting', failure: '451' })
    isDown = false
    await office.settle()
    expect(ids).toEqual(Array(2).fill(`<${row!.id}@banque.example>`))
  })

  it('that is not there is a failure with a code', async () => {
    await open()
    await sink.close()
    await office.tell('request.created', request())
    await office.outbox.tick()
    expect(await office.rows()).toMatchObject([
      { state: 'waiting', failure: expect.stringMatching(/^E[A-Z]+$/) },
    ])
  })

  it('that knows no such customer is not asked again', async () => {
    await open({
      onRcptTo: ({ address }, _, done) =>
        done(
          address === email
            ? Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 })
            : undefined,
        ),
    })
    await office.tell('request.created', request(), { email })
    await office.settle()
    expect((await office.rows()).map(({ state }) => state)).toEqual(['delivered', 'dropped'])
  })

  it.each([
    { what: 'never greets', greeting: '' },
    { what: 'speaks another protocol', greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n' },
    { what: 'greets, and says no more', greeting: '220 mail.banque.example ESMTP\r\n' },
  ])('that $what is a failure, in time', async ({ greeting }) => {
    await open()
    const server = createServer((socket) => void socket.on('error', () => {}).write(greeting))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const mailer = createMailer(`smtp://127.0.0.1:${port}`, 'aide@banque.example', 200)
    const began = performance.now()
    const outcome = await mailer.send({ id: randomUUID(), to: TEAM, subject: 'a', text: 'b' })
    expect(outcome).toMatchObject({ is: 'failed', why: expect.stringMatching(/^[A-Za-z]+$|^\d+$/) })
    expect(performance.now() - began).toBeLessThan(15_000)
    server.close()
  })

  it('elsewhere is given nothing in clear', async () => {
    await open()
    const { port } = new URL(sink.url)
    // Reached by a name that is not this machine’s own, as a mail server of the bank’s is.
    const mailer = createMailer(`smtp://0.0.0.0:${port}`, 'aide@banque.example')
    const letter = { id: randomUUID(), to: TEAM, subject: 'Bonjour', text: 'Bonjour' }
    expect(await mailer.send(letter)).toMatchObject({ is: 'failed' })
    expect(sink.mails).toEqual([])
    const allowed = createMailer(`smtp://0.0.0.0:${port}?requireTLS=false`, 'aide@banque.example')
    expect(await allowed.send(letter)).toEqual({ is: 'delivered' })
  })
})
