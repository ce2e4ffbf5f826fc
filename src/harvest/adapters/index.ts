/** The adapters of a configuration, and the hosts that they may ask. */
import type { AdapterConfig } from '../../content/harvest.ts'
import { QuestionsError } from '../../errors.ts'
import type { Source } from './adapter.ts'
import { drupal } from './drupal.ts'
import { smartTribune } from './smart-tribune.ts'
import { table } from './table.ts'
import { wordpress } from './wordpress.ts'
import { zendesk } from './zendesk.ts'

export interface SourceOptions {
  env: Readonly<Record<string, string | undefined>>
  readText(file: string): Promise<string>
  /** A module of the project. */
  load(file: string): Promise<{ default?: unknown }>
}

/** @throws QuestionsError `CONFIG_INVALID` where the environment lacks a key, or a file is no adapter */
export const sourcesOf = (
  adapters: readonly AdapterConfig[],
  options: SourceOptions,
): Promise<Source[]> => Promise.all(adapters.map((adapter) => sourceOf(adapter, options)))

async function sourceOf(adapter: AdapterConfig, options: SourceOptions): Promise<Source> {
  const { env, readText } = options
  switch (adapter.kind) {
    case 'zendesk':
      return zendesk(adapter)
    case 'wordpress':
      return wordpress(adapter)
    case 'drupal':
      return drupal(adapter)
    case 'smart-tribune':
      return smartTribune({ ...adapter, ...smartTribuneKeys(env) })
    case 'json':
    case 'csv':
      return table({ ...adapter, readText })
    case 'module':
      return ownSource(adapter, options)
  }
}

async function ownSource(
  adapter: Extract<AdapterConfig, { kind: 'module' }>,
  { load, env }: SourceOptions,
): Promise<Source> {
  const { file } = adapter
  const fault = (why: string, cause?: unknown) =>
    new QuestionsError('CONFIG_INVALID', `harvest.adapters: ${file} ${why}`, { cause })
  const module = await load(file).catch((cause) => {
    throw fault(`cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, cause)
  })
  if (typeof module.default !== 'function') throw fault('has no function as its default export')
  const source = await module.default({ ...adapter, env })
  if (typeof source?.name !== 'string' || typeof source.read !== 'function') {
    throw fault('gives no source: expected an object with a name and read()')
  }
  return source
}

function smartTribuneKeys(env: SourceOptions['env']): { key: string; secret: string } {
  const { DES_QUESTIONS_SMART_TRIBUNE_KEY: key, DES_QUESTIONS_SMART_TRIBUNE_SECRET: secret } = env
  if (key && secret) return { key, secret }
  throw new QuestionsError(
    'CONFIG_INVALID',
    'harvest.adapters: “smart-tribune” needs DES_QUESTIONS_SMART_TRIBUNE_KEY and DES_QUESTIONS_SMART_TRIBUNE_SECRET in the environment',
  )
}
