/** What advisers answer by e-mail, handed in by a relay over real SMTP. */

import { describe, expect, it } from 'vitest'
import { scanQuarantined } from '../../../src/server/attachments/quarantine.ts'
import { useDatabase } from '../../helpers/database.ts'
import { customer } from '../../helpers/threads.ts'
import { fixture, TEXT } from './letters.ts'
import { ADVISER, MAIL, mail, replyTo, usePostOffice } from './post-office.ts'

const db = useDatabase()
const post = usePostOffice(db)

describe('an answer by e-mail', () => {
  it('is there for the customer, with the adviser’s name, and counts as an answer', async () => {
    const { reference, to } = await post.open()
    expect(await post.office.handIn('gmail-fr', { to })).toBe('250')
    const { state, adviser, messages, unread } = await post.read(reference)
    expect([state, adviser, unread]).toEqual(['answered', 'Camille Durand', 1])
    expect(messages[1]).toMatchObject({ from: 'bank', kind: 'text', adviser: 'Camille Durand' })
    expect(messages[1]!.text).toMatch(/^Bonjour,\n\nLe second débit est annulé/)
    expect(messages[1]!.text).toMatch(/Camille Durand$/)
    const { rows } = await db.query(`select event from outbox where event = 'thread.updated'`)
    expect(rows).toEqual([]) // no webhook is here to be told
  })

  it('cuts our own letter, as it is in this very thread, by its words', async () => {
    const { reference, to } = await post.open()
    const letter = (await post.office.arrived())[0]!.text!
    const outlook = `Oui.\n\nDe : Messagerie\nEnvoyé : hier\nÀ : CARTES\nObjet : x\n\n${letter}`
    expect(await post.office.handIn(mail({}, outlook), { to })).toBe('250')
    expect((await post.read(reference)).messages[1]!.text).toBe('Oui.')
  })

  it('is obeyed once, however often, and however many at once, it is handed in', async () => {
    const { reference, to } = await post.open()
    const times = await Promise.all([1, 2, 3, 4, 5].map(() => post.office.handIn(mail(), { to })))
    await post.ana.say(reference, 'Merci')
    post.office.bank.now = new Date(post.office.bank.now.getTime() + 5 * 86_400_000)
    expect(
      [...times, await post.office.handIn(mail(), { to })].filter((answer) => answer !== '250'),
    ).toEqual([])
    expect((await post.read(reference)).messages.map(({ text }) => text)).toEqual([
      TEXT,
      'C’est annulé.',
      'Merci',
    ])
    expect(await post.office.handIn(mail({ 'Message-ID': '<2@banque.example>' }), { to })).toBe(
      '250',
    )
    expect((await post.read(reference)).messages).toHaveLength(4)
  })

  it('goes to its own thread alone, whatever its headers say', async () => {
    const { reference, to } = await post.open()
    const other = await post.thread()
    await post.office.handIn(
      mail({ Subject: `Re: ${other.reference}`, To: `${to}, ${other.to}` }),
      {
        to,
      },
    )
    expect((await post.read(reference)).messages).toHaveLength(2)
    expect((await post.read(other.reference)).messages).toHaveLength(1)
  })

  it('is found in whatever case the address is written', async () => {
    const { reference, to } = await post.open()
    expect(await post.office.handIn(mail(), { to: to.toUpperCase() })).toBe('250')
    expect((await post.read(reference)).messages).toHaveLength(2)
  })

  it('opens what was closed, and acknowledges a complaint', async () => {
    await post.open()
    const { reference } = (await post.ana.open({ kind: 'complaint', text: TEXT })).body
    await post.office.settle()
    const [complaint] = (await post.office.arrived()).filter(({ subject }) =>
      subject!.includes(reference),
    )
    expect(complaint!.subject).toMatch(/^Réclamation · /)
    expect(complaint!.text).toMatch(
      /Accusé de réception au plus tard.*\n.*selon la loi au plus tard/,
    )
    await post.office.handIn(mail(), { to: replyTo(complaint!) })
    const { state, clock } = await post.read(reference)
    expect([state, clock!.acknowledgedAt]).toEqual(['answered', post.office.bank.now.toISOString()])
  })

  it('hands on: to a service, with us as a copy, and the customer is told to whom and by when', async () => {
    const services = { 'virements@banque.example': 'Service virements' }
    const { reference, to } = await post.open({ mail: { replies: { ...MAIL.replies, services } } })
    const forward = mail(
      { To: 'Virements <Virements@banque.example>', Cc: to },
      'À vous, je crois.',
    )
    expect(await post.office.handIn(forward, { to })).toBe('250')
    expect(await post.office.handIn(forward, { to })).toBe('250')
    const { state, service, due, messages } = await post.read(reference)
    expect([state, service, messages.length]).toEqual(['received', 'Service virements', 2])
    expect(due).toBe('2026-11-26T17:00:00.000Z')
    expect(messages[1]).toMatchObject({ kind: 'transferred', service, due, text: '' })
    const both = { To: `${to}, virements@banque.example`, 'Message-ID': '<2@banque.example>' }
    expect(await post.office.handIn(mail(both), { to })).toBe('250')
    expect((await post.read(reference)).messages[2]).toMatchObject({
      kind: 'text',
      text: 'C’est annulé.',
    })
  })

  it('names its adviser as a line that can be read, or not at all', async () => {
    const { reference, to } = await post.open()
    const cyrillic = `=?utf-8?B?${Buffer.from('Зоя').toString('base64')}?=`
    const names = ['', cyrillic, '"Cam\u202eille"', `"${'a'.repeat(200)}"`]
    for (const [at, name] of names.entries()) {
      const changes = { From: `${name} <${ADVISER}>`, 'Message-ID': `<${at}@banque.example>` }
      expect(await post.office.handIn(mail(changes), { to })).toBe('250')
    }
    const [, ...answers] = (await post.read(reference)).messages
    const shown = [undefined, 'Зоя', 'Cam ille', 'a'.repeat(80)]
    expect(answers.map(({ adviser }) => adviser)).toEqual(shown)
  })
})

describe('what is refused', () => {
  const REFUSED: readonly [what: string, raw: string, envelope: object, answer: RegExp][] = [
    [
      'somebody outside',
      mail({ From: 'Camille <camille@evil.example>' }),
      {},
      /^550 5\.7\.1 .*hors de la banque/,
    ],
    ['a domain that ends alike', mail({ From: 'a@mabanque.example' }), {}, /^550 5\.7\.1/],
    ['a domain below', mail({ From: 'a@x.banque.example' }), {}, /^550 5\.7\.1/],
    ['an envelope from outside', mail(), { from: 'camille@evil.example' }, /^550 5\.7\.1/],
    [
      'a name that looks like an address',
      mail({ From: '"camille@banque.example" <a@evil.example>' }),
      {},
      /^550 5\.7\.1/,
    ],
    ['two senders', mail({ From: `${ADVISER}, a@evil.example` }), {}, /^550 5\.[67]/],
    [
      'two From headers',
      `From: ${ADVISER}\r\n${mail({ From: 'a@banque.example' })}`,
      {},
      /^550 5\.6\.0/,
    ],
    ['no sender', mail({ From: null }), {}, /^550 5\.6\.0/],
    ['a holiday notice', 'out-of-office-fr', {}, /^550 5\.7\.1 Message automatique/],
    ['a holiday notice of another kind', 'out-of-office-en', {}, /^550 5\.7\.1/],
    ['no envelope sender', mail(), { from: '' }, /^550 5\.7\.1/],
    ['a list', 'list', {}, /^550 5\.7\.1 Liste/],
    ['our own, sent back by a rule', mail({ From: 'messages@banque.example' }), {}, /^554 5\.4\.6/],
    ['our own, in the envelope', mail(), { from: 'reponses+1@banque.example' }, /^554 5\.4\.6/],
    ['no Message-ID', mail({ 'Message-ID': null }), {}, /^554 5\.6\.0/],
    [
      'colleagues among themselves, with us as a copy',
      mail({ To: 'paul.martin@banque.example', Cc: 'reponses+TOKEN@banque.example' }),
      {},
      /^550 5\.6\.0 Adresse en copie/,
    ],
    ['nothing written', mail({}, ' '), {}, /^554 5\.6\.0 Aucun texte/],
    ['words in a colleague’s', 'between-a-colleagues-lines', {}, /^554 5\.6\.0 Votre texte/],
    ['too much', mail({}, 'mot '.repeat(2_100)), {}, /^554 5\.3\.4 Plus de 8000/],
    [
      'more than any mail may be',
      mail({}, `${'x'.repeat(998)}\r\n`.repeat(36_500)),
      {},
      /^552 5\.3\.4/,
    ],
  ]

  it('is refused with a sentence that says why, and nothing of it is kept or logged', async () => {
    const { reference, to } = await post.open()
    for (const [what, raw, envelope, answer] of REFUSED) {
      expect(await post.office.handIn(raw, { to, ...envelope }), what).toMatch(answer)
    }
    expect((await post.read(reference)).messages).toHaveLength(1)
    const logged = post.office.bank.log.filter(({ what }) => what === 'mail-refused')
    expect(logged).toHaveLength(REFUSED.length - 1) // the port itself refuses what is too large
    expect(JSON.stringify(post.office.bank.log)).not.toMatch(/annulé|Camille|camille|reponses/)
  })

  it('an address that we never gave: one sign of it changed, made up, or of a thread that is erased', async () => {
    const { to } = await post.open()
    const at = to.indexOf('+') + 20
    const changed = `${to.slice(0, at)}${to[at] === 'a' ? 'b' : 'a'}${to.slice(at + 1)}`
    for (const wrong of [
      changed,
      'reponses@banque.example',
      'reponses+1@banque.example',
      'a@banque.example',
      to.replace('banque', 'autre'),
    ]) {
      expect(await post.office.handIn(mail(), { to: wrong })).toMatch(/^550 5\.1\.1/)
    }
    await db.query('delete from request')
    expect(await post.office.handIn(mail(), { to })).toMatch(/^550 5\.1\.1/)
    expect(post.office.bank.log).toContainEqual({
      level: 'warn',
      what: 'mail-refused',
      code: 'unknown-address',
    })
  })

  it('whoever is no relay, before a word is said', async () => {
    const { to } = await post.open({ relays: ['192.0.2.0/24'] })
    expect(await post.office.handIn(mail(), { to })).toMatch(/^554 5\.7\.1 Not one of the relays/)
  })

  it('the second recipient of one hand-over: the relay brings it by itself', async () => {
    const { to } = await post.open()
    const other = await post.thread()
    expect(await post.office.handIn(mail(), { to: [to, other.to] })).toBe('250')
    expect((await post.read(other.reference)).messages).toHaveLength(1)
  })

  it('what DMARC did not pass, where the relay says what it found', async () => {
    const replies = { address: 'reponses@banque.example', authenticatedBy: 'mx.banque.example' }
    const { to } = await post.open({ mail: { replies } })
    const found: readonly [what: string, results: readonly string[], answer: string][] = [
      ['passed', ['mx.banque.example; dmarc=pass header.from=banque.example'], '250'],
      ['failed', ['mx.banque.example; dmarc=fail header.from=banque.example'], '550'],
      ['is not said', [], '550'],
      ['is said by somebody else', ['mx.evil.example; dmarc=pass'], '550'],
      [
        'is only in a comment',
        ['mx.banque.example; dmarc=fail (was dmarc=pass; dmarc=pass)'],
        '550',
      ],
      [
        'passed, with comments',
        ['mx.banque.example; dmarc=pass (p=reject (sp=none)) x="a;b"'],
        '250',
      ],
      [
        'is only in the envelope, quoted',
        ['mx.banque.example; spf=fail smtp.mailfrom="a; dmarc=pass"@banque.example; dmarc=fail'],
        '550',
      ],
      ['is only in a greeting', ['mx.banque.example; spf=none smtp.helo="x; dmarc=pass"'], '550'],
      [
        'is only in a comment in a comment',
        ['mx.banque.example; spf=fail (bad (x; dmarc=pass y) z; dmarc=pass)'],
        '550',
      ],
      [
        'failed between two comments that hold a quote each',
        ['mx.banque.example; spf=fail (a ") ; dmarc=fail ; x=y ("b) ; dmarc=pass'],
        '550',
      ],
      ['is behind a quote without an end', ['mx.banque.example; dmarc=pass; spf=fail "a'], '550'],
      ['is said twice', ['mx.banque.example; dmarc=pass; dmarc=fail'], '550'],
      [
        'was forged before the relay wrote',
        ['mx.banque.example; dmarc=fail', 'mx.banque.example; dmarc=pass'],
        '550',
      ],
    ]
    for (const [what, results, answer] of found) {
      const added = results.map((result) => `Authentication-Results: ${result}\r\n`).join('')
      const answered = await post.office.handIn(`${added}${mail()}`, { to })
      expect(answered.slice(0, 3), what).toBe(answer)
    }
  })
})

describe('the files of an answer', () => {
  it('are the customer’s to save once they are looked into; the picture of a signature is none', async () => {
    const { reference, to } = await post.open({ deps: { scan: () => new Promise(() => {}) } })
    expect(await post.office.handIn('with-a-file', { to })).toBe('250')
    const [, answer] = (await post.read(reference)).messages
    expect(answer).toMatchObject({
      text: 'Voici le relevé corrigé.',
      attachments: [{ name: 'relevé.pdf', type: 'application/pdf', state: 'quarantined' }],
    })
    const path = `/v1/attachments/${answer!.attachments[0]!.id}`
    expect((await post.ana.ask(path)).status).toBe(404)
    await scanQuarantined({ ...post.office.bank.deps, scan: async () => 'clean' })
    const had = await post.ana.ask<Buffer>(path)
    expect([
      had.status,
      Buffer.from(had.body as never)
        .subarray(0, 5)
        .toString(),
    ]).toEqual([200, '%PDF-'])
    expect((await customer(post.office.bank, 'ben').ask(path)).status).toBe(404)
  })

  it('are what their content says, and say all of it where no word is with them', async () => {
    const { reference, to } = await post.open()
    const raw = fixture('with-a-file').toString('latin1')
    const program = raw.replace(
      /JVBERi0[\s\S]*?(?=--mix--)/,
      `${Buffer.from('#!/bin/sh\nrm -rf /').toString('base64')}\r\n`,
    )
    expect(await post.office.handIn(Buffer.from(program, 'latin1'), { to })).toMatch(
      /^554 5\.6\.1 Type de fichier/,
    )
    const silent = raw.replace('Voici le relev=C3=A9 corrig=C3=A9.', '')
    expect(await post.office.handIn(Buffer.from(silent, 'latin1'), { to })).toBe('250')
    expect((await post.read(reference)).messages[1]).toMatchObject({
      text: 'Voir la pièce jointe.',
      attachments: [{}],
    })
  })
})

describe('a mail server says that our e-mail did not arrive', () => {
  it('the team is told, once; it is no answer', async () => {
    const team = { mail: { from: 'aide@banque.example', team: ['equipe@banque.example'] } }
    const { reference, to } = await post.open({ delivery: team })
    expect(await post.office.handIn('bounce', { from: '', to })).toBe('250')
    expect(await post.office.handIn('bounce', { from: '', to })).toBe('250')
    const late = fixture('bounce').toString().replace('Action: failed', 'Action: delayed')
    expect(await post.office.handIn(late, { from: '', to })).toMatch(/^550/)
    await post.office.settle()
    const told = (await post.office.arrived()).filter(({ to: [mailbox] = [] }) =>
      mailbox?.address?.startsWith('equipe'),
    )
    expect(told.map(({ subject }) => subject)).toEqual([
      `Message non remis · Cartes · ${reference}`,
    ])
    expect((await post.read(reference)).messages).toHaveLength(1)
  })
})
