import { describe, expect, it } from 'vitest'
import { createSearch, type Searchable } from '../../src/search/index.ts'
import { plainBm25 } from './plain-bm25.ts'

type Bank = [id: string, question: string, answer: string, asked: string[]][]

const BANKS: Record<string, Bank> = {
  nl: [
    [
      'pas',
      'Mijn pas is gestolen',
      'Blokkeer uw pas meteen in de app of bel ons.',
      ['pas gestolen', 'Hoe blokkeer ik mijn pas?'],
    ],
    [
      'rekening',
      'Een rekening openen',
      'U kunt online een rekening openen met uw paspoort.',
      ['rekening openen', 'Ik wil een rekening openen met mijn paspoort'],
    ],
    [
      'rood',
      'Rood staan',
      'Met een roodstand betaalt u rente over het bedrag.',
      ['hoeveel rente betaal ik als ik rood sta', 'rood staan rente'],
    ],
    [
      'sparen',
      'Sparen voor uw kind',
      'Een spaarrekening voor een kind opent u samen.',
      ['spaarrekening kind', 'sparen voor mijn kind'],
    ],
    [
      'hypotheek',
      'Hypotheek aflossen',
      'U mag elk jaar een deel van uw hypotheek boetevrij aflossen.',
      ['hypotheek boetevrij aflossen', 'Mag ik mijn hypotheek extra aflossen?'],
    ],
    [
      'iban',
      'Waar vind ik mijn IBAN?',
      'Uw IBAN staat op uw pas en in de app.',
      ['waar staat mijn iban', 'iban vinden'],
    ],
    [
      'incasso',
      'Een incasso terugboeken',
      'U kunt een automatische incasso acht weken terugboeken.',
      ['automatische incasso terugboeken', 'Hoe lang kan ik een incasso terugboeken?'],
    ],
    [
      'schade',
      'Schade melden',
      'Meld uw schade met foto’s via het formulier.',
      ['schade melden met foto', 'formulier schade'],
    ],
  ],
  pl: [
    [
      'karta',
      'Zgubiłem kartę',
      'Zastrzeż kartę w aplikacji lub zadzwoń.',
      ['zgubiłem kartę', 'zastrzec kartę w aplikacji'],
    ],
    [
      'konto',
      'Jak otworzyć konto?',
      'Konto otworzysz online z dowodem osobistym.',
      ['jak otworzyć konto online', 'konto dowód osobisty'],
    ],
    [
      'przelew',
      'Ile trwa przelew?',
      'Przelew krajowy trwa do jednego dnia roboczego.',
      ['ile trwa przelew krajowy', 'przelew dzień roboczy'],
    ],
    [
      'kredyt',
      'Kredyt hipoteczny',
      'Kredyt hipoteczny spłacisz wcześniej bez opłat po trzech latach.',
      ['kredyt hipoteczny', 'wcześniej spłacić kredyt hipoteczny bez opłat'],
    ],
    [
      'haslo',
      'Nie pamiętam hasła',
      'Hasło zmienisz na stronie logowania.',
      ['nie pamiętam hasła', 'zmiana hasła na stronie logowania'],
    ],
    [
      'szkoda',
      'Jak zgłosić szkodę?',
      'Szkodę zgłosisz przez formularz i dołączysz zdjęcia.',
      ['jak zgłosić szkodę', 'formularz szkoda zdjęcia'],
    ],
    [
      'debet',
      'Debet na koncie',
      'Za debet naliczamy odsetki dzienne.',
      ['debet odsetki', 'debet na koncie'],
    ],
    [
      'oszczednosci',
      'Lokata oszczędnościowa',
      'Lokata daje stałe oprocentowanie przez rok.',
      ['oprocentowanie lokaty', 'lokata na rok stałe oprocentowanie'],
    ],
  ],
  en: [
    [
      'card',
      'My card was stolen',
      'Freeze your card in the app at once or call us.',
      ['stolen card', 'How do I freeze my card?'],
    ],
    [
      'account',
      'Opening an account',
      'You can open an account online with your passport.',
      ['open account online', 'I want to open an account with my passport'],
    ],
    [
      'overdraft',
      'Overdrafts',
      'You pay interest for each day that your balance is negative.',
      ['overdraft interest', 'what do I pay when my balance is negative'],
    ],
    [
      'child',
      'Saving for your child',
      'A savings account for a child is opened by a parent.',
      ['savings account for a child', 'saving for my child'],
    ],
    [
      'mortgage',
      'Repaying a mortgage early',
      'You may repay a part of your mortgage each year without a fee.',
      ['repay mortgage early', 'Can I repay my mortgage without a fee?'],
    ],
    [
      'iban',
      'Where is my IBAN?',
      'Your IBAN is on your card and in the app.',
      ['where is my iban', 'find iban'],
    ],
    [
      'debit',
      'Refund of a direct debit',
      'A direct debit can be refunded within eight weeks.',
      ['direct debit refund', 'How long can a direct debit be refunded?'],
    ],
    [
      'claim',
      'Making a claim',
      'Send photos of the damage with the form.',
      ['photos of the damage', 'make a claim'],
    ],
  ],
}

const right = (search: { find(query: string): { id: string }[] }, bank: Bank): number =>
  bank.flatMap(([id, , , asked]) => asked.filter((query) => search.find(query)[0]?.id === id))
    .length

describe('a bank that speaks', () => {
  it.each(Object.entries(BANKS))('%s finds at least what plain BM25 finds', (locale, bank) => {
    const answers: Searchable[] = bank.map(([id, question, answer]) => ({ id, question, answer }))
    const plain = right(plainBm25(answers), bank)
    expect(plain).toBeGreaterThan(10)
    expect(right(createSearch(answers, { locale }), bank)).toBeGreaterThanOrEqual(plain)
  })
})
