/** The schema of `des-questions.json` for editors, which then complete, check and explain while one types. */
import * as z from 'zod'
import { Config } from './config.ts'

/** By place; `[]` is any entry of a list, `*` any key. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  brand: 'The bank: its name, its home page, how the site is called in a sentence.',
  'brand.name': 'As visitors know it, such as “Banque Exemple”.',
  'brand.picture':
    'Picture that posts show beside a link to the hub, 1200 × 630 pixels; a plain one is drawn.',
  theme: 'Five colours for light and five for dark screens; the rest is CSS, see docs/theming.md.',
  locales:
    'Languages (BCP 47), the first one is the default. Each has content/answers.<locale>.json.',
  fallbacks:
    'What a language borrows, marked as such, where it has no answer of its own: { "en": ["fr"] }.',
  hub: 'Origin where public/ will be served, such as https://aide.banque.example.',
  server: 'Address of the server with /v1/, when there is one.',
  secure: 'Where customers write what is confidential: an origin of its own, and how they sign in.',
  'secure.origin':
    'A host that nothing else is served from, such as https://messages.banque.example.',
  'secure.signIn':
    'OpenID Connect (“issuer”, “clientId”), or your own sign-in (“url”, “signOut”) with createServer({ identify }).',
  origins: 'Which sites may show the hub.',
  'origins.website': 'The bank’s own sites: the hub stands in the page.',
  'origins.partner': 'Other people’s sites: the hub comes in a frame.',
  'origins.facebook': 'What frames a page tab.',
  harvest: 'What “harvest” reads.',
  'harvest.sites': 'Addresses to start from.',
  'harvest.include': 'Paths to take, all when empty; “*” stands for anything.',
  'harvest.exclude': 'Paths to leave out; “*” stands for anything.',
  'harvest.adapters': 'Systems and files that hold answers: read besides the sites.',
  'harvest.agencies': 'GeoJSON or CSV of your agencies: an address, or a file of this folder.',
  'harvest.limits': 'How much one harvest may ask for.',
  topics: 'What questions are about, in the order of the home screen.',
  'topics[].match':
    'Beginnings of paths whose answers belong here, such as /cartes/; the longest wins.',
  'topics[].questions': 'Ids of answers to show first on a page about this topic.',
  frequent: 'Ids of answers: the questions of the home screen.',
  hours: 'Opening hours by a name of yours, which the channels refer to.',
  'hours.*.week': 'Periods such as 09:00-12:30; what is left out is closed.',
  'hours.*.closures': 'Days that are closed, or have other hours.',
  channels: 'The ways to reach people.',
  'channels.phone.numbers[].number': 'E.164, such as +33199003939.',
  'channels.phone.numbers[].shown': 'As people read it, such as 01 99 00 39 39.',
  'channels.phone.numbers[].tariff': 'The price of the call, in words.',
  'channels.phone.numbers[].hours': 'A key of “hours”.',
  'channels.phone.numbers[].urgent':
    'It answers emergencies: shown first for a lost card or a fraud.',
  'channels.callback': 'Where people ask to be called back.',
  'channels.callback.mode':
    '“link”: your own page; “event”: your page answers; “api”: in the hub, stored by the server.',
  'channels.callback.slots': 'For “api”: the times to choose from, within its hours.',
  'channels.message': 'Where people write to you.',
  'channels.message.mode':
    '“link”: your own page; “event”: your page answers; “api”: on the secure origin, stored by the server.',
  'channels.agency': 'Where people find a branch or make an appointment.',
  'channels.agency.mode':
    '“link”: your own page; “event”: your page answers; “api”: found and booked in the hub, see docs/agencies.md.',
  'channels.agency.appointments': 'For “api”: what people come for, and the times to choose from.',
  'channels.agency.appointments.hours':
    'A key of “hours”, for agencies whose own hours are not understood.',
  'channels.complaint': 'Where people complain.',
  'channels.links': 'Other ways: letter, e-mail, chat, a page.',
  values: 'What answers say that differs from one entity to another: a price, a number, a link.',
  'values.*.in': 'Ids of the answers that say it.',
  entities: 'Regional banks, say: one content, other numbers, hours and prices.',
  'entities.label': 'How visitors call what they choose, such as “Your regional bank”.',
  'entities.list[].id': 'In addresses: “nord” makes /nord/, /hub/nord/ and hub.nord.json.',
  'entities.list[].origins': 'Sites of its own, out of “origins”: a page there needs no attribute.',
  'entities.list[].hours': 'Hours of its own: those of the same name are replaced.',
  'entities.list[].channels': 'Numbers and links of the same id are replaced, others are added.',
  'entities.list[].values': 'What it says in place of “values”.',
  'entities.list[].agencies':
    'Which agencies are its own: ids, beginnings of postcodes or of addresses of their pages.',
  'entities.list[].without': 'Channels and answers that it does not have.',
  routing: 'The house’s own rules: for these questions, these channels, in this order.',
  search: 'Words that mean the same, and answers to put first.',
  secrets: 'How the bank’s own numbers look, so that nobody types them into a search.',
  notices: 'Banners with dates.',
  privacy: 'What forms say about the data they ask for. Needed as soon as a mode is “api”.',
  'privacy.controller': 'Who is responsible for the data, with their address.',
  approval: 'Who has to have read an answer before the hub shows it.',
  'approval.required': 'What nobody approved, or not for today, is not published.',
  'approval.days': 'How long an approval by `approve` is good for, unless it says otherwise.',
  'approval.warnDays': '`check` names the approvals that end within so many days.',
  proofs:
    'Customers may check who rings them: your tools ask for a code, the adviser reads it out. See docs/messages.md.',
  desk: 'Where advisers of a bank without ticketing read and answer. See docs/desk.md.',
  'desk.origin': 'A host that nothing else is served from.',
  'desk.roles': 'What the claim of the bank’s sign-in has to hold to read, to answer, to hand on.',
  'desk.services': 'Other services that a request may be handed to.',
  delivery:
    'Where requests go once they are stored: webhooks, the team’s mailbox, a ticketing tool.',
  'delivery.webhooks': 'Addresses that are told, signed with DES_QUESTIONS_WEBHOOK_SECRET.',
  'delivery.confidentialMail':
    'What customers write on the secure origin leaves as e-mail to the bank’s own mailbox. Left out: no e-mail holds a word of it.',
  'delivery.confidentialMail.ownDomains':
    'Domains that are the bank’s own: of all addresses here, and of whoever answers.',
  'delivery.confidentialMail.attachments':
    '“link”: to the secure origin, for 30 days; “attached”: in the e-mail.',
  'delivery.confidentialMail.replies':
    'Where advisers answer by e-mail: an address that the bank’s own mail server hands over.',
  'delivery.zendesk.confidentialMessages':
    'What customers write on the secure origin goes to Zendesk too, as internal comments.',
  limits: 'How many requests may come from one place, for one number, for one e-mail address.',
  'limits.trustedProxies':
    'Proxies in front of the server, as addresses or blocks, whose X-Forwarded-For is believed.',
}

/** JSON Schema, draft 2020-12. Rules that span several keys are known to `check` alone. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(Config, { io: 'input', unrepresentable: 'any' })
  for (const [place, description] of Object.entries(DESCRIPTIONS)) {
    Object.assign(at(schema, place), { description })
  }
  return schema
}

interface Node {
  properties?: Record<string, Node>
  additionalProperties?: unknown
  items?: unknown
}

/** @throws TypeError for a place that the schema does not have: a description of nothing */
function at(schema: object, place: string): object {
  let node = schema as Node
  for (const name of place.replaceAll('[]', '.[]').split('.')) {
    const next =
      name === '[]'
        ? node.items
        : name === '*'
          ? node.additionalProperties
          : node.properties?.[name]
    if (typeof next !== 'object' || next === null) throw new TypeError(`no ${place} in the schema`)
    node = next
  }
  return node
}
