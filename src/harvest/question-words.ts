/**
 * The words that tell a question from a title, in French and English. Data: add a language here.
 */

const FRENCH = `comment pourquoi quand où ou combien quel quelle quels quelles qui que quoi qu' jusqu'
  à_quoi à_qui de_quoi dans_quel sous_quel pour_quel pendant_combien depuis_quand est-ce est-il puis-je
  peut-on peut-il dois-je doit-on faut-il ai-je suis-je vais-je y_a-t-il existe-t-il`

const ENGLISH = `how what why when where who whom whose which can could do does did is are am was were
  will would should shall may must has have(?!\\s(?:an?|any|some)\\s)`

/** « Et », « Mais » may come before. */
const OPENERS = 'et mais alors or and but so'

const anyOf = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => word.replace('_', '\\s').replace("'", "['’]"))
    .join('|')

/** How a question begins when nothing marks its end. The last way: « Sont-ils », « Pouvez-vous ». */
export const ASKING = new RegExp(
  `^(?:(?:${anyOf(OPENERS)})\\s+)?(?:(?:${anyOf(`${FRENCH} ${ENGLISH}`)})(?=[\\s’'-]|$)|` +
    "(?:qu|jusqu)['’]|\\p{L}+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)(?!\\p{L}))",
  'iu',
)

/** Nothing but the word that asks. */
export const LONE = new RegExp(
  "^(?:(?:à|a|avec|chez|contre|dans|de|depuis|d’|d'|jusqu’|jusqu'|par|pour|sur|vers|at|by|for|from|until|with)\\s?)?" +
    '(?:qui|quoi|quand|où|ou|combien|comment|pourquoi|quelle? (?:date|heure|jour|lieu|prix|public|tarif)|' +
    'who|whom|what|when|where|why|how|how (?:long|many|much)|(?:what|which) (?:date|day|place|price|time))\\s*\\?$',
  'iu',
)

/** Titles of a page's furniture, and questions that only lead to something: never content. */
export const NOT_A_QUESTION: readonly RegExp[] = [
  /^(?:menu|sommaire|plan|filtres?|filtrer|trier|recherche[rz]?|langues?|partage[rz]?|imprimer|fermer|ouvrir|cookies?|newsletter|mentions légales|notes?|questions?)$/i,
  /^(?:table des matières|liens utiles|voir (?:plus|moins|tout|aussi|la suite)|lire la suite|en savoir plus|dans cette page|sur cette page|pour aller plus loin)/i,
  /^(?:le )?saviez[- ]vous|^did you know/i,
  /^(?:(?:lire|voir|consulter|télécharger|read|view|see|download) (?:la |the )?)?(?:re)?transcri(?:ption|pt)s?(?: (?:textuelle|écrite|complète))?(?:$| (?:de|du|of|for) (?:(?:la|le|cette|this|the) |l['’])?(?:vidéo|video|audio|podcast|film|épisode|episode|émission|webinaire|webinar|enregistrement|recording))/i,
  /^(?:afficher|masquer|dérouler|déplier|replier|fermer|ouvrir)\b/i,
  /^(?:comment|en quoi|que|what|how)\b.{0,12}(?:(?:pouvons|peut|puis)[- ](?:nous|on|je)|(?:can|may) (?:we|i))\b.{0,12}(?:aider|help|\b(?:assist|serve)\b|do for you)/i,
  /^(?:que|qu['’]est-ce que vous|what (?:are|were) you) ?(?:cherchez|recherchez|looking)/i,
  /^(?:what(?: comes|['’]s| is) next|et (?:maintenant|après|ensuite)|la suite)$/i,
  /^(?:is|are) (?:this|these|your)\b.* (?:correct|right)$|(?:est|sont)-(?:il|elle)s? (?:correcte?s?|exacte?s?)$/i,
  /^(?:êtes-vous sûre?s?|voulez-vous vraiment|are you sure|do you really want)\b/i,
  /^(?:contents|table of contents|share|search|filters?|languages?|more|show more|show less|read more|see more|see also|learn more|on this page|close|open|toggle.*|back to top)$/i,
  /^(?:inscrivez-vous|abonnez-vous|subscribe|sign up|log ?in|se connecter|connexion)\b/i,
  /^(?:(?:encore |vous avez )?besoin (?:d['’]aide|d['’]une? (?:conseil(?:ler)?|accompagnement|renseignement|information|précision|rendez-vous|coup de|assistance|avis|échange|réponse)|d['’]information|de (?:plus )?(?:d['’])?(?:aide|conseils?|renseignements?|nous))|need (?:more )?(?:help|support|assistance|advice))/i,
  /^(?:(?:vous avez |avez-vous )?(?:une|des|d['’]autres?|encore (?:une|des)|toujours (?:une|des))(?: autres?)? (?:autres? )?(?:questions?|doutes?|interrogations?)|quelques questions?|(?:any|more|other|some|still have|got|have|do you have)(?: (?:a|any|more|other|further|another))? questions?)/i,
  /^(?:vous )?(?:ne |n['’])(?:la |le |l['’])?(?:trouvez|avez) (?:toujours )?(?:pas|rien)\b.*(?:réponse|question|solution|trouvé|ce que|cherchez)/i,
  /^(?:vous )?(?:n['’](?:avez|y) )?(?:pas|rien) (?:encore )?trouvé|pas trouvé (?:la |votre |de )?(?:réponse|ce que)|^(?:you )?(?:did(?:n['’]t| not)|can(?:['’]t|not)) find (?:what|your|the answer|an answer)|^not what you/i,
  /(?:(?:page|réponse|article|contenu|information)s? (?:vous )?(?:a|ont|est|sont)[- ](?:t-)?(?:elle|il|ils|elles)?.*(?:aid|util|répondu)|vous a[- ]t-(?:elle|il) (?:aidé|été)|(?:was|is|did|were) (?:this|that|these) .*(?:help|useful|answer))/i,
  /^(?:cela|ça|ceci) vous a/i,
  /^(?:envie d|prête?s? à|prête?\(e\)|déjà clients?|pas encore clients?|nouveau client|not yet|already (?:a )?(?:customer|member|client)|ready to|looking for|want (?:to|a|more)\b|interested|intéressée?s?)/i,
  /^(?:pourquoi (?:nous )?choisir|pourquoi (?:nous rejoindre|devenir client)|qui sommes[- ]nous|où (?:nous )?trouver (?:nos|une|votre)|why choose|why us|who we are|about us)/i,
  // A programme: « 10 h – Quel avenir pour le bénévolat ? »
  /^\d{1,2}:\d\d\s|^\d{1,2}(?:\s?h(?:\s?\d\d)?|[:.]\d\d(?:\s?[ap]m)?|\s?[ap]m)(?:\s?(?:[–-]|à)\s?\d{1,2}\S*)?\s*[:|–—-]\s/iu,
  /^vous (?:souhaitez|voulez|cherchez|recherchez|aimeriez|désirez|n['’]êtes pas|êtes)(?![\p{L}-])/iu,
  /^(?:ce )?que (?:disent|pensent|dit)[- ](?:de nous )?(?:nos|les|vos) |^ce que (?:nos|les) clients|^what (?:do )?(?:our |the )?\p{L}+ (?:say|think)/iu,
]

/**
 * Titles of a page that praises something: they have the mark of a question and ask nobody for an answer, or ask the
 * visitor for one. Below a title that announces questions they are meant.
 */
export const SLOGANS: readonly RegExp[] = [
  /^(?:comment|pourquoi) (?:ça|cela) (?:marche|fonctionne|se passe)/i,
  /^how does (?:it|this|that) (?:all )?work/i,
  // No verb, or no question of English: “Why Blue Mountains?”, “How it works?”, “What we do”.
  /^pourquoi (?!.*(?:-(?:t-)?(?:il|elle|on|je|vous|nous|ce)|er|ir|re)(?:\s|$|\?))\S+(?: \S+)?\s*\?$/i,
  /^why (?!(?:do|does|did|is|are|was|were|am|can|could|should|would|will|won|has|have|had|must|may|might|not)(?:n?['’]t|not)?\b)/i,
  /^(?:how|what|where|who|why) (?:we|it|us|our|you|they|people|this|these)\b/i,
  /^(?:comment|pourquoi|ce que|où) nous \p{L}+ons\b/iu,
  /^pourquoi nous (?!.*-(?:t-)?(?:vous|on|il|elle)\b)/i,
  /^(?:qui (?:suis-je|sommes-nous)|que faisons-nous|who (?:am i|are we)|what do we do)\b/i,
  /^et si (?:vous|on|nous)\b/i,
  /^(?:why|what)\b.*\b(?:makes?|sets?|choose|join|trust|(?:to|with)) us\b/i,
  /^(?:pourquoi|qu['’]est-ce qui) .*\b(?:chez nous|avec nous|nous (?:choisir|rejoindre|distingue|différencie))\b/i,
  // A contract.
  /^article \d+/i,
  // The visitor is asked.
  /\b(?:souhaitez|voulez|désirez|aimeriez|cherchez|recherchez)-vous\b(?! dire)/i,
  /\b(?:(?:do|would|did|are) you (?:like|love|want|need|enjoy|dream|ready|looking|interested|tired))\b/i,
]
