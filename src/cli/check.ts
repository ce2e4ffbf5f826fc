/**
 * `check`: everything that is wrong with a project, at once, and what could be better. Of its files alone, or
 * beside what the website says today.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  audit,
  type Facts,
  type Finding,
  lineOf,
  type Project,
  reportOf,
  reportPage,
  SEVERITIES,
  tongueOf,
} from '../audit/index.ts'
import type { Config } from '../content/config.ts'
import { CONFIG_FILE } from '../content/files.ts'
import type { LocalePart } from '../content/locale-part.ts'
import { QuestionsError } from '../errors.ts'
import { type Command, dayOf, text } from './command.ts'
import { readContent } from './contents.ts'
import { readAgenciesFile, readConfig, readContacts } from './project.ts'
import { askSite } from './site-facts.ts'
import type { World } from './world.ts'

/** Of one kind, in the terminal: the files have them all. */
const MOST_SHOWN = 5

export const check: Command = {
  summary: 'says what is wrong in des-questions.json and content/, and on the website',
  usage: '[--online] [--outside] [--strict] [--report <file.html>] [--json <file>]',
  options: {
    online: { type: 'boolean', help: 'compare with the website, and follow the links to it' },
    outside: { type: 'boolean', help: 'the same, and follow the links to other hosts' },
    strict: { type: 'boolean', help: 'end with 1 for warnings, too' },
    report: { type: 'string', help: 'write what was found as a page to look at' },
    json: { type: 'string', help: 'write it as data' },
  },
  async run(values, world) {
    const { cwd, now, version, write, complain, stop } = world
    const isOutside = values.outside === true
    const { project, unread } = await readAll(await readConfig(cwd), world)
    let facts: Facts
    let findings = unread
    // What a broken file would have explained is no fault of its own.
    if (unread.length === 0) {
      try {
        if (isOutside || values.online === true) facts = await askSite(project, world, isOutside)
      } catch (error) {
        if (!stop.aborted) throw error
        world.progress('')
        write('stopped: nothing was compared')
        return 1
      }
      findings = audit(project, facts)
    }
    const tongue = tongueOf(...project.config.locales)
    const report = reportOf(project, facts, findings, { version, now: now(), tongue })
    const files: [string | undefined, () => string][] = [
      [text(values, 'report'), () => reportPage(report, tongue, project.config)],
      [text(values, 'json'), () => `${JSON.stringify(report, null, 2)}\n`],
    ]
    for (const line of linesOf(findings)) complain(line)
    for (const [file, content] of files) {
      if (file === undefined) continue
      const path = resolve(cwd, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content())
      write(`wrote ${file}`)
    }
    const { faults, warnings } = report.counts
    const answers = project.locales.reduce((sum, { answers: shown }) => sum + shown.length, 0)
    const asked = facts
      ? `; ${counted(facts.pages.length, 'page')} read, ${counted(report.counts.links, 'link')} followed`
      : ''
    const wrong =
      faults > 0 ? counted(faults, 'fault') : warnings > 0 ? 'no fault' : 'nothing is wrong'
    const more = warnings > 0 ? `, ${counted(warnings, 'warning')}` : ''
    write(`${CONFIG_FILE} and ${counted(answers, 'answer')}: ${wrong}${more}${asked}`)
    return faults > 0 || (values.strict === true && warnings > 0) ? 1 : 0
  },
}

const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`

/** For a terminal: a few of each kind. */
function linesOf(findings: readonly Finding[]): string[] {
  const tongue = tongueOf('en')
  return [...Map.groupBy(findings, ({ code }) => code)].flatMap(([code, found]) => {
    const rest = found.length - MOST_SHOWN
    return [
      ...found.slice(0, MOST_SHOWN).map((finding) => lineOf(finding, tongue)),
      ...(rest > 0 ? [`${SEVERITIES[code]}: … and ${rest} more of “${code}”`] : []),
    ]
  })
}

/** All files that can be read, and a fault for each that cannot. */
async function readAll(
  config: Config,
  { cwd, now }: World,
): Promise<{ project: Project; unread: Finding[] }> {
  const today = dayOf(now())
  const unread: Finding[] = []
  const orTell = async <T>(read: Promise<T>): Promise<T | undefined> => {
    try {
      return await read
    } catch (error) {
      if (!(error instanceof QuestionsError)) throw error
      // “file: what is wrong”, sometimes with the line.
      const [, file = '', what = ''] = /^([^:\n]*)(?::\s*)?([\s\S]*)$/.exec(error.message) ?? []
      unread.push({ code: 'file-invalid', where: { file }, values: { what } })
      return
    }
  }
  const locales: LocalePart[] = []
  for (const locale of config.locales) {
    const content = await orTell(readContent(cwd, config, locale, now()))
    if (content) locales.push(content)
  }
  const contacts = (await orTell(readContacts(cwd))) ?? {
    format: 1,
    phones: [],
    emails: [],
  }
  const agencies = (await orTell(readAgenciesFile(cwd))) ?? {
    format: 1,
    agencies: [],
  }
  return { project: { config, locales, contacts, agencies, today }, unread }
}
