/**
 * Does a title tell what has happened to a visitor? « Je n’ai pas reçu ma facture », “My meter is frozen”, « L’eau est
 * trouble »: a whole sentence, in the first person or of a state. « Ma carte » and « Mes contrats » name a subject,
 * « Je suis une entreprise » chooses whom a page speaks to. What the page is for is not known here.
 */

const FIRST_PERSON = /^(?:je |j['’]|i |i['’](?:m|ve|d|ll) )/iu
const OF_SOMETHING =
  /^(?:(?:mon|ma|mes|le|la|les|un|une|my|our|the|an?) |(?:l|d)['’])[^:?]*?(?:\s(?:est|sont|était|étaient|a|ont|avons|va|vont|ne|se|is|are|was|were|has|have|does|did|will|cannot|keeps)\s|\s[ns]['’]\p{L}|\s\p{L}+n['’]t\s)/iu
const WHO = /^(?:je suis|i am|i['’]m) (?:une?|des?|le|la|an?|the) /iu

export const isSituation = (title: string): boolean =>
  !WHO.test(title) && (FIRST_PERSON.test(title) || OF_SOMETHING.test(title))
