/**
 * The Facebook tab: a page that Facebook loads by POST, in a frame of 520 or 810 px.
 *
 * The public hub is the answer to every request, whatever the verdict on its field: there is
 * nothing behind it to protect. A good field only chooses the language and, when the link to the
 * tab named one of our places, where the hub opens. Nothing of it is kept or logged.
 */
import { Hono } from 'hono'
import type { Config } from '../../content/config.ts'
import { headersFor } from '../../content/delivery.ts'
import { problem } from '../problem.ts'
import type { Published } from '../published.ts'
import {
  type PageTab,
  requireSecret,
  type SignedRequest,
  verifySignedRequest,
} from '../signed-request.ts'

const MOST_BYTES = 16_384
/** The places of `hub/place.ts` that a link to the tab may name: all but a question, which is typed. */
const PLACE = /^(?:(?:answer|topic)\/[\p{L}\p{N}-]{1,120}|contact|callback|message|agency)$/u
/** Where the build says what the program has to know. */
const MARK = 'data-surface="facebook"'

interface FacebookDeps {
  config: Config
  published: () => Promise<Published>
  now: () => Date
  /** Left out: no field is believed, and the tab opens on the home screen. */
  tab?: PageTab | undefined
}

/** @throws RangeError when the tab's secret is empty */
export function facebookRoutes({ config, published, now, tab }: FacebookDeps): Hono {
  if (tab) requireSecret(tab)
  return new Hono().on(['GET', 'POST'], ['/facebook', '/facebook/'], async ({ req }) => {
    const { rules, files } = await published()
    const page = files.get('facebook/index.html')
    if (!page) return problem('not-found')
    const field = req.method === 'POST' ? await readField(req.raw) : undefined
    const request = tab && field ? verify(field, tab, now()) : undefined
    return new Response(withWishes(Buffer.from(page.body).toString(), config, request), {
      headers: {
        ...headersFor(rules, '/facebook'),
        'Content-Type': page.type,
        'Cache-Control': 'no-store',
      },
    })
  })
}

const verify = (field: string, tab: PageTab, now: Date): SignedRequest =>
  verifySignedRequest(field, { ...tab, now: Math.floor(now.getTime() / 1000) })

/** `signed_request` of a form, or nothing when there is none or the body is out of proportion. */
async function readField(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > MOST_BYTES) return
      chunks.push(chunk)
    }
  } catch {
    return // the connection broke: nobody is there to read the answer either
  }
  return new URLSearchParams(Buffer.concat(chunks).toString()).get('signed_request') ?? undefined
}

function withWishes(page: string, config: Config, request: SignedRequest | undefined): string {
  if (!request?.ok) return page
  const asked = request.locale?.replace('_', '-') ?? ''
  const locale = config.locales.find((id) => id === asked || id === asked.split('-')[0])
  const place = PLACE.test(request.appData ?? '') && request.appData
  // Both are plain by now, a locale of ours and a place of ours: nothing is left to escape.
  const wishes = [MARK, locale && `data-locale="${locale}"`, place && `data-place="${place}"`]
  return page.replace(MARK, wishes.filter(Boolean).join(' '))
}
