/**
 * Whom does a text speak of? Help speaks to somebody (“you”, « votre », « Appelez »), or lets them speak (“my”,
 * « je »); a report, a plan and praise speak of who publishes them, or of nobody.
 */

const word = (words: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')

const VISITOR = word(
  "you|yours?|yourself|i|my|me|vous|votre|vos|vôtres?|je|j['’]\\p{L}+|mon|ma|mes|moi|(?!(?:chez|assez|nez|rez)(?!\\p{L}))\\p{L}+ez",
)
const OURS = word('we|our|us|nous|notre|nos')

export const speaksToVisitor = (text: string): boolean => VISITOR.test(text)
/** The US is nobody's own. */
export const speaksOfOneself = (text: string): boolean => OURS.test(text.replace(/\bUSA?\b/g, ''))
