// The whole product on one port, routed by host: a bank's website is harvested over HTTP, its hub is built and served,
// and shown on the website, on a partner's page, in a page tab and as an app would show it.
//
//   node examples/demo/demo.mjs [--port 4300] [--answers <file>] [--database postgres://…] [--practice] [--explain] [--once]
//
// It uses what the package's users get (`dist/`), and nothing of its sources.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseAgencies, parseAnswers, parseConfig } from 'des-questions/content'
import { createFetch, harvestSite, reportLines } from 'des-questions/harvest'
import { buildDesk, buildHub, buildSecure, integrity, readPrograms } from 'des-questions/publish'
import { createServer, listen } from 'des-questions/server'
import { createSite } from '../website/site.mjs'
import { openMailbox } from './mailbox.mjs'
import { createPages } from './pages.mjs'
import { fillPractice } from './practice.mjs'
import { ADVISERS, CUSTOMERS, openSignIn } from './sign-in.mjs'
import { createTools } from './tools.mjs'

const USUAL_PORT = 4300
/** Where the bank's tools take what the server delivers: a path of des-questions.json. */
const DELIVERIES = '/outils'
const PORTS_TO_TRY = 20
const at = (path) => new URL(path, import.meta.url)
const { version } = JSON.parse(readFileSync(at('../../package.json'), 'utf8'))

/** What Facebook and the bank would share. A demonstration has no secrets. */
const TAB = { appSecret: 'secret-of-the-demonstration', pages: ['100000000000001'] }
/** What the server signs its webhooks with, and the bank's tools theirs. */
const KEY = `whsec_${Buffer.from('a demonstration has no secrets..').toString('base64')}`

const originsAt = (port, scheme) =>
  Object.fromEntries(
    Object.entries({
      demo: 'demo.localhost',
      website: 'banque.localhost',
      hub: 'aide.banque.localhost',
      partner: 'partenaire.localhost',
      facebook: 'facebook.localhost',
      app: 'app.localhost',
      secure: 'secure.banque.localhost',
      tools: 'outils.banque.localhost',
      desk: 'bureau.banque.localhost',
    }).map(([name, host]) => [name, `${scheme}://${host}:${port}`]),
  )

/** Who is written to beside the webhook: the team, and customers who ask for it. */
const MAIL = { from: 'Banque Exemple <aide@banque.example>', team: ['conseillers@banque.example'] }

const AGENCIES = at('../website/content/agencies.json')

const SERVICES = ['Service cartes', 'Service crédits', 'Service successions']

/** The example's file, with its addresses on our port, a mailbox, a desk and the sign-ins of the demonstration. */
function readConfig({ port, scheme }, inside, { customers, advisers, desk }) {
  const text = readFileSync(at('../website/des-questions.json'), 'utf8')
  const here = text.replaceAll(`127.0.0.1:${USUAL_PORT}`, `127.0.0.1:${inside}`)
  const named = here.replaceAll(
    new RegExp(`http://([\\w.]+):${USUAL_PORT}`, 'g'),
    `${scheme}://$1:${port}`,
  )
  const written = JSON.parse(named)
  return parseConfig({
    ...written,
    delivery: { ...written.delivery, mail: MAIL },
    secure: {
      ...written.secure,
      signIn: providerOf(customers),
      prospects: true,
    },
    desk: {
      origin: desk,
      signIn: { ...providerOf(advisers), scopes: ['profile', 'roles'] },
      services: SERVICES,
    },
  })
}

const providerOf = ({ issuer, clientId, algorithm }) => ({ issuer, clientId, algorithm })

/** Answers from elsewhere bring topics of their own, which take the place of the bank's. */
function withTopicsOf(answers, config) {
  const ids = [...new Set(answers.flatMap(({ topic }) => topic ?? []))].sort()
  const label = (id) => id[0].toUpperCase() + id.slice(1).replaceAll('-', ' ')
  const topics = ids.map((id) => ({ id, label: label(id), match: [], questions: [] }))
  return { ...config, topics, frequent: [], search: { ...config.search, pins: {} } }
}

/** The field that Facebook posts to a tab, made as it makes it. */
function signedRequest(locale) {
  const claims = {
    algorithm: 'HMAC-SHA256',
    issued_at: Math.floor(Date.now() / 1000),
    page: { id: TAB.pages[0], admin: false },
    user: { country: 'fr', locale, age: { min: 21 } },
  }
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
  const signature = createHmac('sha256', TAB.appSecret).update(payload).digest('base64url')
  return `${signature}.${payload}`
}

/** The first port from `port` on that is free; 0 is any. */
async function listenFrom(port, fetch) {
  for (let tried = 0; ; tried++) {
    try {
      return await listen(fetch, { port: port && port + tried, hostname: '127.0.0.1' })
    } catch (error) {
      if (error.code !== 'REFUSED' || tried === PORTS_TO_TRY) throw error
    }
  }
}

/** Every website of the demonstration but the hub, by host name. */
function createSites(origins, inside, embed, tools) {
  const { demo, website, hub, facebook, secure } = origins
  const script = { hub, embed: embed.path, integrity: embed.integrity }
  const withHub = {
    'img-src': ["'self'", hub],
    'connect-src': ["'self'", hub],
    'frame-src': [hub],
  }
  const sites = {
    tools,
    demo: createPages(at('./page/'), {
      values: () => origins,
      policy: { 'frame-src': [website, facebook] },
    }),
    website: createSite({ origin: website, ...script, secure, frameAncestors: demo }),
    partner: createPages(at('../partner/'), {
      values: () => ({ ...script, ...origins }),
      policy: withHub,
    }),
    facebook: createPages(at('../facebook-tab/'), {
      values: (url) => ({
        hub,
        width: url.searchParams.get('width') === '520' ? 520 : 810,
        signedRequest: signedRequest(url.searchParams.get('locale') ?? 'fr_FR'),
      }),
      policy: { 'frame-src': [hub], 'form-action': [hub], 'frame-ancestors': [demo] },
    }),
    app: { fetch: async () => leadTo(`${hub}/hub/`) },
  }
  const byHost = Object.entries(sites).map(([name, site]) => [new URL(origins[name]).host, site])
  // The server delivers to an address of this machine: no name has to be looked up.
  return new Map([...byHost, [`127.0.0.1:${inside}`, tools]])
}

const leadTo = (address) => new Response(null, { status: 302, headers: { Location: address } })

/**
 * Starts the demonstration. `port`: the first one to try, 0 for any; `answers`: a file of answers to show instead of
 * harvesting; `database`: where requests are stored, in memory unless said otherwise; `explain`: the hub shows which
 * rule fired; `practice`: the desk has a queue to practise on; `front`: who stands before it and is asked instead, such
 * as what ends TLS; `log`: told what the server says of itself; `quiet`: print nothing.
 *
 * @param {{ port?: number, answers?: string, explain?: boolean, practice?: boolean, quiet?: boolean,
 *   front?: (port: number) => Promise<{ port: number, scheme: string }>,
 *   database?: import('des-questions/server').DatabaseOption, log?: import('des-questions/server').Log }} [options]
 */
export async function startDemo({
  port = USUAL_PORT,
  answers: file,
  database = { memory: true },
  explain = false,
  practice = false,
  front = async (port) => ({ port, scheme: 'http' }),
  log = () => {},
  quiet = false,
} = {}) {
  const say = quiet ? () => {} : (line) => process.stdout.write(`${line}\n`)
  const programs = await readPrograms(fileURLToPath(at('../../dist')))
  let sites = new Map()
  let home = ''
  const listening = await listenFrom(port, async (request, peer) => {
    const { host, hostname, pathname } = new URL(request.url)
    const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
    if (isHere && pathname !== DELIVERIES) return leadTo(home)
    const site = sites.get(host)
    return (await site?.fetch(request, peer)) ?? new Response('No such site', { status: 421 })
  })
  const outside = await front(listening.port)
  const origins = originsAt(outside.port, outside.scheme)
  const tools = createTools({
    key: KEY,
    tell: (path, init) =>
      sites.get(new URL(origins.hub).host).fetch(new Request(origins.hub + path, init)),
  })
  const [mailbox, customers, advisers] = await Promise.all([
    openMailbox(tools.takeMail),
    openSignIn(origins.secure, CUSTOMERS),
    openSignIn(origins.desk, ADVISERS),
  ])
  let ago = 0
  try {
    home = `${origins.demo}/`
    const path = `/embed/${version}/embed.js`
    const embed = { path, integrity: integrity(programs.embed) }
    sites = createSites(origins, listening.port, embed, tools)

    const config = readConfig(outside, listening.port, {
      ...{ customers, advisers, desk: origins.desk },
    })
    const answers = file
      ? parseAnswers(JSON.parse(readFileSync(file, 'utf8')), file)
      : await harvest(config, say)
    const shown = file ? withTopicsOf(answers, config) : config
    const { agencies } = parseAgencies(JSON.parse(readFileSync(AGENCIES, 'utf8')))
    const files = await buildHub(shown, answers, {
      ...{ programs, version, explain, agencies },
      now: new Date(),
    })
    const server = await createServer({
      config: shown,
      agencies,
      files,
      secureFiles: buildSecure(shown, programs),
      deskFiles: buildDesk(shown, programs),
      facebook: TAB,
      database,
      log,
      secrets: { webhook: KEY, hook: KEY, smtpUrl: mailbox.url },
      now: () => new Date(Date.now() - ago),
    })
    for (const origin of [origins.hub, origins.secure, origins.desk])
      sites.set(new URL(origin).host, server)
    if (practice) {
      await fillPractice({
        ...{ server, hub: origins.hub, secure: origins.secure, answers },
        agency: agencies[0].id,
        turnBack: (ms) => {
          ago = ms
        },
      })
    }
    return {
      port: listening.port,
      answers: answers.length,
      urls: {
        demo: home,
        website: `${origins.website}/`,
        hub: `${origins.hub}/hub.json`,
        page: `${origins.hub}/`,
        frame: `${origins.hub}/hub/`,
        partner: `${origins.partner}/`,
        facebook: `${origins.facebook}/`,
        webview: `${origins.app}/`,
        tools: `${origins.tools}/`,
        secure: `${origins.secure}/`,
        desk: `${origins.desk}/`,
      },
      async close() {
        await listening.close()
        await server.close()
        await mailbox.close()
        await Promise.all([customers.close(), advisers.close()])
      },
    }
  } catch (error) {
    await Promise.all([listening.close(), mailbox.close(), customers.close(), advisers.close()])
    throw error
  }
}

async function harvest({ harvest: { sites, include, exclude }, topics, locales }, say) {
  const hosts = sites.map((site) => new URL(site).host)
  const { answers, report } = await harvestSite({
    sites,
    include,
    exclude,
    topics,
    locale: locales[0],
    fetch: createFetch({ hosts, version }),
    now: () => new Date(),
  })
  for (const line of reportLines(report)) say(line)
  return answers
}

const guide = ({ urls, answers }, seconds) => `
${answers} answers, ready in ${seconds} s.

  ${urls.demo}   the website and the page tab, side by side: start here
  ${urls.website}   the bank's own website
  ${urls.partner}   a partner's page: the same hub, in a frame
  ${urls.facebook}   a page tab, played (add ?width=520 for the narrow one)
  ${urls.webview}   as the bank's app shows it
  ${urls.page}   without JavaScript: every answer on one page
  ${urls.secure}   secure messages, behind the bank's sign-in
  ${urls.desk}   where advisers answer, behind a sign-in of their own (with --practice, a queue to practise on)
  ${urls.tools}   what the bank's own tools and mailboxes receive: ask to be rung, then look there

Try “j ai perdu ma cb”, “ou est mon rib”, “plafond de ma carte”, or something that no bank answers.
Try it with the keyboard alone, in a narrow window, in dark mode. Ctrl+C stops it.
`

/** @returns {Promise<number>} the exit code */
export async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string' },
      answers: { type: 'string' },
      database: { type: 'string' },
      explain: { type: 'boolean', default: false },
      practice: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
    },
  })
  const started = Date.now()
  const demo = await startDemo({
    port: Number(values.port ?? USUAL_PORT),
    ...(values.answers && { answers: values.answers }),
    ...(values.database && { database: { url: values.database } }),
    explain: values.explain,
    practice: values.practice,
  })
  process.stdout.write(guide(demo, ((Date.now() - started) / 1000).toFixed(1)))
  if (!values.once) {
    await new Promise((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)
    })
  }
  await demo.close()
  return 0
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2))
