/**
 * What stands in an answer and is no part of it: dates and authors, votes, share buttons, links back to
 * the top. Only short blocks of their own; in a sentence, a date is content.
 */
import { type Element, isText } from 'domhandler'
import { glance, hasClass, isBlock } from './dom.ts'

const LONGEST = 160
const NAMED =
  /(?:^|[-_])(?:meta(?:data)?|byline|authors?|avatar|dates?|updated|timestamp|shar(?:e|ing)|social|votes?|voting|ratings?|helpful|feedback|toolbar|print|breadcrumbs?|read(?:ing)?-?time)(?:[-_]|$)/i
const DATED =
  /^(?:(?:article )?(?:publiée?|mise? (?:à jour|en ligne)|actualisée?|modifiée?|rédigée?|écrite?|créée?|vérifiée?|dernière (?:mise à jour|modification)|date de (?:publication|mise à jour))|(?:posted|published|(?:last )?(?:updated|modified|reviewed|edited)|created|written))(?=[\s:]).{0,80}$|^(?:durée|duration|length|temps de lecture|reading time)\s?:.{0,20}$/iu
const HAS_DATE = /\d|\bago\b|il y a|aujourd|today|yesterday|hier/i
const LINKS =
  /^(?:[↑⇑⬆^[\s]*(?:fermer|close|haut(?: de (?:la )?page)?|retour (?:en|au|vers le) (?:haut|sommaire|début).{0,20}|(?:go )?back to (?:the )?top|return to top|top|imprimer|print|partager.{0,60}|share.{0,60}|copier le lien|copy link|lien permanent|permalink)[\s↑\]]*)$/iu
const VOTE =
  /(?:vous a-t-(?:elle|il)|cette (?:page|réponse|fiche)|cet (?:article|contenu)).{0,30}(?:aidée?|utile|répondu)|(?:was|is|did|were) (?:this|that|these|it|you find (?:it|this)).{0,30}(?:help|useful|answer)|(?:avez-vous|did you) (?:trouvé|find).{0,40}utile/iu

/** Does the page ask whether it helped? Then somebody wrote it to answer. */
export const asksForVote = (text: string): boolean => VOTE.test(text)

export function isMeta(element: Element): boolean {
  if (!isBlock(element) && !isApart(element)) return false
  if (/^(?:td|th|tr|table|li|dd|dt|pre|h[1-6])$/.test(element.name)) return false
  const text = glance(element)
  if (text.length > LONGEST || text === '') return false
  return (
    (DATED.test(text) && HAS_DATE.test(text)) ||
    LINKS.test(text) ||
    VOTE.test(text) ||
    (hasClass(element, NAMED) && !/[?!]/.test(text) && !text.endsWith('.'))
  )
}

/** No text beside it. */
const isApart = ({ parent, name }: Element): boolean =>
  /^(?:a|span|time|small)$/.test(name) &&
  !!parent &&
  !parent.children.some((child) => isText(child) && child.data.trim() !== '')
