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

const DOCUMENT = /\.(?:pdf|doc[xm]?|xls[xm]?|pptx?|od[tsp]|csv|rtf|zip|epub|ics)$/i
const FORMAT = 'pdf|PDF|docx?|DOCX?|xlsx?|XLSX?|od[ts]|zip|ZIP'
const SIZE = String.raw`[\s\u00a0]*[-–—,:;/][\s\u00a0]*\d[\d.,]*[\s\u00a0]?(?:[kKmM]?[bBoO]|octets|bytes)`
/** « (PDF, 1,2 Mo) » behind its name, whatever its address; without a space where a style puts it below. */
const FILE_SAID = new RegExp(
  String.raw`[\s–—-]*\((?:${FORMAT})(?:${SIZE})?\)$|(?:[\s–—-]+|(?<=\p{Ll})(?=[A-Z]))(?:${FORMAT})${SIZE}$`,
  'u',
)
/** Characters: as long as what is said of a file. */
const FILE_SAID_MOST = 40
/** « Mon RIB en PDF, 61 Ko »: the format is a part of the sentence. */
const OPEN_ENDED = /\s(?:en|format|in|as|to|vers)$/iu
const BUTTON = /^(?:.*[-_])?(?:btn|button|bouton|cta)(?:[-_].*)?$/i
const SIMULATOR = /simul|calcul(?:er|ez|ette|at)|estim(?:er|ez|at)/i
const ACCOUNT =
  /espace[-\s](?:client|perso)|mon[-\s](?:compte|espace)|mes[-\s](?:comptes|cartes)|se[-\s]connecter|connexion|\blog-?in\b|sign[-\s]in|my[-\s]account|online banking/i
const APPLICATION =
  /^(?:play\.google\.com|(?:apps|itunes)\.apple\.com|appgallery\.huawei\.com|apps\.microsoft\.com)$/
/** A link of a sentence whose words and address both name a form. */
const FORM = /formulaire|\bforms?\b/i
/** The address that the code of a button would open, where it says all of it: read, never run. */
const OPENED =
  /^[\s;{]*(?:return\s+)?(?:window\.)?(?:(?:document\.)?location(?:\.href)?\s*=|(?:location\.(?:assign|replace)|open)\s*\()\s*(['"])(?<address>[^'"\\]+)\1\s*(?:[;),}]|$)/i
const SHARING = /^(?:[\w-]+\.)*(?:facebook|twitter|x|linkedin|whatsapp|pinterest)\.com$/

/** In the order of the page, each address and label once, those of menus and footers left out. */
export function actionsOf($: CheerioAPI, elements: readonly Element[], base: string): ActionAt[] {
  return elements.flatMap((element): ActionAt[] => {
    if (element.name === 'form') return fromForm($, element, base)
    const leads = leadsTo(element)
    if (leads === undefined || isFurniture(element)) return []
    return element.name === 'iframe' ? fromFrame(element, base) : fromLink(element, leads, base)
  })
}

/** Where a press leads; nothing for what opens nothing. */
function leadsTo({ name, attribs }: Element): string | undefined {
  if (name === 'a') return attribs.href
  if (name === 'iframe') return attribs.src
  const isButton = name === 'button' || (name === 'input' && attribs.type === 'button')
  if (!isButton) return
  return OPENED.exec(attribs.onclick ?? '')?.groups?.address ?? attribs['data-href']
}

/** A simulator of another system, in a window of the page. */
function fromFrame(frame: Element, base: string): ActionAt[] {
  const label = (frame.attribs.title ?? '').trim()
  const url = URL.parse(frame.attribs.src ?? '', base)
  const isSimulator = SIMULATOR.test(`${label} ${url?.pathname}`)
  if (!label || !isSimulator || !url || !/^https?:$/.test(url.protocol)) return []
  return [{ at: frame, button: false, action: action(label, url, 'simulator') }]
}

function fromLink(link: Element, href: string, base: string): ActionAt[] {
  const title = descendants(link.children).find(({ name }) => /^(?:h\d|strong|b)$/.test(name))
  const { role, value = '', 'aria-label': name = '' } = link.attribs
  const said = words([title ?? link]) || name.trim() || altOf(link) || value.trim()
  const url = URL.parse(href, base)
  if (!url || !said || said.length > 200 || href.startsWith('#')) return []
  if (!/^https?:$/.test(url.protocol) || SHARING.test(url.hostname)) return []
  const file = FILE_SAID.exec(said.slice(-FILE_SAID_MOST))?.[0] ?? ''
  const label = nameOf(said, file)
  const button = link.name !== 'a' || role === 'button' || hasClass(link, BUTTON)
  const kind = isFile(link) || file ? 'document' : kindOf(url, label, button)
  return kind ? [{ at: link, button, action: action(label, url, kind) }] : []
}

/** Without what is said of its file, where a name stays. */
function nameOf(said: string, file: string): string {
  const name = said.slice(0, said.length - file.length)
  return name === '' || OPEN_ENDED.test(name) ? said : name
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
  const isForm = FORM.test(label) && FORM.test(url.pathname)
  return button || isForm ? 'form' : undefined
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
