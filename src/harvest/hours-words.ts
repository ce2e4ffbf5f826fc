/**
 * The words of opening hours, in French and English, as tokens. Data: add a language here.
 */
import { DAYS } from '../content/hours.ts'

export type Day = (typeof DAYS)[number]

export type Token =
  | { is: 'day'; day: Day }
  | { is: 'days'; days: readonly Day[] }
  | { is: 'period'; period: string }
  /** Hours whose end is not after their start. */
  | { is: 'unclear'; text: string }
  | { is: 'to' | 'closed' | 'except' | 'holidays' | 'appointment' | 'only' | 'end' }
  | { is: 'part'; part: 'morning' | 'afternoon' }
  /** Words that change when the hours hold: a season, every other week, the first of the month. */
  | { is: 'limit'; text: string }

const DAY_NAMES: readonly (readonly [Day, string])[] = [
  ['mon', 'lundis?|lun|mondays?|mon'],
  ['tue', 'mardis?|mar|tuesdays?|tues?'],
  ['wed', 'mercredis?|mer|wednesdays?|wed'],
  ['thu', 'jeudis?|jeu|thursdays?|thurs?|thu'],
  ['fri', 'vendredis?|ven|fridays?|fri'],
  ['sat', 'samedis?|sam|saturdays?|sat'],
  ['sun', 'dimanches?|dim|sundays?|sun'],
]
const CODES: Record<string, Day> = Object.fromEntries(
  'Mo Tu We Th Fr Sa Su'.split(' ').map((code, index) => [code, DAYS[index]!]),
)
const WEEKDAYS = DAYS.slice(0, 5)

const CLOCK = String.raw`(?:(\d{1,2})\s?(?:(?:h(?:eures?|rs?)?|:|\.(?=\d\d(?!\d)))(?:\s?(\d{2})(?!\d|\s?h))?(?::\d{2})?(?!\d))?\s?([ap]\.?m\b\.?)?|(midi|noon)|(minuit|midnight))`
const PERIOD = new RegExp(
  String.raw`^${CLOCK}\s?(?:-|–|—|‑|à|a|au|to|until|till|jusqu['’]à|>|→|/)\s?${CLOCK}(?![\d/%€])`,
  'iu',
)

const BETWEEN = new RegExp(
  String.raw`^(?:between|entre) ${CLOCK} (?:and|et) ${CLOCK}(?![\d/%€])`,
  'iu',
)

/** In the order of trying; the first that matches at a place is the token. */
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | undefined])[] = [
  [
    /^(?:24\s?h?\s?[/x]\s?24|24\s?heures?\s?sur\s?24|24[\s-]hours?(?: a day)?|24\s?\/\s?7|round the clock|jour et nuit)\s?h?/iu,
    (m) => (/7/.test(m[0]) ? { is: 'days', days: DAYS } : { is: 'period', period: '00:00-24:00' }),
  ],
  [
    /^(?:7\s?(?:j(?:ours)?|days)?\s?(?:[/x]|sur|a week)\s?7?\s?j?(?:ours)?|tous les jours|chaque jour|toute la semaine|every\s?day|daily|seven days a week)(?!\p{L})/iu,
    () => ({ is: 'days', days: DAYS }),
  ],
  [
    /^(?:en semaine|jours? ouvr[ée]s?|jours? de semaine|weekdays?|working days?|business days?)(?!\p{L})/iu,
    () => ({ is: 'days', days: WEEKDAYS }),
  ],
  [/^(?:jours? ouvrables?)(?!\p{L})/iu, () => ({ is: 'days', days: DAYS.slice(0, 6) })],
  [/^(?:le )?week-?\s?ends?(?!\p{L})/iu, () => ({ is: 'days', days: ['sat', 'sun'] })],
  [
    /^(?:hors |sauf |except(?:é|e)?(?: on)? |excluding )?(?:les |on )?(?:jours? f[ée]ri[ée]s?|f[ée]ri[ée]s|(?:public|bank) holidays?)/iu,
    () => ({ is: 'holidays' }),
  ],
  [
    /^(?:(?:uniquement |seulement |exclusivement )?sur (?:rendez-?vous|rdv)(?: uniquement| seulement| exclusivement)?|(?:only )?by appointment(?: only)?|(?:sans|with(?:out)?)? ?rendez-?vous (?:obligatoire|uniquement))/iu,
    () => ({ is: 'appointment' }),
  ],
  [/^(?:ferm[ée]e?s?|fermeture|closed)(?!\p{L})/iu, () => ({ is: 'closed' })],
  [/^(?:sauf|except[ée]?(?: on)?|hormis|hors|excluding)(?!\p{L})/iu, () => ({ is: 'except' })],
  [/^(?:matin(?:[ée]e)?s?|mornings?)(?!\p{L})/iu, () => ({ is: 'part', part: 'morning' })],
  [/^(?:apr[èe]s-midis?|afternoons?)(?!\p{L})/iu, () => ({ is: 'part', part: 'afternoon' })],
  [
    /^(?:(?:du )?\d{1,2}(?:er)? (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)|(?:1er|premiers?|deuxi[èe]mes?|troisi[èe]mes?|derniers?|1st|first|second|last|third) (?=\p{L})|semaines? (?:paires?|impaires?)|(?:un|une) \p{L}+ sur deux|every other|vacances|en [ée]t[ée]|l['’][ée]t[ée]|en hiver|l['’]hiver|in (?:summer|winter)|during|pendant|janvier|f[ée]vrier|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|april|june|july|august|september|october|november|december|(?:[àa] partir de|d[èe]s|jusqu['’][àa]|from|until|till|avant|apr[èe]s|before|after) ?\d{1,2} ?(?:h|:|[ap]m)\d{0,2}(?! ?(?:-|–|à|to|until|till) ?(?:\d|mid|noon|minuit))|provisoire\p{L}*|exceptionnel\p{L}*|temporar\p{L}*)/iu,
    (m) => ({ is: 'limit', text: m[0].trim() }),
  ],
  [PERIOD, (m) => periodOf(m)],
  [BETWEEN, (m) => periodOf(m)],
  // As data has them, “We 09:00”: not “We are here”.
  [
    /^(?:Mo|Tu|We|Th|Fr|Sa|Su)(?=\s?(?:[-–—:;]|$)|\s?,\s?(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b|\s(?:\d|off|closed))/u,
    (m) => ({ is: 'day', day: CODES[m[0]]! }),
  ],
  ...DAY_NAMES.map(
    ([day, names]) =>
      // The dot of “lun.”; that of “lundi.” ends a sentence.
      [
        new RegExp(`^(?:${names})(?!\\p{L})(?:(?<!(?:di|day|dimanche)s?)\\.)?`, 'iu'),
        (): Token => ({ is: 'day', day }),
      ] as const,
  ),
  [/^(?:(?:au|à|a|to|through|thru|until)(?!\p{L})|[-–—‑])/iu, () => ({ is: 'to' })],
  [/^[;.\n•|](?!\d)/u, () => ({ is: 'end' })],
]

export function tokensOf(text: string): Token[] {
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ')
  const tokens: Token[] = []
  for (let at = 0; at < plain.length; ) {
    const rest = plain.slice(at, at + 80)
    const isStart = at === 0 || !/[\p{L}\d]/u.test(plain[at - 1]!) || !/[\p{L}\d]/u.test(plain[at]!)
    const found = isStart && tokenAt(rest)
    if (found) {
      tokens.push(found.token)
      at += found.length
    } else {
      at++
    }
  }
  return tokens
}

function tokenAt(rest: string): { token: Token; length: number } | undefined {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(rest)
    const token = match && read(match)
    if (token) return { token, length: match[0].length }
  }
  return
}

/** `9h30 à 12h30`, `9am-5:30pm`, `8h à midi`. Two bare numbers are no hours. */
function periodOf(match: RegExpExecArray): Token | undefined {
  const [text, h1, m1, ap1, noon1, , h2, m2, ap2, noon2, night2] = match
  const isMarked = /[:hm]|midi|noon|minuit|night/i.test(text.replace(/\b[àa]\b/g, ''))
  if (!isMarked || (!h1 && !noon1 && !match[5])) return
  const end = night2 ? 1440 : minutes(h2, m2, ap2, noon2)
  let start = match[5] ? 0 : minutes(h1, m1, ap1, noon1)
  // “1–5pm”: the afternoon of the end is that of the start, unless it would come after it.
  if (ap2 && !ap1 && /^p/i.test(ap2) && start + 720 < end) start += start < 420 ? 720 : 0
  if (start > 1440 || end > 1440) return
  const last = end === 0 || end === 1439 ? 1440 : end
  if (last <= start) return { is: 'unclear', text }
  return { is: 'period', period: `${clock(start)}-${clock(last)}` }
}

function minutes(hours = '', rest = '', half = '', noon = ''): number {
  if (noon) return 720
  const hour = Number(hours)
  const turned =
    /^p/i.test(half) && hour < 12 ? hour + 12 : /^a/i.test(half) && hour === 12 ? 0 : hour
  return turned * 60 + Number(rest || 0)
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
