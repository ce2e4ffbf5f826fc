/**
 * The words of opening hours, in French and English, as tokens. Data: add a language here.
 */
import { DAYS } from '../content/hours.ts'

export type Day = (typeof DAYS)[number]

export type Token =
  | { is: 'day'; day: Day }
  | { is: 'days'; days: readonly Day[] }
  /** `bare`: hours only where days stand beside them, “9.30–16.30”, “0900–1700”. */
  | { is: 'period'; period: string; bare: boolean }
  /** Hours whose end is not after their start. */
  | { is: 'unclear'; text: string }
  /** `after`: right behind the day that is closed, « lundi : fermé ». */
  | { is: 'closed'; after: boolean }
  /** `closed`: as far as their own words tell. */
  | { is: 'holidays'; closed: boolean | undefined }
  /** « (19h le jeudi) »: that day, the last hours end otherwise. */
  | { is: 'ends'; day: Day; end: string }
  /** One time, of which nothing says whether it begins or ends, and two figures that may be hours. */
  | { is: 'clock' | 'figures' }
  | { is: 'to' | 'except' | 'others' | 'appointment' | 'unbroken' | 'end' }
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
  'Mo Tu We Th Fr Sa Su Lu Ma Me Je Ve Sa Di'
    .split(' ')
    .map((code, index) => [code, DAYS[index % 7]!]),
)
const WEEKDAYS = DAYS.slice(0, 5)

const CLOCK = String.raw`(?:(\d{1,2})\s?(?:(?:h(?:eures?|rs?)?|:|\.(?=\d\d(?!\d)))(?:\s?(\d{2})(?!\d|\s?h))?(?::\d{2})?(?!\d))?\s?([ap]\.?m\b\.?)?|(midi|noon)|(minuit|midnight))`
const PERIOD = new RegExp(
  String.raw`^${CLOCK}\s?(?:-|–|—|‑|à|a|au|to|until|till|jusqu['’]à|>|→|/)\s?${CLOCK}(?![\d/%€])`,
  'iu',
)

/** Columns of a table: when it opens, when it closes. */
const BESIDE = new RegExp(String.raw`^${CLOCK}\s{1,3}${CLOCK}(?!\s?[-–—]|\sà|[\d/%€])`, 'iu')
const LONE = new RegExp(`^${CLOCK}(?![\\d/%€])`, 'iu')
/** « (19h le jeudi) », “(until 8pm on Thursdays)” */
const ENDS = new RegExp(
  String.raw`^\((?:jusqu['’][àa]\s|until\s)?${CLOCK}\s(?:les?|on)\s(\p{L}+)\)`,
  'iu',
)
/** “0900–1700” */
const FOUR_FIGURES =
  /^(0[5-9]|1\d|2[0-4])(00|15|30|45)\s?(?:-|–|—|to|à)\s?(0[5-9]|1\d|2[0-4])(00|15|30|45)(?!\d)/iu

const BETWEEN = new RegExp(
  String.raw`^(?:between|entre) ${CLOCK} (?:and|et) ${CLOCK}(?![\d/%€])`,
  'iu',
)

const MONTHS_ALONE =
  'janvier|f[ée]vrier|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|' +
  'april|june|july|august|september|october|november|december'
/** Those that are other words as well need their day. */
const MONTHS = `${MONTHS_ALONE}|mars|mai|march|may`
/** What changes when the hours hold. */
const LIMITS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:du )?\d{1,2}(?:er|st|nd|rd|th)? (?:${MONTHS})(?!\p{L})`, 'iu'),
  new RegExp(String.raw`^(?:${MONTHS}) \d{1,2}(?!\d|\s?[h:])`, 'iu'),
  new RegExp(String.raw`^(?:${MONTHS_ALONE})(?!\p{L})`, 'iu'),
  /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/\d{2,4})?(?!\d|\s?[h:])/u,
  /^(?:\d{1,2}(?:e|è?me|nde?|rd|th|st|er)s? (?=(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\p{L}*)|(?:1er|premiers?|deuxi[èe]mes?|troisi[èe]mes?|derniers?|1st|first|second|last|third) (?=\p{L}))/iu,
  /^(?:du mois|par mois|of the month|a month|semaines? (?:paires?|impaires?)|(?:un|une) \p{L}+ sur deux|every other|fortnight\p{L}*|tous les quinze jours|tous les 15 jours)(?!\p{L})/iu,
  /^(?:vacances|(?:en|l['’]|d['’])\s?[ée]t[ée]|(?:en |l['’]|d['’])hiver|summer|winter|during|pendant|no[ëe]l|p[âa]ques|christmas|easter|new year\p{L}*)(?!\p{L})/iu,
  /^(?:[àa] partir de|d[èe]s|jusqu['’][àa]|from|until|till|avant|apr[èe]s|before|after) ?\d{1,2} ?(?:h|:|[ap]m)\d{0,2}(?!\d)(?! ?(?:-|–|à|to|until|till) ?(?:\d|mid|noon|minuit))/iu,
  /^(?:(?:ou|or) (?=\d)|(?:selon|depending|environ|approximately|roughly)(?!\p{L}))/iu,
  /^(?:provisoire|exceptionnel|temporar)\p{L}*/iu,
  /^[LMJVSD](?=(?:\s?[,/-]\s?[LMJVSD])+(?![\p{L}’']))/u,
]

/** In the order of trying; the first that matches at a place is the token. */
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | undefined])[] = [
  [
    /^(?:24\s?(?:h(?:eures?)?)?\s?(?:[/x]|sur)\s?24|24[\s-]hours?(?: a day)?|24\s?\/\s?7|round the clock|jour et nuit)\s?h?/iu,
    () => period(0, 1440),
  ],
  [
    /^(?:7\s?(?:j(?:ours)?|days)?\s?(?:[/x]|sur|a week)\s?7?\s?j?(?:ours)?|tous les jours|chaque jour|toute la semaine|every\s?day|daily|seven days a week)(?!\p{L})/iu,
    () => ({ is: 'days', days: DAYS }),
  ],
  [
    /^[2-6]\s?(?:j(?:ours?)?|days)\s?(?:\/|sur|a|per)\s?(?:7|week|semaine)/iu,
    (m) => ({ is: 'limit', text: m[0] }),
  ],
  [
    /^(?:en semaine|(?:(?:les )?jours )?de la semaine|jours? ouvr[ée]s?|jours? de semaine|weekdays?|working days?|business days?)(?!\p{L})/iu,
    () => ({ is: 'days', days: WEEKDAYS }),
  ],
  [/^(?:jours? ouvrables?)(?!\p{L})/iu, () => ({ is: 'days', days: DAYS.slice(0, 6) })],
  [/^(?:le )?week-?\s?ends?(?!\p{L})/iu, () => ({ is: 'days', days: ['sat', 'sun'] })],
  [
    /^(?<no>(?:hors|sauf|hormis|except(?:é|e)?(?: on)?|excluding|closed(?: on)?|ferm[ée]e?s?) )?(?<yes>(?:y compris|même|including|incl\.) )?(?:les |on )?(?:(?:jours? )?f[ée]ri[ée]s?|(?:public|bank) holidays?|PH(?!\p{L}))(?<lost> (?:non compris|exclus?|excluded)(?!\p{L}))?(?<kept> (?:compris|inclus|included)(?!\p{L}))?/iu,
    ({ groups: { no, yes, lost, kept } = {} }) => ({
      is: 'holidays',
      closed: no || lost ? true : yes || kept ? false : undefined,
    }),
  ],
  [
    /^(?:(?:uniquement |seulement |exclusivement )?sur (?:rendez-?vous|rdv)(?: uniquement| seulement| exclusivement)?|(?:only )?by appointment(?: only)?|(?:need|require|make|book) an appointment|appointments? (?:only|required|needed)|rendez-?vous (?:nécessaire|requis|indispensable)|(?:sans|with(?:out)?)? ?rendez-?vous (?:obligatoire|uniquement))/iu,
    () => ({ is: 'appointment' }),
  ],
  [
    /^(?:(?:sans|without) (?:interruption|pause|coupure|(?:a )?break)|non[- ]stop|en continu)(?!\p{L})/iu,
    () => ({ is: 'unbroken' }),
  ],
  [
    /^(?:ferm[ée]e?s?|fermeture|closed(?: for lunch)?|(?:interruption|pause|coupure|lunch(?: break)?)(?=[^.;\d]{0,20}\d)|off(?=\s*(?:[;,.\n]|$)))(?!\p{L})/iu,
    () => ({ is: 'closed', after: false }),
  ],
  [
    /^(?:(?:tous )?les autres jours|le reste de la semaine|(?:all )?other days|the rest of the week|otherwise|sinon)(?!\p{L})/iu,
    () => ({ is: 'others' }),
  ],
  [/^(?:sauf|except[ée]?(?: on)?|hormis|hors|excluding)(?!\p{L})/iu, () => ({ is: 'except' })],
  [/^(?:matin(?:[ée]e)?s?|mornings?)(?!\p{L})/iu, () => ({ is: 'part', part: 'morning' })],
  [/^(?:apr[èe]s-midis?|afternoons?)(?!\p{L})/iu, () => ({ is: 'part', part: 'afternoon' })],
  ...LIMITS.map(
    (limit) =>
      [limit, (m: RegExpExecArray): Token => ({ is: 'limit', text: m[0].trim() })] as const,
  ),
  [PERIOD, (m) => periodOf(m)],
  [BETWEEN, (m) => periodOf(m)],
  [BESIDE, (m) => periodOf(m, true)],
  [FOUR_FIGURES, (m) => period(60 * +m[1]! + +m[2]!, 60 * +m[3]! + +m[4]!, true)],
  [ENDS, ([, h = '', m, ap, noon, , name = '']) => endsOf(minutes(h, m, ap, noon), name)],
  [LONE, ([text]) => (/[:hm]|midi|noon/i.test(text) ? { is: 'clock' } : undefined)],
  [
    // Not « sous 3 à 5 jours », “2–3 %”.
    /^(?:0?[1-9]|1\d|2[0-4])\s?(?:-|–|—|to|à)\s?(?:0?[1-9]|1\d|2[0-4])(?!\s?[-–.]?\s?\d|\/|\s?(?:[%€$£]|euros?\b|jours?\b|heures?\b|(?:(?:working|business)\s)?(?:days?|hours?)\b))/iu,
    () => ({ is: 'figures' }),
  ],
  // As data has them, “We 09:00”: not “We are here”.
  [
    /^(?:Mo|Tu|We|Th|Fr|Sa|Su|Lu|Ma|Me|Je|Ve|Di)(?=\s?(?:[-–—:;]|$)|\s?,\s?(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|Lu|Ma|Me|Je|Ve|Di)\b|\s(?:\d|off|closed))/u,
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
  let end = 0
  for (let at = 0; at < plain.length; ) {
    const rest = plain.slice(at, at + 80)
    const isStart = at === 0 || !/[\p{L}\d]/u.test(plain[at - 1]!) || !/[\p{L}\d]/u.test(plain[at]!)
    const found = isStart && tokenAt(rest)
    if (found) {
      const { token } = found
      const isBehindDay =
        tokens.at(-1)?.is.startsWith('day') && /^[\s:–—-]*$/.test(plain.slice(end, at))
      tokens.push(token.is === 'closed' && isBehindDay ? { is: 'closed', after: true } : token)
      at += found.length
      end = at
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
function periodOf(match: RegExpExecArray, isBeside = false): Token | undefined {
  const [text, h1, m1, ap1, noon1, , h2, m2, ap2, noon2, night2] = match
  const isMarked = /[:hm]|midi|noon|minuit|night/i.test(text.replace(/\b[àa]\b/g, ''))
  if ((!isMarked && !(m1 && m2)) || (!h1 && !noon1 && !match[5])) return
  if (Number(m1 || 0) > 59 || Number(m2 || 0) > 59) return
  const end = night2 ? 1440 : minutes(h2, m2, ap2, noon2)
  let start = match[5] ? 0 : minutes(h1, m1, ap1, noon1)
  // “1–5pm”: the afternoon of the end is that of the start, unless it would come after it.
  if (ap2 && !ap1 && /^p/i.test(ap2) && start + 720 < end) start += start < 420 ? 720 : 0
  if (start > 1440 || end > 1440) return
  const last = end === 0 || end === 1439 ? 1440 : end
  if (last <= start) return isBeside ? undefined : { is: 'unclear', text }
  return period(start, last, isBeside || !isMarked)
}

const period = (start: number, end: number, bare = false): Token | undefined =>
  start < end ? { is: 'period', period: `${clock(start)}-${clock(end)}`, bare } : undefined

function endsOf(end: number, name: string): Token | undefined {
  const [day] = DAY_NAMES.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(name)) ?? []
  return day && end > 0 && end <= 1440 ? { is: 'ends', day, end: clock(end) } : undefined
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
