/**
 * A page of today beside the same page of last time: what did not change for a reader is not searched
 * again, and what stands in data alone is found where nothing else is.
 */
import { EMBEDDED, embeddedData, isEmptyShell } from './crawl/embedded.ts'
import { hintsOf } from './crawl/hints.ts'
import { hashPage, type PageRecord } from './crawl/record.ts'
import type { OpenPage } from './open-page.ts'
import { harvestOpened } from './page.ts'
import { picturesWithoutAlt } from './pictures.ts'

type Seen = Pick<PageRecord, 'url' | 'address' | 'etag' | 'lastModified' | 'modified' | 'languages'>

export function readPage(page: OpenPage, seen: Seen, before?: PageRecord): PageRecord {
  page.url = seen.address
  const hash = hashPage(page)
  const isSame = before?.hash === hash && before.address === seen.address && !isFromCode(before)
  const { answers, contacts, warnings, isEmpty } = isSame ? before : foundOn(page)
  const rest = { answers, contacts, warnings, ...(isEmpty ? { isEmpty } : {}) }
  const hints = hintsOf(page)
  const pictures = picturesWithoutAlt(page)
  return {
    ...{ ...seen, hash, facts: page.facts },
    ...(hints ? { hints } : {}),
    ...rest,
    ...(pictures.length > 0 ? { pictures } : {}),
  }
}

/** The hash does not know what scripts assign. */
const isFromCode = ({ answers }: PageRecord): boolean =>
  answers.some(({ source }) => source === EMBEDDED)

type Given = Pick<PageRecord, 'answers' | 'contacts' | 'warnings' | 'isEmpty'>

function foundOn(page: OpenPage): Given {
  const found = harvestOpened(page, { lastResort: [embeddedData] })
  return found.answers.length > 0 ? found : { ...found, isEmpty: isEmptyShell(page) }
}
