/**
 * The words that come before what must stay secret, in French and English, over the capitals of
 * `plain-text.ts`. Each pattern keeps the value in its first group, and steps forward only: a tie
 * eats exactly one blank at a time, so no text makes it slow.
 */
export type SecretKind =
  | 'iban'
  | 'pan'
  | 'cvv'
  | 'nir'
  | 'password'
  | 'otp'
  | 'customer-number'
  | 'contract-number'

/** `est le :`, `is`, and what else may stand between a name and its value. */
const TIE =
  '[ :=](?:(?:EST|C EST|SONT|IS|ARE|S|LE|LA|THE|N|NO|NUM|NUMERO|NUMBER|SUIVANT|RECU|PAR|SMS|TEXTO|QUE|J AI|VISUEL|DE|MA|LA|CARTE|CB|BIEN)?[ :=])*'

/** Not the beginning of a longer number, an amount or a count. */
const ENDS = '(?! ?\\d|,\\d| ?(?:EUR|CHIFFRE|DIGIT|CARACT|CHARACT|JOUR|MOIS|AN|H)| ?[€%])'
const figures = (least: number, most: number) => `(\\d(?: ?\\d){${least - 1},${most - 1}})${ENDS}`

/** A phone number, a date, two years: figures that follow such words and are nobody's secret. */
const PUBLIC =
  '(?!0[1-9](?: ?\\d\\d){4}(?! ?\\d)|33 ?[1-9](?: ?\\d\\d){4}|\\d\\d? \\d\\d? (?:19|20)?\\d\\d\\b|(?:19|20)\\d\\d (?:19|20)\\d\\d\\b)'

const PASSWORD =
  '(?:MOTS? DE PASSE|MDP|PASSWORD|PASSWD|PWD|PASSCODE|PASSPHRASE|CODES? (?:SECRET|CONFIDENTIEL|PERSO(?:NNEL)?|PIN|D ACCES|DE (?:LA |MA )?(?:CARTE(?: BLEUE| BANCAIRE)?|CB))|PIN(?: CODE)?)'

/** Said of a password, and not one. */
const STATE =
  '(?!OUBLI|PERDU|CHANGE|NOUVEAU|MODIFI|LOST|FORGOT|RESET|AIDE|HELP|COMMENT|HOW|BLOQU|EXPIR|INCORREC|INVALID|ERR|OBLIG|REQUIR|FAUX|WRONG)'

const WORDS: [SecretKind, string][] = [
  [
    'cvv',
    `(?:CVV2?|CVC2?|CRYPTOGRAMME|CRYPTO|CODE DE SECURITE|SECURITY CODE|CODE (?:AU DOS|DERRIERE|A (?:3|TROIS) CHIFFRES)|(?:3|TROIS|THREE|4|QUATRE)(?: DERNIERS)? (?:CHIFFRES|DIGITS)(?: (?:AU|DU|ON THE) (?:DOS|VERSO|BACK)| DERRIERE))${TIE}${figures(3, 4)}`,
  ],
  [
    'otp',
    `(?:CODE (?:SMS|OTP|RECU|UNIQUE|TEMPORAIRE|PAR SMS|A USAGE UNIQUE|3D ?SECURE|(?:DE |D )(?:VERIFICATION|VALIDATION|CONFIRMATION|AUTHENTIFICATION|ACTIVATION|SECURITE))|OTP|(?:VERIFICATION|ONE TIME|SECURITY|CONFIRMATION|SMS) (?:PASS)?(?:CODE|WORD))${TIE}(?:[A-Z] )?${figures(4, 8)}`,
  ],
  [
    'otp',
    `(\\d{3} ?\\d{3}|\\d{4,8}) (?:EST|IS) (?:VOTRE|MON|LE|YOUR|THE|MY)(?: [A-Z]+)? (?:CODE|OTP)`,
  ],
  [
    'otp',
    `CODE (?:DE )?(\\d{3} ?\\d{3}|\\d{4,8}) (?:(?:QUE J AI )?RECU )?(?:PAR|EN|VIA|BY) (?:SMS|TEXTO|MAIL|TEXT)`,
  ],
  ['otp', `CODE QUE(?: [A-Z]+){1,6}? (?:EST|C EST|:) ?(?:LE )?${figures(4, 8)}`],
  ['password', `${PASSWORD}${TIE}${figures(4, 12)}`],
  ['password', `CODE(?: (?:EST|C EST|IS)| ?[:=])(?: LE)? ?${figures(4, 8)}`],
  ['password', `${PASSWORD} ?[:=] ?${STATE}([A-Z]{4,})(?= ?$| ?[,;!]| (?:ET|AND|SVP|MERCI)\\b)`],
  [
    'customer-number',
    `(?:IDENTIFIANT(?: (?:CLIENT|INTERNET|BANCAIRE|PERSONNEL|DE CONNEXION))?|(?:NUMERO|N|NO|NUM|CODE|REF|REFERENCE|ID) ?(?:DE |D )?(?:CLIENT|COMPTE|ADHERENT|SOCIETAIRE|ABONNE)|(?:CUSTOMER|CLIENT|ACCOUNT|USER|MEMBER) (?:NUMBER|NO|N|ID)|COMPTE N)${TIE}${PUBLIC}${figures(6, 14)}`,
  ],
  [
    'contract-number',
    `(?:CONTRAT|POLICE|SINISTRE|POLICY|CLAIM|CONTRACT)(?: D ASSURANCE)?(?: (?:NUMBER|ID|REF|REFERENCE))?${TIE}((?:(?!DU|DE|LE|AU|EN|ET|PAR|SUR|OF|ON|IN|TO)[A-Z]{1,4} ?)?${PUBLIC}\\d(?: ?\\d){5,17})${ENDS}`,
  ],
]

export const SAID = {
  /** What follows may be a password or the rest of a sentence: its spelling decides. */
  passwordOrNot: new RegExp(`\\b${PASSWORD}${TIE}${STATE}([^ ,;?]+)`, 'dg'),
  secrets: WORDS.map(([kind, says]) => ({ kind, says: new RegExp(`\\b${says}`, 'dg') })),
  /** Thirteen figures are a social-security number behind these, and a bar code elsewhere. */
  nir: /SECU|\bNIR\b|VITALE|SOCIAL SECURITY|IMMATRICULATION/,
  /** Figures behind these pass for a card by chance. */
  otherNumber:
    /(?:SIRET|SIREN|IMEI|\bEAN|ISBN|SUIVI|COLIS|COMMANDE|TRACKING|PARCEL|ORDER|FACTURE|INVOICE)(?:(?!CARTE|CARD|\bCB|VISA)\D){0,20}$/,
} as const
