/**
 * Lists of titles that open and close, none of which asks: do they hold what a page shows of one thing (the
 * sheet of a product, a post to fill, a course, the purposes of cookies), what somebody offers, or the steps
 * of a procedure? Nobody mixes those with entries of a help page: one name tells of the whole list.
 */
import type { Element } from 'domhandler'
import { headingsAbove } from './category.ts'
import type { Claims } from './claims.ts'
import { ancestors, glance, hasClass } from './dom.ts'
import { hasMark, tidyQuestion } from './question.ts'
import type { Found } from './rule.ts'

/** One of these is enough. */
const SHEET = new RegExp(
  `^(?:${[
    '(?:product |job )?(?:description|details|specifications?|specs)|description (?:du produit|détaillée|du poste)',
    'détails?(?: du produit)?|fiche (?:technique|produit)|spécifications?(?: techniques?)?',
    '(?:les )?caractéristiques?(?: techniques?| principales)?|technical (?:data|details|specifications)',
    '(?:(?:les |vos )?avis(?: (?:clients?|vérifiés))?|(?:customer |product )?reviews?)(?: ?\\(\\d+\\))?',
    '(?:liste des )?ingrédients|ingredients|(?:matières et )?composition|dimensions(?: .{0,15})?',
    '(?:vos |les |tes )?missions?(?: principales)?|(?:votre |le |ton )?profil(?: recherché)?',
    '(?:your |key |main )?(?:job )?responsibilities|about the (?:role|job|team)|person specification',
    '(?:(?:le |au )?programme|syllabus|curriculum|prérequis|prerequisites|objectifs pédagogiques|learning outcomes)',
    '(?:étape|step|phase|module|semaine|week|jour|day|chapitre|chapter|leçon|lesson|séance|session|unité|unit) (?:n° ?)?(?:\\d+|[ivx]+)\\b.*',
    '(?:version|release|v\\.?) ?\\d.*',
  ].join('|')})$`,
  'iu',
)
/** Half of a list of them. */
const PART = new RegExp(
  `^(?:${[
    '(?:\\p{L}+[\\s-]){1,4}cookies?|cookies? (?:\\S+ ){0,4}\\S+',
    '(?:livraison|delivery|shipping|retours?|returns?)(?: (?:et|and|&|\\/) \\p{L}+)?',
    '(?:les |nos |vos |the |key )?(?:avantages|atouts|points forts|fonctionnalités|garanties|options|exclusions|benefits|features|tarifs|prix|pricing|downloads?|téléchargements?|documents?)(?: (?:utiles|incluses?|à télécharger|et \\p{L}+|and \\p{L}+))?',
    "what['’]s (?:included|in the box)|in the box|entretien|care(?: instructions)?|materials?|matériaux",
    'overview|présentation|requirements|qualifications|what we offer|nous vous offrons|ce que nous offrons',
  ].join('|')})$`,
  'iu',
)
const STEPS = /\b(?:étapes?|steps?)\b/i
/** « Nos garanties », “What we do”: somebody speaks of themselves. */
const OWN =
  /^(?:découvrez )?(?:(?:nos|notre|our|why|pourquoi)\s|(?:what|how|who) we\s|ce que nous\s)(?!.*(?:réponse|question|conseil|aide|answer|help|advice|tips|faq))/i
const DRAWN_AS_STEPS = /(?:^|[-_])(?:steps?|stepper|[eé]tapes?|timeline)(?:[-_]|$)/i

/** `like`: entries of one list, drawn alike. */
export function isDevice(like: readonly Found[], claims: Claims): boolean {
  const titles = like.map(({ question }) => tidyQuestion(question))
  if (titles.some(hasMark)) return false
  if (titles.some((title) => SHEET.test(title))) return true
  if (titles.filter((title) => PART.test(title)).length * 2 >= titles.length) return true
  const [first] = like
  if (!first?.at || like.length < 2) return false
  const [above] = headingsAbove(first.at, claims).take(1)
  const named = above ? glance(above) : ''
  return STEPS.test(named) || OWN.test(named) || isDrawnAsSteps(first.at)
}

const isDrawnAsSteps = (at: Element): boolean =>
  ancestors(at)
    .take(4)
    .some((around) => hasClass(around, DRAWN_AS_STEPS))
