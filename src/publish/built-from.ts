/**
 * Was a folder built from this configuration? A file beside the published ones holds a fingerprint of
 * all that a build reads of it. No page asks for that file, and nothing can be read from it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../content/config.ts'
import { fingerprint } from './fingerprint.ts'

export const BUILT_FROM = 'built-from.json'

/** Of what only the crawler or the server read, nothing counts but how customers may be told. */
export function builtFrom({ $schema, harvest, limits, delivery, ...shown }: Config): string {
  const { mail, webhooks } = delivery
  const tells = [mail?.customers ?? false, webhooks.flatMap(({ events = [] }) => events)]
  return JSON.stringify({ config: fingerprint(JSON.stringify([shown, tells])) })
}

/** @returns true also for a folder that does not say what it was built from */
export async function isBuiltFrom(config: Config, folder: string): Promise<boolean> {
  const said = await readFile(join(folder, BUILT_FROM), 'utf8').catch(() => undefined)
  return said === undefined || said === builtFrom(config)
}
