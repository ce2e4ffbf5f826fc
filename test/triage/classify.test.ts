import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify, type Kind, kindOf } from '../../src/triage/index.ts'
import routing from '../fixtures/triage/routing.json' with { type: 'json' }
import dev from '../fixtures/triage/routing-fr.dev.json' with { type: 'json' }
import { shared } from '../helpers/shared.ts'

const french = (question: string) => kindOf(classify(question, { locale: 'fr' }))
const english = (question: string) => kindOf(classify(question, { locale: 'en' }))
const phrases = (text: string) => text.trim().split(/\s*[,\n]\s*/)
const rows = (kinds: Record<string, string[]>) =>
  Object.entries(kinds).flatMap(([kind, questions]) =>
    questions.map((question) => ({ question, kind })),
  )

describe('a question of the shared table', () => {
  it.each(dev)('« $question » is $kind', ({ question, kind }) => {
    expect(french(question)).toBe(kind)
  })
})

describe('a question of our own table, traps included', () => {
  it.each(rows(routing.fr))('« $question » is $kind', ({ question, kind }) => {
    expect(french(question)).toBe(kind)
  })
  it.each(rows(routing.en))('“$question” is $kind', ({ question, kind }) => {
    expect(english(question)).toBe(kind)
  })
})

/** How good the weights are on voices they never heard is what `scripts/train-triage.mjs` measures. */
describe('the questions that the weights are counted on', () => {
  const folder = new URL('../fixtures/triage/voices/', import.meta.url)
  const asked = readdirSync(folder).flatMap((name) => {
    const { locale, split, questions } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    if (split === 'held-out') return []
    return rows(questions).map(({ question, kind }) => ({
      kind: kind === 'accident' ? 'personal' : kind,
      said: kindOf(classify(question, { locale })),
    }))
  })
  const share = (some: typeof asked, of: typeof asked) => some.length / of.length
  const urgent = asked.filter(({ kind }) => kind === 'urgent')
  const others = asked.filter(({ kind }) => kind !== 'urgent')

  it('are more than eight thousand, and at least 93 of 100 are understood', () => {
    expect(asked.length).toBeGreaterThan(8000)
    expect(
      share(
        asked.filter(({ kind, said }) => said === kind),
        asked,
      ),
    ).toBeGreaterThan(0.93)
  })

  it('have few emergencies that are missed, and few that are none', () => {
    expect(
      share(
        urgent.filter(({ said }) => said !== 'urgent'),
        urgent,
      ),
    ).toBeLessThan(0.015)
    expect(
      share(
        others.filter(({ said }) => said === 'urgent'),
        others,
      ),
    ).toBeLessThan(0.035)
  })
})

// A share would hide one of these: whoever types three words into a search field is in a hurry.
describe('a bare emergency', () => {
  it.each(
    phrases(`
      opposition, faire opposition, je veux faire opposition, mise en opposition, opposition cb
      opposition chèque, faire opposition à ma carte, faire opposition sur un chèque, bloquer ma carte
      carte volée, carte perdue, vol carte, vol de carte bleue, perte carte bancaire, j’ai perdu ma carte
      chéquier volé, chéquier perdu, vol chéquier, portefeuille volé, sac volé, carte avalée
      fraude carte, fraude cb, fraude bancaire, carte piratée, compte piraté, piratage compte
      phishing, hameçonnage, arnaque, faux conseiller, arnaque faux conseiller, escroquerie
      débit inconnu, prélèvement inconnu, achat inconnu, paiement frauduleux, virement frauduleux
      retrait frauduleux, usurpation d’identité, on m’a pris ma carte`),
  )('is urgent: « %s »', (question) => {
    expect(french(question)).toBe('urgent')
  })

  it.each(
    phrases(`
      lost card, card lost, stolen card, card stolen, I lost my card, lost wallet, stolen wallet
      purse stolen, stolen cheque book, block my card, freeze my card, stop my card, ATM ate my card
      card swallowed, fraud, card fraud, fraud on my account, report fraud, report lost card
      scam, scammed, I was scammed, phishing, hacked account, account hacked, card cloned
      unknown payment, unknown debit, unknown charge, unauthorised payment, fraudulent transfer
      identity theft`),
  )('is urgent: “%s”', (question) => {
    expect(english(question)).toBe('urgent')
  })

  it.each(
    phrases(`
      carte bancaire, demande de carte, plafond carte, plafond de paiement, carte virtuelle
      compte joint, débit différé, débit immédiat, virement instantané, retrait à l’étranger
      éviter le phishing, reconnaître une arnaque, assurance vol, assurance perte carte
      frais d’opposition, combien coûte une opposition, lever une opposition, prix d’un chéquier
      fermeture de compte, comment fermer mon compte ?, comment clôturer mon compte ?, devis
      un placement à court terme, une session de formation, chef d’entreprise, permis de conduire
      vol de vélo, carte vitale perdue, prélèvement refusé, code secret oublié, horaires`),
  )('is not « %s »', (question) => {
    expect(french(question)).not.toBe('urgent')
  })

  it.each(
    phrases(`
      bank card, debit card, virtual card, card limit, order a cheque book, close a joint account
      what is phishing, how to avoid scams, phishing tips, theft insurance, card insurance
      fraud protection, forgotten pin, contactless limit, direct debit, standing order
      instant transfer, payment pending, stolen bike, opening hours`),
  )('is not “%s”', (question) => {
    expect(english(question)).not.toBe('urgent')
  })
})

describe('words that mean two things', () => {
  it.each<[question: string, kind: Kind]>([
    ['Comment fermer mon compte ?', 'general'],
    ['Comment clôturer mon compte ?', 'general'],
    ['un placement à court terme', 'complex'],
    ['On m’a volé ma carte dans la salle de classe de mon fils', 'urgent'],
    ['Ma carte a été volée il y a dix minutes au marché', 'urgent'],
  ])('« %s » is %s', (question, kind) => {
    expect(french(question)).toBe(kind)
  })
})

describe('what makes an emergency', () => {
  // Each pair differs by what tells them apart, and by nothing else.
  it.each<[emergency: string, not: string, because: string]>([
    ['On m’a volé ma carte', 'On ne m’a pas volé ma carte', 'denied'],
    ['J’ai perdu ma carte', 'J’avais perdu ma carte, je l’ai retrouvée', 'over'],
    ['On m’a volé mon sac', 'On m’a volé mon sac il y a deux ans', 'long ago'],
    ['Fraude sur mon compte', 'Comment éviter une fraude sur mon compte', 'prevention'],
    ['Perte de ma carte', 'Que couvre la garantie perte de ma carte', 'insurance'],
    ['Mon compte est piraté', 'Et si mon compte est piraté', 'supposed'],
    ['J’ai perdu ma carte', 'J’ai perdu le code de ma carte', 'another thing'],
    ['J’ai perdu ma carte', 'J’ai perdu ma carte vitale', 'another card'],
    ['Un paiement bizarre', 'Un paiement à l’étranger', 'another word'],
    ['On m’a volé ma carte', 'Vous me volez avec vos frais', 'anger'],
  ])('« %s », and not « %s » (%s)', (emergency, not) => {
    expect(french(emergency)).toBe('urgent')
    expect(french(not)).not.toBe('urgent')
  })

  it('stays one when the next clause speaks of something else', () => {
    expect(french('On m’a volé ma carte, que couvre mon assurance ?')).toBe('urgent')
    expect(french('J’avais fait opposition, mais des achats inconnus continuent de passer')).toBe(
      'urgent',
    )
  })

  it.each([
    'j ai perdu ma carte',
    'J’AI PERDU MA CARTE !!!',
    'jai perdu ma cb',
    'g perdu ma karte',
    'j’ai perdu mes cartes',
  ])('is heard in any spelling: %s', (question) => {
    expect(french(question)).toBe('urgent')
  })

  it('is told from what only sounds alike', () => {
    expect(french('je suis très déçue')).toBe('complaint') // and no décès
    expect(french('mon mari est décédé')).toBe('complex')
  })

  it('is heard in another language than the page', () => {
    expect(french('My card was stolen and there are payments that I do not recognise')).toBe(
      'urgent',
    )
    expect(kindOf(classify('on m’a volé ma carte dans le métro', { locale: 'en' }))).toBe('urgent')
    expect(kindOf(classify('on m’a volé ma carte dans le métro', { locale: 'de' }))).toBe('urgent')
  })

  it('is heard where no language is named', () => {
    expect(kindOf(classify('on m’a volé ma carte'))).toBe('urgent')
    expect(kindOf(classify('my card was stolen', {}))).toBe('urgent')
  })

  it('is told with the words that decided', () => {
    const { urgent } = classify('Bonjour, on m’a volé ma carte', { locale: 'fr' })
    expect(urgent.join(' ')).toMatch(/\bvole\b/)
    expect(urgent).toContain('carte')
    expect(urgent.join(' ')).not.toContain('bonjour')
    expect(classify('Bonjour', { locale: 'fr' })).toEqual({
      urgent: [],
      complaint: [],
      personal: [],
      complex: [],
    })
  })
})

describe('real questions of others', () => {
  const faq = shared('faq-fr.json')
  it.skipIf(!faq)(
    'of 2,852 titles of public-service pages, hardly any is taken for an emergency',
    () => {
      const titles: { title: string }[] = JSON.parse(readFileSync(faq!, 'utf8'))
      const urgent = titles.filter(({ title }) => french(title) === 'urgent')
      expect(urgent.length).toBeLessThanOrEqual(29)
    },
  )

  const banking = shared('banking77-train.json')
  it.skipIf(!banking)(
    'of Banking77, most lost cards are found and few other matters are taken for one',
    () => {
      const intents: Record<string, string[]> = JSON.parse(readFileSync(banking!, 'utf8'))
      const share = (names: string[]) => {
        const questions = names.flatMap((name) => intents[name]!)
        const urgent = questions.filter(
          (each) => kindOf(classify(each, { locale: 'en' })) === 'urgent',
        )
        return urgent.length / questions.length
      }
      const emergencies = Object.keys(intents).filter((name) =>
        /lost_or_stolen|compromised|not_recognised|swallowed|virtual/.test(name),
      )
      expect(share(['lost_or_stolen_card', 'compromised_card'])).toBeGreaterThan(0.85)
      expect(
        share(Object.keys(intents).filter((name) => !emergencies.includes(name))),
      ).toBeLessThan(0.07)
    },
  )
})

describe('any text', () => {
  const kinds: Kind[] = ['urgent', 'complaint', 'personal', 'complex', 'general']

  it('has one kind, and the same one each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('fr', 'en', 'de', ''),
        (text, locale) => {
          const kind = kindOf(classify(text, { locale }))
          expect(kinds).toContain(kind)
          expect(kindOf(classify(text, { locale }))).toBe(kind)
        },
      ),
    )
  })

  it('is read in a moment, however long', () => {
    const page = 'je ne reconnais pas ma carte perdue mais '.repeat(5000)
    const start = performance.now()
    classify(page, { locale: 'fr' })
    expect(performance.now() - start).toBeLessThan(300)
  })
})
