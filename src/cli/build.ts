/** `build`: the files of `public/`, their sizes, and the script tag to paste. */
import { resolve } from 'node:path'
import { QuestionsError } from '../errors.ts'
import {
  buildHub,
  inconsistencies,
  readPrograms,
  type Size,
  scriptTag,
  sizes,
  writeFolder,
} from '../publish/index.ts'
import { archive, publishable } from './approvals.ts'
import { type Command, text } from './command.ts'
import { answersFile, readConfig } from './project.ts'

export const build: Command = {
  summary: 'writes public/: the hub, for any static host',
  usage: '[--out <folder>]',
  options: { out: { type: 'string', help: 'where to write; public when left out' } },
  async run(values, { cwd, now, dist, version, write, complain }) {
    const config = await readConfig(cwd)
    const answers = await publishable(cwd, config, now())
    if (answers.length === 0 && config.approval.required) {
      throw new QuestionsError(
        'NOT_FOUND',
        'no answer is approved, so nothing was built: “check” lists them, “approve” approves',
      )
    }
    if (answers.length === 0) {
      throw new QuestionsError(
        'NOT_FOUND',
        `there is no answer in ${config.locales.map(answersFile).join(', ')}, so nothing was built: run “npx des-questions harvest” first`,
      )
    }
    for (const line of inconsistencies(config, answers)) complain(`warning: ${line}`)
    const programs = await readPrograms(dist)
    const notes: string[] = []
    const files = await buildHub(config, answers, {
      programs,
      version,
      now: now(),
      onNote: (note) => notes.push(note),
    })
    const out = text(values, 'out') ?? 'public'
    for (const path of await writeFolder(resolve(cwd, out), files, now())) {
      complain(
        `warning: ${path} was published before with other bytes: pages that pin it refuse it`,
      )
    }
    if (config.approval.required) await archive(cwd, answers, now())
    for (const line of table(sizes(files))) write(line)
    for (const note of notes) write(`note: ${note}`)
    write('')
    write(`Wrote ${out}/ (${answers.length} answers). For your pages:`)
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
