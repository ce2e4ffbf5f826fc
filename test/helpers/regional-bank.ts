/**
 * A bank with two regional entities and a second language that borrows from the first: the example's
 * answers, built by the package's own programs and served on one port, with a page of each site that
 * shows the hub.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAnswers, parseConfig } from 'des-questions/content'
import { buildHub, integrity, readPrograms } from 'des-questions/publish'
import { createServer, listen } from 'des-questions/server'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))
const { version } = json('package.json') as { version: string }

export const LOST = 'carte-perdue-ou-volee-que-faire'
export const LOST_EN = 'my-card-is-lost-or-stolen-what-should-i-do'
/** Costs 8 € on the website, 6,50 € in the north. */
export const PRICED = 'combien-coute-un-paiement-refuse'

const AGENCIES = [
  {
    id: 'lille',
    name: 'Agence Lille',
    street: '1 rue Nationale',
    postcode: '59000',
    city: 'Lille',
  },
  { id: 'roubaix', name: 'Agence Roubaix', postcode: '59100', city: 'Roubaix' },
  { id: 'nice', name: 'Agence Nice', postcode: '06000', city: 'Nice' },
]

const HOSTS = {
  bank: 'banque.localhost',
  north: 'nord.banque.localhost',
  hub: 'aide.banque.localhost',
  partner: 'partenaire.localhost',
}

function answers() {
  const harvested = ['fr', 'en'].flatMap((locale) =>
    parseAnswers(json(`examples/website/content/answers.${locale}.json`)),
  )
  const priced = {
    ...harvested.find(({ id }) => id === LOST)!,
    id: PRICED,
    question: 'Combien coûte un paiement refusé\u00a0?',
    answer:
      '<p>Chaque rejet coûte <strong>8\u00a0€</strong>, 80\u00a0€ par mois au plus. Un conseiller vous répond au <a href="tel:+33199004040">01 99 00 40 40</a>.</p>',
    actions: [],
  }
  const { needs: _, anchor: __, ...plain } = priced
  return [
    ...harvested.map((one) => (one.id === LOST ? { ...one, translations: { en: LOST_EN } } : one)),
    plain,
  ]
}

function settings(origins: Record<keyof typeof HOSTS, string>) {
  const example = json('examples/website/des-questions.json')
  const { server: _, delivery: __, privacy: ___, secure: ____, proofs: _____, ...rest } = example
  const { callback: ______, agency, message, complaint, ...channels } = example.channels
  const [advisers] = example.channels.phone.numbers.filter(
    ({ urgent }: { urgent?: boolean }) => !urgent,
  )
  const north = { number: '+33320004040', shown: '03 20 00 40 40' }
  return parseConfig({
    ...rest,
    channels: {
      ...channels,
      agency: { mode: 'link', url: agency.url },
      message: { mode: 'link', url: message.url },
      complaint: { mode: 'link', url: complaint.url },
    },
    hub: origins.hub,
    origins: { website: [origins.bank, origins.north], partner: [origins.partner] },
    frequent: [PRICED, ...example.frequent].slice(0, 6),
    fallbacks: { en: ['fr'] },
    values: {
      rejet: { text: { fr: '8 €' }, in: [PRICED] },
      conseillers: { text: '01 99 00 40 40', href: 'tel:+33199004040', in: [PRICED] },
    },
    entities: {
      label: { fr: 'Votre caisse régionale', en: 'Your regional bank' },
      list: [
        {
          id: 'nord',
          brand: { name: 'Caisse Nord' },
          origins: [origins.north],
          channels: { phone: { numbers: [{ ...advisers, ...north }] } },
          agencies: ['59'],
          values: {
            rejet: { text: '6,50 €' },
            conseillers: { text: north.shown, href: `tel:${north.number}` },
          },
        },
        { id: 'sud', brand: { name: 'Caisse Sud et Méditerranée' } },
      ],
    },
  })
}

export async function openRegionalBank() {
  let handle: (request: Request) => Promise<Response> = async () =>
    new Response('', { status: 503 })
  const listening = await listen((request) => handle(request), { port: 0, hostname: '127.0.0.1' })
  const origins = Object.fromEntries(
    Object.entries(HOSTS).map(([name, host]) => [name, `http://${host}:${listening.port}`]),
  ) as Record<keyof typeof HOSTS, string>
  const programs = await readPrograms(fileURLToPath(at('dist')))
  const config = settings(origins)
  const files = await buildHub(config, answers(), {
    ...{ programs, version, now: new Date() },
    agencies: AGENCIES,
  })
  const server = await createServer({ config, files })
  const tag = (more: string) =>
    `<script async src="${origins.hub}/embed/${version}/embed.js" integrity="${integrity(programs.embed)}" crossorigin="anonymous" data-hub="${origins.hub}/hub.json"${more}></script>`
  handle = async (request) => {
    const { host, searchParams } = new URL(request.url)
    if (host === new URL(origins.hub).host) return server.fetch(request)
    const [entity, lang] = [searchParams.get('entity'), searchParams.get('lang') ?? 'fr']
    const named = entity ? ` data-entity="${entity}"` : ''
    const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Une page</title><body><main><h1>Une page</h1></main>${tag(named)}</body></html>`
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  }
  return {
    origins,
    async close() {
      await listening.close()
      await server.close()
    },
  }
}
