/**
 * What is a telephone number for? The words before it say so, once the invitation to call is taken away:
 * « Pour déclarer un sinistre, appelez le » names it, « Appelez le » does not.
 */

const CALLS = `appelez appeler contactez contacter joignez joindre composez composer téléphonez téléphoner
  rappelez call ring dial phone contact reach tél tel téléphone telephone numéro number portable mobile fax télécopie`
const LINKS = `au aux le la les par de à sur on at by via us nous immédiatement directement vite now
  immediately n° gratuitement free 18001 18002`
const BEFORE = `vous nous pouvez pouvons please merci ou or et and de you can`

const anyOf = (words: string): string => `(?:${words.split(/\s+/).join('|')})`
const APART = String.raw`[\s,:;.()–—-]`

/** At the end: “…, call us now on”. */
const INVITATION = new RegExp(
  `(?:^|${APART}+)(?:${anyOf(`${BEFORE} ${LINKS}`)}${APART}+)*${anyOf(CALLS)}\\.?` +
    `(?:${APART}+(?:${anyOf(`${LINKS} ${CALLS}`)}))*${APART}*$`,
  'iu',
)
const TAIL = new RegExp(`(?:${APART}+${anyOf(LINKS)}|${APART})+$`, 'iu')

/** @returns nothing where only an invitation is left */
export function labelBefore(text: string): string | undefined {
  const [clause = ''] = text.split(/(?<=[!?…]|\p{L}{3}\.)\s+/u).slice(-1)
  const label = clause
    .replace(TAIL, '')
    .replace(INVITATION, '')
    .replace(TAIL, '')
    .replace(/^[\s,:;.()/–—-]+/, '')
    .trim()
  return label.length > 2 ? label : undefined
}
