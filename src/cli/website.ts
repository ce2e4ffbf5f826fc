/** How the commands that ask the bank's website and systems do it: which hosts, with which fetch, from what. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../content/config.ts'
import { QuestionsError } from '../errors.ts'
import { asPlace, createFetch, sourcesOf } from '../harvest/index.ts'
import type { World } from './world.ts'

/** What the last harvest knows of the pages: a cache. */
export const MEMORY = '.des-questions/harvest.jsonl'

/**
 * What is asked, and how.
 *
 * @param others hosts besides those that the configuration names
 * @throws QuestionsError
 */
export function askedIn({ harvest }: Config, world: World, others: readonly string[] = []) {
  const { sites, include, exclude, limits, delayMs, adapters, agencies } = harvest
  if (sites.length + adapters.length === 0) {
    throw new QuestionsError('CONFIG_INVALID', 'harvest.sites is empty: write where to start')
  }
  const places = [...sites.map(asPlace), ...adapters, ...(agencies ? [agencies] : [])]
  const hostsOf = (some: readonly { url?: string | undefined }[]) =>
    some.flatMap(({ url }) => (url === undefined ? [] : new URL(url).host))
  const allowPrivate = hostsOf(places.filter((place) => place.allowPrivate))
  const { version, now, stop } = world
  return {
    ...{ sites, include, exclude, limits, delayMs, now, signal: stop },
    fetch:
      world.fetch ?? createFetch({ hosts: [...hostsOf(places), ...others], allowPrivate, version }),
  }
}

/** The adapters, ready to be read. @throws QuestionsError */
export const sourcesIn = ({ harvest }: Config, { env, cwd }: World) =>
  sourcesOf(harvest.adapters, {
    env,
    readText: (file) => textOf(resolve(cwd, file)),
    load: (file) => import(pathToFileURL(resolve(cwd, file)).href),
  })

/** @throws QuestionsError */
export async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause) => {
    throw new QuestionsError('NOT_FOUND', `${path} cannot be read`, { cause })
  })
}
