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
}

/** @throws QuestionsError `CONFIG_INVALID` where the environment lacks a key */
export const sourcesOf = (adapters: readonly AdapterConfig[], options: SourceOptions): Source[] =>
  adapters.map((adapter) => sourceOf(adapter, options))

function sourceOf(adapter: AdapterConfig, { env, readText }: SourceOptions): Source {
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
  }
}

function smartTribuneKeys(env: SourceOptions['env']): { key: string; secret: string } {
  const { DES_QUESTIONS_SMART_TRIBUNE_KEY: key, DES_QUESTIONS_SMART_TRIBUNE_SECRET: secret } = env
  if (key && secret) return { key, secret }
  throw new QuestionsError(
    'CONFIG_INVALID',
    'harvest.adapters: “smart-tribune” needs DES_QUESTIONS_SMART_TRIBUNE_KEY and DES_QUESTIONS_SMART_TRIBUNE_SECRET in the environment',
  )
}
