/**
 * What a page lets its readers do by themselves: buttons, forms, simulators, documents, the account.
 * Told by what they are and where they lead; a plain link to a page is no action.
 */
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import type { Action } from '../content/answers.ts'
import { descendants, hasClass, words } from './dom.ts'
import { isFurniture } from './furniture.ts'
import { slug } from './slug.ts'

export type PageAction = Action
export interface ActionAt {
  action: PageAction
  at: Element
  /** Drawn as a button, not as a part of a sentence. */
  button: boolean
}

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|odt|ods|csv|rtf|zip)$/i
const BUTTON = /^(?:.*[-_])?(?:btn|button|bouton|cta)(?:[-_].*)?$/i
const SIMULATOR = /simul|calcul(?:er|ez|ette|at)|estim(?:er|ez|at)/i
const ACCOUNT =
  /espace[-\s](?:client|perso)|mon[-\s](?:compte|espace)|mes[-\s](?:comptes|cartes)|se[-\s]connecter|connexion|\blog-?in\b|sign[-\s]in|my[-\s]account|online banking/i
const APPLICATION = /^(?:play\.google\.com|apps\.apple\.com|itunes\.apple\.com)$/
const SHARING = /^(?:[\w-]+\.)*(?:facebook|twitter|x|linkedin|whatsapp|pinterest)\.com$/

/** In the order of the page, each address and label once, those of menus and footers left out. */
export function actionsOf($: CheerioAPI, elements: readonly Element[], base: string): ActionAt[] {
  return elements.flatMap((element): ActionAt[] => {
    if (element.name === 'form') return fromForm($, element, base)
    if (element.name !== 'a' || element.attribs.href === undefined) return []
    return fromLink(element, base).filter(() => !isFurniture(element))
  })
}

function fromLink(link: Element, base: string): ActionAt[] {
  const { href = '', role } = link.attribs
  const title = descendants(link.children).find(({ name }) => /^(?:h\d|strong|b)$/.test(name))
  const label = words([title ?? link]) || (link.attribs['aria-label'] ?? '').trim() || altOf(link)
  const url = URL.parse(href, base)
  if (!url || !label || label.length > 200 || href.startsWith('#')) return []
  if (!/^https?:$/.test(url.protocol) || SHARING.test(url.hostname)) return []
  const button = role === 'button' || hasClass(link, BUTTON)
  const kind = isFile(link) ? 'document' : kindOf(url, label, button)
  return kind ? [{ at: link, button, action: action(label, url, kind) }] : []
}

/** Stores draw their links as pictures. */
const altOf = (link: Element): string =>
  (descendants(link.children).find(({ name }) => name === 'img')?.attribs.alt ?? '').trim()

/** Said by the link itself, whatever its address looks like. */
const isFile = ({ attribs }: Element): boolean =>
  attribs.download !== undefined ||
  /^application\/(?:pdf|zip|msword|vnd\.)/i.test(attribs.type ?? '')

function kindOf(url: URL, label: string, button: boolean): Action['kind'] | undefined {
  if (DOCUMENT.test(url.pathname)) return 'document'
  if (APPLICATION.test(url.hostname)) return 'account'
  if (ACCOUNT.test(label) || ACCOUNT.test(url.pathname)) return 'account'
  if (SIMULATOR.test(label) && (button || SIMULATOR.test(url.pathname))) return 'simulator'
  return button ? 'form' : undefined
}

function fromForm($: CheerioAPI, form: Element, base: string): ActionAt[] {
  const { role, id, action: target } = form.attribs
  const fields = $(form).find(
    'input:not([type=hidden],[type=submit],[type=button]), select, textarea',
  )
  const isSearch = role === 'search' || $(form).find('[type=search], [role=searchbox]').length > 0
  const isNewsletter = fields.length === 1 && fields.is('[type=email]')
  if (isSearch || isNewsletter || fields.length === 0) return []
  const submit = $(form).find('button:not([type]), [type=submit]').toArray()[0]
  const label = submit && (words([submit]) || submit.attribs.value || '').trim()
  const url = URL.parse(id ? `#${id}` : '', base)
  if (!label || label.length > 200 || !url || isFurniture(form.parent ?? form)) return []
  const isSimulator = SIMULATOR.test(`${label} ${target ?? ''} ${url.pathname}`)
  const kind = isSimulator ? 'simulator' : 'form'
  return [{ at: form, button: false, action: action(label, url, kind) }]
}

const action = (label: string, url: URL, kind: Action['kind']): Action => ({
  id: slug(label),
  label,
  url: url.href,
  kind,
  ...(kind === 'account' ? { needs: 'account' as const } : {}),
})
