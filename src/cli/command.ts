/** What every command is made of, and how its arguments are read. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { z } from 'zod'
import type { World } from './world.ts'

export interface Command {
  /** One line of the list. */
  summary: string
  /** Shown by `help <command>`, after the name. */
  usage: string
  /** What comes without `--`, by the name that it has among the values. */
  argument?: string
  /** One line an option. */
  options: Readonly<Record<string, { type: 'string' | 'boolean'; help: string }>>
  /** @returns the exit code */
  run(values: Values, world: World): Promise<number>
}

export type Values = Readonly<Record<string, string | boolean | undefined>>

/** The person asked for something that does not exist: said in a sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** @throws UsageError */
export function readArguments(args: readonly string[], { options, argument }: Command): Values {
  const config: ParseArgsConfig = {
    args: [...args],
    allowPositionals: argument !== undefined,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type }]),
    ),
  }
  const { values, positionals } = parsed(config)
  if (argument === undefined) return values
  const [given, ...more] = positionals
  if (more.length > 0) throw new UsageError(`Only one ${argument} was expected.`)
  return { ...values, [argument]: given }
}

function parsed(config: ParseArgsConfig): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs(config)
    return { values: values as Values, positionals }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('. ')[0] : String(cause)
    throw new UsageError(`${message}.`, { cause })
  }
}

export const text = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** @throws UsageError unless it is a whole number that a port can be */
export function port(values: Values, otherwise: number): number {
  const given = text(values, 'port')
  if (given === undefined) return otherwise
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535) {
    throw new UsageError(`“${given}” is not a port: expected a number from 0 to 65535.`)
  }
  return Number(given)
}

const isoDate = z.iso.date()

/** An approval, a validity and an archive reckon in days of UTC, wherever the command runs. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** @throws UsageError unless it is a day of the calendar, `2027-01-31` */
export function day(values: Values, name: string): string | undefined {
  const given = text(values, name)
  if (given === undefined || isoDate.safeParse(given).success) return given
  throw new UsageError(`--${name} ${given}: expected a day such as 2027-01-31.`)
}
