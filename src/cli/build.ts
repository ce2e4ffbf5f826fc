/** `build`: the files of `public/`, their sizes, and the script tag to paste. */
import { resolve } from 'node:path'
import { answersFile } from '../content/files.ts'
import { QuestionsError } from '../errors.ts'
import {
  buildDesk,
  buildHub,
  buildSecure,
  inconsistencies,
  readPrograms,
  type Size,
  scriptTag,
  sizes,
  writeFolder,
} from '../publish/index.ts'
import { archiveShown } from './archive.ts'
import { type Command, text } from './command.ts'
import { readProject } from './contents.ts'
import { doubtLines } from './doubt-lines.ts'
import { readAgenciesFile } from './project.ts'
import { translationLines } from './translation-lines.ts'

export const build: Command = {
  summary: 'writes public/: the hub, for any static host',
  usage: '[--out <folder>] [--explain]',
  options: {
    out: { type: 'string', help: 'where to write; public when left out' },
    explain: { type: 'boolean', help: 'the hub shows which rule fired: not for visitors' },
  },
  async run(values, { cwd, now, dist, version, write, complain }) {
    const { written, config, contents, answers, notes } = await readProject(cwd, now())
    for (const line of contents.flatMap(doubtLines)) complain(`warning: ${line}`)
    if (answers.length === 0) {
      throw new QuestionsError(
        'NOT_FOUND',
        `there is no answer in ${config.locales.map(answersFile).join(', ')}, so nothing was built: ${contents.some(({ withheld }) => withheld.length > 0) ? 'approve some with “npx des-questions review”' : 'run “npx des-questions harvest” first'}`,
      )
    }
    const { agencies } = await readAgenciesFile(cwd)
    for (const line of inconsistencies(config, answers, agencies)) complain(`warning: ${line}`)
    const programs = await readPrograms(dist)
    const files = await buildHub(config, answers, {
      programs,
      version,
      now: now(),
      agencies,
      written,
      explain: values.explain === true,
      onNote: (note) => notes.push(note),
    })
    const out = text(values, 'out') ?? 'public'
    for (const path of await writeFolder(resolve(cwd, out), files, now())) {
      complain(
        `warning: ${path} was published before with other bytes: pages that pin it refuse it`,
      )
    }
    // Each for an origin of its own, and for no other host.
    const own = [
      { name: 'secure', files: buildSecure(config, programs), origin: config.secure?.origin },
      { name: 'desk', files: buildDesk(config, programs), origin: config.desk?.origin },
    ].filter(({ files }) => files.size > 0)
    for (const { name, files } of own) await writeFolder(resolve(cwd, name), files, now())
    if (config.approval.required) await archiveShown(cwd, answers, now())
    for (const line of table(sizes(files))) write(line)
    if (values.explain) {
      complain(
        'warning: this hub shows every visitor which rule fired: build it again without --explain before you publish it',
      )
    }
    for (const note of [...notes, ...translationLines(config, answers)]) write(`note: ${note}`)
    for (const { name, origin } of own) write(`Wrote ${name}/, for ${origin} alone.`)
    write('')
    write(
      `Wrote ${out}/ (${answers.length} ${answers.length === 1 ? 'answer' : 'answers'}). For your pages:`,
    )
    write('')
    write(scriptTag(config.hub, version, programs.embed))
    return 0
  },
}

function table(rows: readonly Size[]): string[] {
  const width = Math.max(...rows.map(({ path }) => path.length))
  const line = (name: string, raw: string, brotli: string) =>
    `${name.padEnd(width)}${raw.padStart(12)}${brotli.padStart(12)}`
  return [
    line('', 'bytes', 'brotli'),
    ...rows.map(({ path, raw, brotli }) =>
      line(path, raw.toLocaleString('en'), brotli.toLocaleString('en')),
    ),
  ]
}
