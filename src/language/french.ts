/**
 * French: which words say nothing on their own, and what the forms of a word have in common.
 *
 * The stem is light and lossy on purpose: `rembourser`, `remboursé` and `remboursement` must meet,
 * doubled letters count once (people do not know where they go), and nobody ever reads a stem.
 */

export const FUNCTION_WORDS =
  'a ai aie ait as au aux avait avais avec avez avoir avons c ca car ce ceci cela celle celles celui ces cet cette ceux ' +
  'chez ci comme comment combien d dans de des deux dois doit doivent donc dont du elle elles en encore es est et etait etaient ' +
  'etais etant ete etes etre eu eux faire fais fait faites faut font il ils j jai je jusqu jusque l la le les leur leurs lui m ma ' +
  'mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas peut peux peuvent plus pour pourquoi ' +
  'pouvez puis pouvoir qu quand que quel quelle quelles quels qui quoi s sa se sera serait ses si soi soit son sont ' +
  'suis sur t ta te tes toi ton tu un une va vais veut veux vers vos votre vous vouloir voudrais y aller ainsi alors ' +
  'apres aussi avant cest ya dun dune entre etc lorsque lors quelque sous tout tous toute toutes tres bien peu savoir'

/** Politeness and wishes around a question, and small words as they are typed in a message. */
export const SMALL_TALK =
  'allo bonjour bonsoir coucou hello merci plait salut svp stp slt bjr cc mr mme madame monsieur aimerais souhaite ' +
  'souhaiterais besoin question jaimerais jaurais aprs aver avan bcp cmt coman comen coment commen comman commant doi ' +
  'dwa eske esce esque estce fo fau fere fer g je jme jpe jpeu jpeux jss jsui jsuis jveu jveux jvoudrai jvoudrais k kan ' +
  'kand ke kel kele kelle kelles kels keske kes kil kelkun ki koi koman komen koment komment kombien ms ns nn pa pcq pe ' +
  'peu pk pkoi pq pr prkoi pouquoi pourkoi psk pti pui qd qe qq qqn sais sai sui chui chuis tjr tjrs tjs tou tro tt tte ' +
  'ts ui vai vs veu voudrai wai yatil toujours deja vraiment juste maintenant aujourdhui hier demain actuellement ici simplement ' +
  'rapidement vite'

export const OWN_FILE =
  /\b(?:ou en (?:est|sont)|mon solde|solde (?:de|sur) mon|mon dossier|ma (?:demande|reclamation|conseillere)|mon (?:conseiller|banquier|rendez vous|rdv)|m avez|avez vous (?:bien )?recu|(?:quand|ou) (?:est ce que )?(?:est |sont )?m(?:on|a|es) (?:\w+ ){0,3}(?:arriv\w*|livre\w*|prete?)|mes (?:justificatifs|demandes|dossiers)|m(?:on|a) (?:\w+ ){1,3}est (?:il|elle) (?:arrive|parti|passe)|m(?:on|a|es) (?:\w+ ){1,7}(?:en at+ente|suivi|arrivee? chez vous|arrive quand|est ou$)|quand (?:\w+ ){0,3}(?:recoi|recevr|touche)\w* m(?:on|a|es)|ou est \w+ m(?:on|a)|combien (?:j ai|ai je|il me reste) (?:d argent )?sur|(?:jamais|pas|pas encore) (?:ete rappele|rappele|recu))\b/

/** `l’hypothèque` typed without its apostrophe: `lhypotheque`. */
export const ELISION = /^(?:qu|[djlmnst])(?=[aeiouyh]..)/

/** Endings of words made from others, longest first; what must stay before them is in the table. */
const DERIVED: [ending: RegExp, stays: number, becomes: string][] = [
  [/(?:issements?|issant|issent)$/, 3, ''],
  [/(?:atrice|ateur|ation|atif|ative)$/, 3, ''],
  [/(?:trice)$/, 3, 't'],
  [/(?:ition|iteur)$/, 5, ''],
  [/(?:alite|uelle?|uel)$/, 5, ''],
  [/(?:ement|ment)$/, 3, ''],
  [/(?:ance|ence|able|ible|iere|euse|eur|age|ite)$/, 4, ''],
  [/(?:ier)$/, 4, ''],
  [/(?:ive)$/, 3, 'if'],
]

/** Endings of verbs. */
const CONJUGATED =
  /(?:eraient|erions|erait|erais|eront|erons|erez|erai|eras|aient|era|ions|iez|ant|ent|ais|ait|ees?|er|ez|ir|it|is|(?<=[dtv])re|e|i|u)$/

export function stem(word: string): string {
  if (word.length < 4) return word
  let rest =
    word.endsWith('aux') && !word.endsWith('eaux')
      ? `${word.slice(0, -2)}l`
      : word.replace(/[sx]$/, '')
  const derived = DERIVED.find(([ending, stays]) => rest.search(ending) >= stays)
  if (derived) rest = rest.replace(derived[0], derived[2])
  else if (rest.search(CONJUGATED) >= 3) rest = rest.replace(CONJUGATED, '')
  return rest
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{3})[eiu]$/, '')
    .replace(/y/g, 'i')
}
