/** What customers read of an adviser's e-mail, program by program: all that was written to them, and no more. */
import { describe, expect, it } from 'vitest'
import { readMail } from '../../../src/server/replies/mime.ts'
import { readReply } from '../../../src/server/replies/reply-text.ts'
import { fixture, sentIn, TEXT } from './letters.ts'

const MARKS = ['##- Répondez au-dessus de cette ligne -##', '##- Reply above this line -##']
const ANSWER = `Bonjour,

Le second débit est annulé : vous serez recrédité demain.
Inutile de faire opposition.

Cordialement,
Camille Durand`

async function reply(name: string) {
  const mail = await readMail(fixture(name))
  const locale = /-en\b/.test(name) ? 'en' : 'fr'
  return readReply(mail!.text, sentIn(locale), MARKS)
}

describe('an answer, without what is quoted below it', () => {
  it.each([
    ['outlook-fr', ANSWER],
    [
      'outlook-en-html',
      'Hello,\n\nThe second debit is cancelled – you get 240 € back tomorrow.\n\nKind regards,\nSam Carter',
    ],
    ['gmail-fr', ANSWER],
    ['gmail-en-html', 'Done: it comes back tomorrow.\n\nSam'],
    ['apple-fr', "C'est annulé, vous êtes recrédité demain."],
    ['apple-en', 'It is cancelled.\n\nSam'],
    ['thunderbird-en-below', 'It is cancelled: 240 euros come back tomorrow.\n\nSam'],
    ['german-mark', 'Es ist storniert.\n\nAm 24.11.26 um 10:00 schrieb Messagerie:'],
    ['with-a-file', 'Voici le relevé corrigé.'],
    [
      'plain-windows-1252',
      'Bonjour,\n\nLe 12 novembre, le client a écrit :\nc’est bien ce retrait-là qui est annulé — 240 €.\n\nZoé',
    ],
  ])('of %s', async (name, text) => {
    expect(await reply(name)).toEqual({ is: 'read', text })
  })

  it('keeps a sentence that begins as the mark does, right above it', () => {
    const text = 'Le virement est fait.\nLe 24/11/2026 à 10:00, Messagerie a écrit :\n> Bonjour'
    const read = { is: 'read', text: 'Le virement est fait.' }
    expect(readReply(text, sentIn('fr'), MARKS)).toEqual(read)
  })

  it('is found where our letter said another date, and another service', () => {
    const quoted = sentIn('fr').letters[0]!.split('\n')
    const text = ['Oui.', '', 'De : a@b.example', 'Envoyé : hier', 'À : c', '', ...quoted].join(
      '\n',
    )
    expect(readReply(text, sentIn('fr', '2026-12-24T17:00:00.000Z'), MARKS)).toEqual({
      is: 'read',
      text: 'Oui.',
    })
  })
})

describe('words between the lines that we sent', () => {
  const asked = 'On m’a débité deux fois un retrait de 240 euros le 14 novembre, à'
  it('are kept with the lines that they answer, and without the rest of our letter', async () => {
    const read = await reply('thunderbird-fr-inline')
    expect(read).toMatchObject({ is: 'read' })
    const { text } = read as { text: string }
    expect(text).toMatch(/annuler le second \?\n+C’est fait ce matin\.\n+> Faut-il que je fasse/)
    expect(text).toMatch(/opposition \?\n+Non\.\n+> Merci/)
    expect(text).toContain(`> ${asked}`)
    expect(text).not.toMatch(/c-2041|Référence|au-dessus/)
  })

  it('are kept without signs, too', async () => {
    const { text } = (await reply('outlook-fr-inline')) as { text: string }
    expect(text).toMatch(
      /second \?\n+\[CD\] C’est fait ce matin\.\n+> Faut-il[^\n]*\n+\[CD\] Non, c’est inutile\.\n+> Merci/,
    )
    expect(text).not.toMatch(/c-2041|Référence|Envoyé/)
  })

  it('are never taken for ours because they are short', () => {
    const [letter = ''] = sentIn('fr').letters
    const text = `Le 24/11/2026 à 10:00, Messagerie a écrit :\n${letter
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
      .replace('> > Faut-il', 'le second\n> > Faut-il')}`
    expect((readReply(text, sentIn('fr'), MARKS) as { text: string }).text).toMatch(/^le second$/m)
  })
})

describe('what colleagues wrote to one another', () => {
  it.each(['colleague-between', 'colleague-between-quoted'])('is never shown: %s', async (name) => {
    const read = await reply(name)
    expect(read).toMatchObject({ is: 'read' })
    expect((read as { text: string }).text).toMatch(/^Bonjour,\n\nLe second débit est annulé\./)
    expect(JSON.stringify(read)).not.toMatch(/tous les jours|Paul|geste/)
  })

  it('is refused where an answer stands between its lines: whoever wrote it hears so', async () => {
    expect(await reply('between-a-colleagues-lines')).toEqual({ is: 'refused', why: 'mixed' })
  })
})

describe('what colleagues wrote, marked in a language that is not known here', () => {
  const { letters, subjects } = sentIn('fr')
  const block = (labels: readonly string[], from: string, subject: string) =>
    [from, 'Dienstag, 24. November', 'Camille Durand', subject]
      .map((value, at) => `${labels[at]} ${value}`)
      .join('\n')
  const GERMAN = ['Von:', 'Gesendet:', 'An:', 'Betreff:']
  const CHINESE = ['发件人：', '发送时间：', '收件人：', '主题：']
  const FRENCH = ['De :', 'Envoyé :', 'À :', 'Objet :']
  const PAUL = 'Paul Martin <paul.martin@banque.example>'
  const SECRET = 'Accorde-lui le geste, mais sans plus.'
  const ours = (labels: readonly string[]) => block(labels, 'Messagerie', subjects[0]!)
  const forwarded = (own: string, last: string, answer = 'C’est annulé.') =>
    [answer, own, SECRET, last, letters[0]].join('\n\n')

  it.each([
    ['of German', forwarded(block(GERMAN, PAUL, `WG: ${subjects[0]}`), ours(GERMAN))],
    ['of Chinese', forwarded(block(CHINESE, PAUL, `转发: ${subjects[0]}`), ours(CHINESE))],
    ['without an address', forwarded(block(GERMAN, 'Paul Martin', 'Kunde'), ours(GERMAN))],
    ['above a French one', forwarded(block(GERMAN, 'Paul', `WG: ${subjects[0]}`), ours(FRENCH))],
    [
      'without our mark',
      forwarded(block(GERMAN, PAUL, `WG: ${subjects[0]}`), ours(GERMAN)).replace(MARKS[0]!, ''),
    ],
  ])('is never shown: %s', (_, text) => {
    expect(readReply(text, sentIn('fr'), MARKS)).toEqual({ is: 'read', text: 'C’est annulé.' })
  })

  it.each([
    ['another subject', block(GERMAN, PAUL, 'Kunde')],
    ['the address alone', block(GERMAN, 'paul.martin@banque.example', 'Kunde')],
    ['no address', 'De : Paul\nDate : hier\nÀ : Camille\nObjet : Client'],
    ['no subject', block(FRENCH, 'Paul', '').replace(/\n[^\n]*$/, '')],
  ])('is refused where that cannot be told: %s', (_, own) => {
    const mixed = { is: 'refused', why: 'mixed' }
    expect(readReply(forwarded(own, ''), sentIn('fr'), MARKS)).toEqual(mixed)
  })

  it.each([
    ['an account', 'Voici :\n\nIBAN : FR76\nBIC : BEXAFRPP\nTitulaire : vous\n\nBonne journée.'],
    ['a signature', 'Oui.\n\nTél. : 01\nFax : 02\nE-mail : a@banque.example\nBanque, Paris'],
  ])('is not what an answer holds of its own: %s', (_, answer) => {
    const text = `${answer}\n\n${ours(GERMAN)}\n\n${letters[0]}`
    expect(readReply(text, sentIn('fr'), MARKS)).toEqual({ is: 'read', text: answer })
  })

  it('leaves words between our lines readable', () => {
    const text = `${ours(GERMAN)}\n\n${letters[0]!.replace('> Merci', '[CD] Non.\n> Merci')}`
    const { text: shown } = readReply(text, sentIn('fr'), MARKS) as { text: string }
    expect(shown).toMatch(/opposition \?\n+\[CD\] Non\.\n+> Merci/)
    expect(shown).not.toMatch(/Von|Betreff/)
  })
})

describe('what a gateway adds', () => {
  const notice =
    'Ce message et ses pièces jointes sont confidentiels, à l’usage exclusif de leur destinataire.'
  const more = [
    'L’intégrité de ce message n’étant pas assurée sur Internet, nous n’en sommes pas responsables.',
    'Pensez à l’environnement avant d’imprimer.',
  ]
  const letter = sentIn('fr').letters[0]!

  it.each([
    ['at the end', ['Oui.', notice, ...more], 'Oui.'],
    ['below our letter', ['Oui.', letter, notice, ...more], 'Oui.'],
    ['above it', ['Oui.', notice, letter, notice, ...more], 'Oui.'],
    ['above more words', ['Oui.', notice, 'Et demain ?'], `Oui.\n\n${notice}\n\nEt demain ?`],
    ['above the answer, below our letter', [letter, notice, 'Oui.'], `${notice}\n\nOui.`],
    ['above a signature', ['Oui.', notice, 'Camille'], `Oui.\n\n${notice}\n\nCamille`],
  ])('is cut where nothing else follows: %s', (_, paragraphs, text) => {
    const read = { is: 'read', text }
    expect(readReply(paragraphs.join('\n\n'), sentIn('fr'), MARKS)).toEqual(read)
  })
})

describe('lines of an answer that look like the fields of an e-mail', () => {
  const transfer = `Bonjour,

Votre virement est programmé :
De : votre compte courant
À : votre Livret A
Date : 1er décembre
Montant : 240 €

Il peut être annulé jusqu’au 30 novembre.`
  const headers = 'De : Messagerie\nEnvoyé : hier\nÀ : CARTES\nObjet : x'

  it.each([
    ['alone', transfer],
    ['above our letter', `${transfer}\n\n${headers}\n\n${sentIn('fr').letters[0]}`],
    [
      'above the same fields of ours',
      `${transfer}\n\n${['De : Messagerie', 'Date : hier', 'À : a', `Objet : ${sentIn('fr').subjects[0]}`].join('\n')}\n\n${sentIn('fr').letters[0]}`,
    ],
  ])('are a part of it: a transfer, %s', (_, text) => {
    expect(readReply(text, sentIn('fr'), MARKS)).toEqual({ is: 'read', text: transfer })
  })

  it('are never cut in silence where nothing that we sent is below', () => {
    const text =
      'Cet e-mail est un faux :\nDe : aide@evil.example\nDate : hier\nObjet : Compte\n\nSupprimez-le.'
    const mixed = { is: 'refused', why: 'mixed' }
    expect(readReply(text, sentIn('fr'), MARKS)).toEqual(mixed)
  })
})

describe('nothing', () => {
  it('above the quoted letter is no answer', async () => {
    expect(await reply('nothing-written')).toEqual({ is: 'refused', why: 'no-text' })
  })

  it('is lost of a text that has no mark at all, whatever is in it', () => {
    const texts = [
      'De : la caisse régionale, à l’attention de Mme Martin',
      'Ce message confirme que le destinataire du virement est bien votre mère.',
      '- un\n- deux\n\n> trois',
      'a\n--\nb\n'.repeat(20),
      'Le solde à 10:00 : 240 €\nOn Tuesday 24 you wrote:\nnothing',
      TEXT,
    ]
    for (const text of texts) {
      expect(
        readReply(text, { letters: [], subjects: [], words: [], beginnings: [] }, MARKS),
      ).toEqual({
        is: 'read',
        text: text.trim(),
      })
    }
  })
})
