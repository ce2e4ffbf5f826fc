/**
 * The widgets that are compared: the page that each asks for, what its launcher and its open panel are, and the files
 * that it is served. Each is set up as its own manual says, with nothing that it would load from elsewhere.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as pagefind from 'pagefind'
import { build } from 'vite'
import { parseAnswers, parseConfig } from '../../dist/content.js'
import { buildHub, integrity, readPrograms } from '../../dist/publish.js'
import { createServer } from '../../dist/server.js'

const at = (path) => new URL(`../../${path}`, import.meta.url)
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'))
const { version } = json('package.json')
const answersOf = (locale) => json(`examples/website/content/answers.${locale}.json`)

/** @typedef {{ head?: string, body?: string, files?: Map<string, string | Uint8Array>, fetch?(request: Request): Promise<Response> }} Site */
/**
 * @typedef Widget
 * @property {string} name
 * @property {string} shows in its panel, when that can be used
 * @property {string} launcher a selector, through open shadow roots with `>>>`
 * @property {string} panel visible once a visitor can read, ask or write in it
 * @property {string} field where something can be typed; the panel itself may have none
 * @property {(origin: string) => Promise<Site>} site
 */

/** The bank of the example, all its answers and ways, as static files: without a server. */
const ours = {
  name: '**des-questions**',
  shows: 'topics, latest answers, numbers, agencies, other ways',
  launcher: 'des-questions >>> [part=launcher]',
  panel: 'des-questions >>> .box >>> .hub input[type=search]',
  field: 'des-questions >>> .box >>> .hub input[type=search]',
  async site(origin) {
    const { channels, ...file } = json('examples/website/des-questions.json')
    for (const stored of ['server', 'secure', 'desk', 'delivery', 'privacy']) delete file[stored]
    const config = parseConfig({
      ...file,
      channels: Object.fromEntries(Object.entries(channels).flatMap(withoutServer)),
      hub: origin,
      origins: { website: [origin] },
    })
    const answers = ['fr', 'en'].flatMap((locale) => parseAnswers(answersOf(locale)))
    const programs = await readPrograms(fileURLToPath(at('dist')))
    const files = await buildHub(config, answers, { programs, version, now: new Date() })
    const server = await createServer({ config, files })
    const hash = integrity(programs.embed)
    return {
      head: `<script async src="/embed/${version}/embed.js" integrity="${hash}" crossorigin="anonymous" data-hub="${origin}/hub.json"></script>`,
      fetch: (request) => server.fetch(request),
    }
  },
}

/** A way that needs a server is the bank's own page for it, or none. */
const withoutServer = ([id, way]) => {
  if (way.mode !== 'api') return [[id, way]]
  return way.url ? [[id, { mode: 'link', url: way.url }]] : []
}

/** What nobody can be below: a button, and a box that was there all along. */
const floor = {
  name: 'floor: a hand-written button and box',
  shows: 'an empty field',
  launcher: '#help',
  panel: '#box input',
  field: '#box input',
  site: async () => ({
    head: '<script defer src="/help.js"></script>',
    body: '<button id="help" hidden>Des questions ?</button><div id="box" hidden><h2>Aide</h2><label>Votre question <input></label></div>',
    files: new Map([
      [
        '/help.js',
        `const help = document.querySelector('#help'), box = document.querySelector('#box')
help.hidden = false
help.addEventListener('click', () => { box.hidden = !box.hidden; box.querySelector('input').focus() })`,
      ],
    ]),
  }),
}

const sentry = {
  name: 'Sentry feedback 11 (a form)',
  shows: 'a form of three fields',
  launcher: '#sentry-feedback >>> .widget__actor',
  panel: '#sentry-feedback >>> .dialog textarea',
  field: '#sentry-feedback >>> .dialog textarea',
  site: async () => ({
    head: '<script defer src="/widget.js"></script>',
    files: await bundled('sentry.mjs'),
  }),
}

const docsearch = {
  name: 'DocSearch 5 (search only)',
  shows: 'an empty search field',
  launcher: '.DocSearch-Button',
  panel: '.DocSearch-Modal input',
  field: '.DocSearch-Modal input',
  site: async () => ({
    head: '<link rel="stylesheet" href="/widget.css"><script defer src="/widget.js"></script>',
    body: '<div id="docsearch"></div>',
    files: new Map([
      ...(await bundled('docsearch.mjs')),
      ['/widget.css', readFileSync(fileURLToPath(import.meta.resolve('@docsearch/css')))],
    ]),
  }),
}

const pagefindModal = {
  name: 'Pagefind modal 1.6 (search only)',
  shows: 'an empty search field',
  launcher: 'pagefind-modal-trigger button',
  panel: 'pagefind-modal dialog[open] input',
  field: 'pagefind-modal dialog[open] input',
  async site() {
    const { index } = await pagefind.createIndex()
    for (const { id, question, answer } of answersOf('fr').answers) {
      await index.addCustomRecord({
        url: `/aide/${id}`,
        content: `${question} ${answer.replace(/<[^>]*>/g, ' ')}`,
        language: 'fr',
        meta: { title: question },
      })
    }
    const { files } = await index.getFiles()
    await pagefind.close()
    return {
      head: '<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css"><script type="module" src="/pagefind/pagefind-component-ui.js"></script>',
      body: '<pagefind-modal-trigger></pagefind-modal-trigger><pagefind-modal></pagefind-modal>',
      files: new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content])),
    }
  },
}

const typebot = {
  name: 'Typebot 0.10 (a chat)',
  shows: 'a greeting and a field',
  launcher: 'typebot-bubble >>> button[part=button]',
  panel: 'typebot-bubble >>> .typebot-input',
  field: 'typebot-bubble >>> .typebot-input input',
  site: async (origin) => ({
    head: `<script type="module">
      import Typebot from '/web.js'
      Typebot.initBubble({ typebot: 'bank', apiHost: '${origin}' })
    </script>`,
    files: new Map([
      ['/web.js', readFileSync(fileURLToPath(import.meta.resolve('@typebot.io/js/web')))],
    ]),
    fetch: async ({ url }) => {
      const isStart = url.endsWith('/startChat')
      return Response.json(isStart ? TYPEBOT_CHAT : {}, { status: isStart ? 200 : 404 })
    },
  }),
}
/** What its server answers first: a greeting and a field. */
const TYPEBOT_CHAT = {
  sessionId: 'session',
  resultId: 'result',
  typebot: { id: 'bank', version: '6.1', theme: {}, settings: {} },
  messages: [
    {
      id: 'hello',
      type: 'text',
      content: { type: 'richText', richText: [{ type: 'p', children: [{ text: 'Bonjour' }] }] },
    },
  ],
  input: { id: 'question', type: 'text input', options: {} },
}

/** One script, as a page would load it. */
async function bundled(name) {
  const entry = fileURLToPath(new URL(name, import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'widget' } },
  })
  return new Map([['/widget.js', [built].flat()[0].output[0].code]])
}

/** @type {Widget[]} */
export const WIDGETS = [ours, floor, pagefindModal, sentry, docsearch, typebot]
