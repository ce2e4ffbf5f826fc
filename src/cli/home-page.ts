/**
 * What the home page of a bank says about the bank: its name, and the numbers that its links call.
 * Guesses for `init`, which people read before they count.
 */
import { contactsOf } from '../harvest/contacts.ts'
import { type OpenPage, openPage } from '../harvest/open-page.ts'
import { readPhone } from '../harvest/phone.ts'

export interface HomePage {
  /** After redirects. */
  url: URL
  name?: string
  phones: Phone[]
}

export interface Phone {
  /** E.164. */
  number: string
  /** As the page shows it. */
  shown: string
  /** The words beside it, when they are short. */
  label?: string
}

const MOST_STEPS = 4
const LONGEST_NAME = 50
const LONGEST_LABEL = 40
const MOST_PHONES = 5

/** @returns nothing when it cannot be read, whatever the reason; the signal bounds the time */
export async function readHomePage(
  site: URL,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<HomePage | undefined> {
  try {
    let url = site
    for (let step = 0; step < MOST_STEPS; step++) {
      const response = await fetch(url.href, { signal, redirect: 'manual' })
      const next = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && next !== null) {
        url = new URL(next, url)
        continue
      }
      if (!response.ok) return
      const bytes = new Uint8Array(await response.arrayBuffer())
      return homePage(bytes, url, response.headers.get('content-type') ?? '')
    }
  } catch {
    // A site that is silent, slow or refuses us: `init` goes on without it.
  }
  return
}

export function homePage(html: string | Uint8Array, url: URL, contentType: string): HomePage {
  const page = openPage(html, { url: url.href, contentType })
  const name = nameIn(page, url)
  return { url, ...(name !== undefined && { name }), phones: phonesIn(page) }
}

const GENERIC = /^(?:accueil|page d[’']accueil|bienvenue|home(?: ?page)?|welcome|aide|help)$/i

/** `Banque Exemple` of `Accueil | Banque Exemple` or of `Banque Exemple : la banque en ligne`. */
function nameIn({ $ }: OpenPage, { hostname }: URL): string | undefined {
  const said = tidy($('meta[property="og:site_name"]').attr('content') ?? '')
  if (isName(said)) return said
  const title = $('title').first().text()
  const parts = title
    .split(/\s+[|–—·•:-]+\s+|\s*\|\s*|\s+:\s*/)
    .map(tidy)
    .filter((part) => isName(part) && !GENERIC.test(part))
  const host = letters(hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, ''))
  return (
    parts.find((part) => host.includes(letters(part)) || letters(part).includes(host)) ??
    // A slogan is longer than a name.
    parts.sort((a, b) => a.length - b.length)[0]
  )
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
const isName = (text: string): boolean => text.length > 1 && text.length <= LONGEST_NAME
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

function phonesIn({ $, elements }: OpenPage): Phone[] {
  const labels = new Map(
    contactsOf(elements, [], () => {}).flatMap((contact) =>
      contact.kind === 'phone' ? [[contact.number, contact.label]] : [],
    ),
  )
  const phones = new Map<string, Phone>()
  for (const link of $('a[href^="tel:" i]').toArray()) {
    const phone = readPhone(link.attribs.href!.slice('tel:'.length).replaceAll('%20', ' '))
    if (phone?.kind !== 'number' || phones.has(phone.e164)) continue
    const text = tidy($(link).text())
    const own = readPhone(text)
    const isShown = own?.kind === 'number' && own.e164 === phone.e164
    const label = labels.get(phone.e164)
    phones.set(phone.e164, {
      number: phone.e164,
      shown: isShown ? text : national(phone.e164),
      ...(label !== undefined && label.length <= LONGEST_LABEL && { label }),
    })
  }
  return [...phones.values()].slice(0, MOST_PHONES)
}

/** `01 99 00 39 39`; numbers of other countries stay as they are. */
const national = (e164: string): string =>
  e164.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5')
