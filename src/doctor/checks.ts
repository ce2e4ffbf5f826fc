/**
 * Why does nothing show on a page? A row for each thing that has to be right, in the order in which a
 * browser meets them; a row that does not concern this page says nothing.
 */
import { createHash } from 'node:crypto'
import type { Found, Got } from './look.ts'
import { allows, hasStrictDynamic, type Kind, ruling } from './policy.ts'

/** `false`: it is right. Nothing: it is not about this page, or cannot be known. */
export type Verdict = false | undefined | { wrong: string; todo: string; harmless?: true }

export interface Check {
  id: string
  /** What is right when it is. */
  rule: string
  judge(found: Found): Verdict
}

const came = (got: Got | undefined) => (got?.came && got.status === 200 ? got : undefined)
const why = (got: Got): string => (got.came ? `it answers ${got.status}` : got.why)

const answers = (got: Got | undefined, todo: string): Verdict =>
  got && (came(got) ? false : { wrong: `${got.url.href}: ${why(got)}`, todo })

const hashOf = (algorithm: string, body: Uint8Array) =>
  `${algorithm}-${createHash(algorithm).update(body).digest('base64')}`

/** One of several hashes is enough, as while a file is being replaced. */
function isSealed(body: Uint8Array, integrity: string): boolean {
  const hashes = integrity.split(/\s+/).map((hash) => /^(sha256|sha384|sha512)-/.exec(hash)?.[1])
  return hashes.some((algorithm) => {
    return algorithm !== undefined && integrity.split(/\s+/).includes(hashOf(algorithm, body))
  })
}

function sealed(got: Got | undefined, integrity: string | undefined, todo: string): Verdict {
  const file = came(got)
  if (!file || !integrity) return undefined
  if (isSealed(file.body, integrity)) return false
  return { wrong: `${file.url.href} is not the file of this hash: ${integrity}`, todo }
}

/** Whether every policy of the page lets `url` through, and which line does not. */
function permitted(found: Found, kind: Kind, url: URL | undefined, tag?: Found['tag']): Verdict {
  if (!url || !found.page.came) return undefined
  const { page, policies } = found
  const refusing = policies.find((policy) => !allows(policy, kind, url, page.url, tag))
  if (!refusing) return policies.length === 0 ? undefined : false
  const { directive, sources } = ruling(refusing, kind)!
  const line = directive === 'default-src' ? `${kind}-src` : directive
  return {
    wrong: `the policy of the page refuses it: ${directive} ${sources.join(' ')}`,
    todo:
      kind === 'script' && hasStrictDynamic(refusing)
        ? 'With strict-dynamic no host counts: give the tag the nonce of the page.'
        : `Add ${url.origin} to ${line}.`,
  }
}

const surfaceOf = ({ published, origin }: Found): 'website' | 'partner' | undefined => {
  if (published?.origins.website.includes(origin)) return 'website'
  return published?.origins.partner.includes(origin) ? 'partner' : undefined
}

const isIsolated = ({ page }: Found): boolean =>
  page.came &&
  /^(?:require-corp|credentialless)/.test(page.headers.get('cross-origin-embedder-policy') ?? '')

export const CHECKS: readonly Check[] = [
  {
    id: 'page',
    rule: 'the page answers',
    judge: ({ page }) => answers(page, 'Give the address as a visitor has it.'),
  },
  {
    id: 'tag',
    rule: 'the page has the script tag, or the element with the address of hub.json',
    judge(found) {
      if (!came(found.page)) return undefined
      const { tag, address, hasElement } = found
      if (address) return false
      return {
        wrong: tag || hasElement ? 'no address of hub.json is given' : 'neither is in the page',
        todo: 'Paste the line that “des-questions build” prints. What a script of the page adds later is not seen from here.',
      }
    },
  },
  {
    id: 'script',
    rule: 'the script comes',
    judge: ({ script }) => answers(script, 'Is the version in the address one that was published?'),
  },
  {
    id: 'script-integrity',
    rule: 'the script is the file whose hash the tag holds',
    judge({ tag, script }) {
      const todo = 'Paste the line that “des-questions build” prints: address and hash go together.'
      return sealed(script, tag?.integrity, todo)
    },
  },
  {
    id: 'script-crossorigin',
    rule: 'a tag with a hash says crossorigin="anonymous"',
    judge({ tag, origin }) {
      if (!tag?.integrity || tag.src.origin === origin) return undefined
      if (tag.crossorigin !== undefined && tag.crossorigin !== 'use-credentials') return false
      const wrong = 'without it a browser may not look at the file, and refuses it'
      return { wrong, todo: 'Add crossorigin="anonymous" to the tag.' }
    },
  },
  {
    id: 'script-policy',
    rule: 'the policy of the page lets the script run',
    judge: (found) => permitted(found, 'script', found.tag?.src, found.tag),
  },
  {
    id: 'hub',
    rule: 'hub.json comes, in a format that the script knows',
    judge({ hub, published }) {
      const verdict = answers(hub, 'Is it where “des-questions build” wrote it?')
      if (verdict !== false || published?.format === 1) return verdict
      const wrong = `${hub!.url.href} is no hub.json of this format`
      return { wrong, todo: 'Publish the folder that “des-questions build” wrote, whole.' }
    },
  },
  {
    id: 'mixed',
    rule: 'a page with https asks for a hub with https',
    judge({ page, address }) {
      if (!address || page.url.protocol !== 'https:') return undefined
      if (address.protocol === 'https:') return false
      return { wrong: `${address.href} is refused there`, todo: 'Serve the hub with https.' }
    },
  },
  {
    id: 'cors',
    rule: 'any page may read hub.json and the programs',
    judge({ hub, panel, entry, origin }) {
      const elsewhere = [hub, panel, entry]
        .map(came)
        .filter((file) => file && file.url.origin !== origin)
      const closed = elsewhere.find((file) => {
        const allowed = file!.headers.get('access-control-allow-origin')
        return allowed !== '*' && allowed !== origin
      })
      if (!closed) return elsewhere.length > 0 ? false : undefined
      return {
        wrong: `${closed.url.href} does not say Access-Control-Allow-Origin`,
        todo: 'Send the headers of headers.json with the files.',
      }
    },
  },
  {
    id: 'connect-policy',
    rule: 'the policy of the page lets it ask the hub',
    judge: (found) => permitted(found, 'connect', found.address),
  },
  {
    id: 'server-policy',
    rule: 'the policy of the page lets it ask the server',
    judge(found) {
      if (surfaceOf(found) !== 'website') return undefined
      return permitted(found, 'connect', URL.parse(found.published?.server ?? '') ?? undefined)
    },
  },
  {
    id: 'import-policy',
    rule: 'the policy of the page lets the programs of the hub run',
    judge(found) {
      const { policies, tag } = found
      if (permitted(found, 'script', tag?.src, tag)) return undefined // nothing gets so far
      // Where the script was let in by its nonce, what it imports follows it.
      const others = policies.filter((policy) => !hasStrictDynamic(policy))
      if (policies.length > others.length && others.length === 0) return false
      return permitted({ ...found, policies: others }, 'script', found.panel?.url)
    },
  },
  {
    id: 'programs',
    rule: 'the programs that hub.json names come, and are the files of its hashes',
    judge({ panel, entry, published }) {
      const todo =
        'Publish the folder that “des-questions build” wrote, whole, and let no one change it on the way.'
      const verdicts = [
        answers(panel, todo),
        answers(entry, todo),
        sealed(panel, published?.panel?.integrity, todo),
        sealed(entry, published?.entry?.integrity, todo),
      ]
      return verdicts.find(Boolean) ?? (came(panel) && came(entry) ? false : undefined)
    },
  },
  {
    id: 'origin',
    rule: 'the bank has listed this page',
    judge(found) {
      if (!found.published) return undefined
      if (surfaceOf(found)) return false
      return {
        wrong: `${found.origin} is in no list of hub.json`,
        todo: 'Add it to origins.website (your own) or origins.partner in des-questions.json, and build.',
      }
    },
  },
  {
    id: 'frame-policy',
    rule: 'the policy of a partner’s page lets it show the frame',
    judge: (found) =>
      surfaceOf(found) === 'partner' ? permitted(found, 'frame', found.frame?.url) : undefined,
  },
  {
    id: 'frame-ancestors',
    rule: 'the frame lets this page show it',
    judge(found) {
      const frame = came(found.frame)
      if (surfaceOf(found) !== 'partner' || !frame) return undefined
      const todo = 'Send the headers of headers.json with /hub/: they name every listed origin.'
      if (frame.headers.has('x-frame-options')) {
        return { wrong: 'it is sent with X-Frame-Options, which knows no list', todo }
      }
      const policy = frame.headers.get('content-security-policy') ?? ''
      const [, listed] = /(?:^|;)\s*frame-ancestors\s+([^;]*)/i.exec(policy) ?? []
      if (listed === undefined || listed.split(/\s+/).includes(found.origin)) return false
      return { wrong: `frame-ancestors ${listed}`, todo }
    },
  },
  {
    id: 'isolation',
    rule: 'a cross-origin isolated page may embed the files and the frame',
    judge(found) {
      if (!isIsolated(found)) return undefined
      const { script, hub, frame } = found
      const todo = 'Send the headers of headers.json with the files.'
      const closed = [script, hub, frame]
        .map(came)
        .find((file) => file && file.headers.get('cross-origin-resource-policy') !== 'cross-origin')
      if (!closed) return false
      return { wrong: `${closed.url.href} does not say Cross-Origin-Resource-Policy`, todo }
    },
  },
  {
    id: 'pictures',
    rule: 'the policy of the page lets it show the pictures of answers',
    judge(found) {
      if (surfaceOf(found) !== 'website') return undefined
      const verdict = permitted(found, 'img', found.address)
      return verdict && { ...verdict, harmless: true }
    },
  },
  {
    id: 'once',
    rule: 'the page has the script once',
    judge({ tag, more }) {
      if (!tag) return undefined
      if (more === 0) return false
      const wrong = `it has ${more} more, of this version or another: the one that comes first works`
      return { wrong, todo: 'Leave one tag in the page.', harmless: true }
    },
  },
  {
    id: 'unsealed',
    rule: 'the tag holds the hash of the script',
    judge({ tag }) {
      if (!tag) return undefined
      if (tag.integrity) return false
      const wrong = 'whoever can change the file can change the page'
      return { wrong, todo: 'Paste the line that “des-questions build” prints.', harmless: true }
    },
  },
]
