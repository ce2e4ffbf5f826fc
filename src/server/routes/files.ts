/**
 * The published files over HTTP: headers as `headers.json` says, compressed as the browser takes
 * them, not sent again when it has them already. Of a page without JavaScript what the bank has withdrawn
 * since is left out.
 */
import { Hono } from 'hono'
import { headersFor } from '../../content/delivery.ts'
import { withoutAnswers } from '../../publish/withdraw.ts'
import { problem } from '../problem.ts'
import { type Encoding, type Published, type Served, serve } from '../published.ts'

const READING = ['GET', 'HEAD']
const ENCODINGS: readonly Encoding[] = ['br', 'gzip']

/** @param withdrawn  ids of answers, since the build */
export function fileRoutes(
  published: () => Promise<Published>,
  withdrawn: () => Promise<readonly string[]>,
): Hono {
  const less = withoutWithdrawn(withdrawn)
  return new Hono().all('*', async ({ req }) => {
    const { rules, files } = await published()
    const path = decode(req.path)
    const name = path.slice(1)
    const built = files.get(path.endsWith('/') ? `${name}index.html` : name)
    const file = built && (await less(built))
    if (!file) {
      return files.has(`${name}/index.html`)
        ? new Response(null, { status: 308, headers: { Location: `${path}/` } })
        : problem('not-found')
    }
    if (!READING.includes(req.method))
      return problem('method-not-allowed', {}, { Allow: READING.join(', ') })

    const encoding = choose(req.header('Accept-Encoding'))
    const tag = `"${file.tag}${encoding ? `-${encoding}` : ''}"`
    const headers = { ...headersFor(rules, path), ETag: tag, Vary: 'Accept-Encoding' }
    return has(req.header('If-None-Match'), tag)
      ? new Response(null, { status: 304, headers })
      : send(file, encoding, headers)
  })
}

/** Each page is made again only when something else is withdrawn, or it was built again. */
function withoutWithdrawn(withdrawn: () => Promise<readonly string[]>) {
  let made = new WeakMap<Served, Served>()
  let ids = ''
  return async (file: Served): Promise<Served> => {
    if (!file.type.startsWith('text/html')) return file
    const now = await withdrawn()
    if (now.length === 0) return file
    const key = now.join()
    if (key !== ids) made = new WeakMap()
    ids = key
    const page = made.get(file) ?? serve(Buffer.from(less(file, now)), file.type)
    made.set(file, page)
    return page
  }
}

const less = ({ body }: Served, ids: readonly string[]): string =>
  withoutAnswers(Buffer.from(body).toString(), new Set(ids))

async function send(file: Served, encoding: Encoding | undefined, headers: Record<string, string>) {
  const body = encoding ? await file.encoded(encoding) : file.body
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'Content-Type': file.type,
      'Content-Length': String(body.byteLength),
      ...(encoding && { 'Content-Encoding': encoding }),
    },
  })
}

/** An address that cannot be decoded is the address of nothing. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The first of ours that the browser takes; `q=0` is a no. */
function choose(accepted = ''): Encoding | undefined {
  const taken = accepted
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.split(';')[0])
  return ENCODINGS.find((encoding) => taken.includes(encoding))
}

const has = (condition: string | undefined, tag: string): boolean =>
  condition
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === tag || each === '*') ?? false
