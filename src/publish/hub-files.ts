/**
 * The way into a hub: the one file that changes under its name, and the documents that show the hub in a
 * frame and in a page tab. The bank has one of each, and so has each of its entities.
 */
import type { Config } from '../content/config.ts'
import { QuestionsError } from '../errors.ts'
import { integrity } from './fingerprint.ts'
import { framePage } from './frame-page.ts'
import type { Output } from './output.ts'
import { pagePath } from './page-plan.ts'
import { type Programs, staticImports } from './programs.ts'
import { hubFile, projectHub } from './project.ts'
import { speechFor } from './speech.ts'

export interface HubParts {
  programs: Programs
  version: string
  now: Date
  /** Address of the icon. */
  icon: string
  explain?: boolean
}

/** @returns writes the hub of the bank, or of the entity that `config` is about; `starts` by locale */
export function hubWriter(output: Output, { programs, version, now, explain, icon }: HubParts) {
  const folder = output.folder(programs.hub)
  const seal = (name: string) => {
    const program = programs.hub.get(name)
    if (!program) throw new QuestionsError('NOT_FOUND', `${name} is not among the programs`)
    return { url: folder + name, integrity: integrity(program) }
  }
  const frame = {
    ...seal('frame.js'),
    imports: staticImports('frame.js', programs.hub).map((name) => folder + name),
    icon,
  }
  const common = {
    version,
    builtAt: now.toISOString(),
    panel: seal('panel.js'),
    entry: seal('hub.js'),
    ...(explain && { explain }),
  }
  return (config: Config, starts: Readonly<Record<string, string>>, entity?: string): void => {
    const speech = speechFor(config.locales[0]!)
    const place = entity ? `${entity}/` : ''
    const program = { ...frame, hub: `/${hubFile(entity)}` }
    output.put(`hub/${place}index.html`, framePage(config, speech, program))
    output.put(`facebook/${place}index.html`, framePage(config, speech, program, 'facebook'))
    const hub = projectHub(config, {
      ...common,
      frame: `hub/${place}`,
      page: `.${pagePath(config, speech.locale, entity)}`,
      starts,
      ...(entity && { entity }),
    })
    output.put(hubFile(entity), JSON.stringify(hub))
  }
}
