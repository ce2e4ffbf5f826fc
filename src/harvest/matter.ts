/**
 * Does a title that asks nothing name what happens to a visitor, or what they want to do? « Perte de la carte »,
 * « Changer d’adresse », “Closing an account”, “If you are in debt”: told by how it begins. Many a noun looks like
 * a verb (« Centre dentaire », “Pricing plans”); those that head pages are listed.
 */

const ANY =
  /^(?:j['’]|je |mon |ma |mes |me |m['’]|s['’]|se |ne |si |en cas d|i |i['’](?:m|ve) |my |if |when |what |how |help with |(?:perte|vol|oubli|lost|stolen|forgotten) )|(?:^|\s)(?:you|vous)(?:\s|$)/iu

const NOUNS: Record<'er' | 're' | 'ing', string> = {
  er: `dossier courrier loyer foyer quartier chantier panier métier calendrier premier dernier papier atelier
    particulier financier immobilier mobilier conseiller infirmier cahier fichier hiver janvier février cancer
    avenir loisir plaisir devoir pouvoir espoir soir`,
  re: `lettre centre titre offre livre ordre cadre nombre nôtre vôtre notre votre autre`,
  ing: `pricing marketing building opening parking training housing banking planning funding engineering catering
    lighting existing upcoming heating meeting landing`,
}
const but = (nouns: string): string => `(?!(?:${nouns.trim().replace(/\s+/g, '|')}) )`

const INFINITIVE = new RegExp(
  String.raw`^${but(NOUNS.er)}\p{L}+(?:er|ir|oir) |^${but(NOUNS.re)}\p{L}*` +
    `(?:faire|plaire|traire|croire|boire|[aeo]ndre|indre|erdre|ordre|oudre|ettre|attre|aître|[iu]ivre|` +
    String.raw`[eé]crire|scrire|[éer]lire|\blire|dire|[cdrtn]uire|c?lure|clore|ompre|aincre) `,
  'iu',
)
const GERUND = new RegExp(String.raw`^${but(NOUNS.ing)}\p{L}+ing \p{L}`, 'iu')

/** @param lang of the page */
export const isMatter = (title: string, lang = ''): boolean =>
  ANY.test(title) || GERUND.test(title) || (!/^en/i.test(lang) && INFINITIVE.test(title))
