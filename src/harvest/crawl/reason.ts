/** Why a page is not read, in a word; the words for people are in `report.ts`. */
export type Reason =
  | 'robots' // robots.txt says no
  | 'silent' // robots.txt could not be asked: the site is not there, or in trouble
  | 'unlisted' // leads to a host that is not listed
  | 'private' // its name leads to a private network
  | 'excluded' // `include` and `exclude` say no
  | 'not-html'
  | 'too-large'
  | 'too-slow'
  | 'missing' // 404 or 410
  | 'failed' // no answer, or a refusal: perhaps tomorrow
  | 'stopped' // its host refused us: nothing more is asked of it
  | 'copy' // its canonical address was read already
  | 'noindex' // asks not to be shown elsewhere
  | 'depth' // too many links from where we started
  | 'variants' // one of too many queries of one path
  | 'pages' // the limit of pages was reached
  | 'bytes' // the limit of bytes was reached
  | 'time' // the time was over

/** What may be otherwise tomorrow; after any other reason the page is not ours to show. */
export const TEMPORARY: ReadonlySet<Reason> = new Set<Reason>([
  'silent',
  'private',
  'too-large',
  'too-slow',
  'failed',
  'stopped',
  'depth',
  'variants',
  'pages',
  'bytes',
  'time',
])

export interface Dropped {
  url: string
  why: Reason
  detail?: string
}
