/** English: the words that say nothing on their own, and a plain stem without a dictionary. */

export const FUNCTION_WORDS =
  'a about after all also am an and any are as at be been before but by can cant could d did do does doesnt doing ' +
  'dont for from get had has have havent having hi how i if im in into is isnt it its ive just ll m me might much my ' +
  'need no not of off on or our out please re s should so some t than that the their them then there these they this to too ' +
  'up us ve want was way we were what when where which while who whom why will with would you your'

export const OWN_FILE =
  /\b(?:my (?:balance|application|file|adviser|advisor|appointment|complaint)|you (?:charged|took)|did you (?:get|receive)|have you received)\b/

const ENDINGS: [ending: RegExp, stays: number, becomes: string][] = [
  [/(?:ational|ation|ations|ating|ated|ates|ate)$/, 3, ''],
  [/(?:ments?|ness|fully?)$/, 3, ''],
  [/(?:ings?|edly|ed)$/, 3, ''],
  [/(?:ied|ies|ily)$/, 2, 'y'],
  [/(?:sses|shes|ches|xes)$/, 2, ''],
  [/(?:es|ly|[^s]s)$/, 3, ''],
]

const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1')

export function stem(word: string): string {
  if (word.length < 4) return squeeze(word)
  let rest = word.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'y')
  const found = ENDINGS.find(([ending, stays]) => rest.search(ending) >= stays)
  if (found) rest = rest.replace(found[0], found[2])
  return squeeze(rest).replace(/(?<=..)e$/, '')
}
