/** Which command is asked for, and how it ends: 0 done, 1 something is wrong, 2 not understood. */
import { QuestionsError } from '../errors.ts'
import { approve } from './approve.ts'
import { archiveCommand } from './archive.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { type Command, readArguments, UsageError } from './command.ts'
import { conformance } from './conformance.ts'
import { doctor } from './doctor.ts'
import { harvest } from './harvest.ts'
import { init } from './init.ts'
import { live } from './live.ts'
import { outbox } from './outbox.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { route } from './route.ts'
import { serve } from './serve.ts'
import type { World } from './world.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  harvest,
  review,
  check,
  approve,
  archive: archiveCommand,
  build,
  serve,
  live,
  outbox,
  report,
  conformance,
  doctor,
  route,
}

export async function run(argv: readonly string[], world: World): Promise<number> {
  const [name = 'help', ...rest] = argv
  try {
    if (name === '--version' || name === '-v') {
      world.write(world.version)
      return 0
    }
    if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], world)
    if (rest.includes('--help') || rest.includes('-h')) return help(name, world)
    const command = find(name)
    return await command.run(readArguments(rest, command), world)
  } catch (error) {
    world.progress('')
    if (error instanceof UsageError) {
      world.complain(`${error.message} “npx des-questions help” lists what there is.`)
      return 2
    }
    if (error instanceof QuestionsError) {
      world.complain(error.message)
      return 1
    }
    throw error // a bug of ours: the stack is what we want to see
  }
}

function find(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(`There is no command “${name}”.`)
  return command
}

function help(name: string | undefined, { write, version }: World): number {
  if (name !== undefined) {
    const { summary, usage, options } = find(name)
    write(`npx des-questions ${name} ${usage}`.trimEnd())
    write(`  ${summary}`)
    for (const [option, { help: meaning }] of Object.entries(options)) {
      write(`  --${option.padEnd(10)}${meaning}`)
    }
    return 0
  }
  write(`des-questions ${version}`)
  write('')
  for (const [command, { summary }] of Object.entries(COMMANDS)) {
    write(`  ${command.padEnd(12)}${summary}`)
  }
  write('')
  write('“npx des-questions help <command>” shows its options.')
  return 0
}
