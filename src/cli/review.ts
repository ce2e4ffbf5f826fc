/** `review`: a local page on which a content owner reads what was harvested, and decides. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer } from '../content/answers.ts'
import { QuestionsError } from '../errors.ts'
import { rewordingsOfSite } from '../harvest/index.ts'
import { localise } from '../publish/project.ts'
import { deskOf, type Files, openedOf, type Pair, reviewApp } from '../review/index.ts'
import { listen } from '../server/index.ts'
import { type Command, port } from './command.ts'
import { readDecisions, readLanguages, writeDecisions } from './decisions.ts'
import { readConfig, readCoverage } from './project.ts'

export const review: Command = {
  summary: 'opens a local page to read, edit and approve the answers',
  usage: '[--port <number>]',
  options: { port: { type: 'string', help: 'any that is free when left out' } },
  async run(values, { cwd, dist, now, stop, write }) {
    const config = await readConfig(cwd)
    const token = randomBytes(16).toString('base64url')
    const pairsIn = rememberingPairs()
    const inLanguages = (files: Files) => readLanguages(cwd, files, config.locales)
    const app = reviewApp({
      token,
      locales: config.locales,
      topics: config.topics,
      files: await pageFiles(dist, config.locales[0]!),
      read: (locale) => readDecisions(cwd, locale),
      write: (before, after) => writeDecisions(cwd, before, after),
      languagesOf: inLanguages,
      deskOf: async (files, today) => {
        const { differences } = await readCoverage(cwd)
        const languages = await inLanguages(files)
        const findings = { pairs: pairsIn(files), differences, languages }
        return deskOf(config, files, today, findings, ({ label }) => localise(label, files.locale))
      },
      openedOf: async (files, id) =>
        openedOf(config, files, (await readCoverage(cwd)).differences, id),
      pagesOf: async (locale) =>
        (await readCoverage(cwd)).pages.filter((page) => page.locale === locale),
      now,
    })
    const listening = await listen((request) => app.fetch(request), {
      port: port(values, 0),
      hostname: 'localhost',
    })
    write(`http://localhost:${listening.port}/${token}/index.html`)
    write('Open this address in your browser. Ctrl+C stops it.')
    if (!stop.aborted) await once(stop, 'abort')
    await listening.close()
    write('Stopped.')
    return 0
  },
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="#00695c"/></svg>'

async function pageFiles(dist: string, locale: string) {
  const name = 'review.js'
  const path = join(dist, 'programs/review', name)
  const program = await readFile(path).catch((cause) => {
    throw new QuestionsError('NOT_FOUND', `${path} is not there: build the package first`, {
      cause,
    })
  })
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Des questions ?</title><link rel="icon" href="icon.svg"><script type="module" src="${name}"></script><body></body></html>\n`
  return new Map([
    ['icon.svg', { type: 'image/svg+xml', bytes: ICON }],
    ['index.html', { type: 'text/html; charset=utf-8', bytes: page }],
    [name, { type: 'text/javascript; charset=utf-8', bytes: program }],
  ])
}

/** Pairs of the answers that were asked about last: an act changes none of them. */
function rememberingPairs(): (files: Files) => readonly Pair[] {
  let known: { key: string; pairs: readonly Pair[] } | undefined
  return ({ answers, locale }) => {
    const key = JSON.stringify([locale, answers.map(({ id, question }) => [id, question])])
    if (known?.key !== key) known = { key, pairs: pairsOf(answers) }
    return known.pairs
  }
}

const pairsOf = (answers: readonly Answer[]): Pair[] =>
  rewordingsOfSite(answers).map(({ answers: [a, b], likeness }) => ({
    ids: [a.id, b.id],
    likeness,
  }))
