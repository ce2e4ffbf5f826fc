/**
 * The way into a hub: the one file that changes under its name, and the documents that show the hub in a
 * frame and in a page tab. The bank has one of each, and so has each of its entities; the bank's has one
 * more for each answer, for posts and messages to lead to.
 */
import type { Config } from '../content/config.ts'
import { QuestionsError } from '../errors.ts'
import { integrity } from './fingerprint.ts'
import { framePage, type Landing } from './frame-page.ts'
import type { Output } from './output.ts'
import type { Shown } from './page-answers.ts'
import { pagePath } from './page-plan.ts'
import { type Programs, staticImports } from './programs.ts'
import { hubFile, projectHub } from './project.ts'
import { landingPath, summaryOf } from './share.ts'
import { type Speech, speechFor } from './speech.ts'

export interface HubParts {
  programs: Programs
  version: string
  now: Date
  /** Address of the icon. */
  icon: string
  /** Address of the picture beside a link in a post. */
  picture: string
  explain?: boolean
}

/** An answer that has an address of its own. */
export interface Landed {
  speech: Speech
  shown: Shown
  /** Where it stands on the pages without JavaScript. */
  page: string
}

/**
 * @returns writes the hub of the bank, or of the entity that `config` is about; `starts` by locale,
 *   `landed` what posts may lead to
 */
export function hubWriter(
  output: Output,
  { programs, version, now, explain, icon, picture }: HubParts,
) {
  const folder = output.folder(programs.hub)
  const program = (name: string) => {
    const found = programs.hub.get(name)
    if (!found) throw new QuestionsError('NOT_FOUND', `${name} is not among the programs`)
    return found
  }
  const seal = (name: string) => ({ url: folder + name, integrity: integrity(program(name)) })
  // A worker's place is the folder that it works for.
  output.put('hub/offline.js', program('offline.js'))
  const frame = {
    ...seal('frame.js'),
    imports: staticImports('frame.js', programs.hub).map((name) => folder + name),
    icon,
    picture,
  }
  const common = {
    version,
    builtAt: now.toISOString(),
    panel: seal('panel.js'),
    entry: seal('hub.js'),
    ...(explain && { explain }),
  }
  return (
    config: Config,
    starts: Readonly<Record<string, string>>,
    { entity, landed = [] }: { entity?: string; landed?: readonly Landed[] } = {},
  ): void => {
    const speech = speechFor(config.locales[0]!)
    const place = entity ? `${entity}/` : ''
    const framed = { ...frame, hub: `/${hubFile(entity)}` }
    const put = (path: string, language: Speech, landing: Omit<Landing, 'path'> = {}) =>
      output.put(
        `${decodeURI(path).slice(1)}index.html`,
        framePage(config, language, framed, { path, ...landing }),
      )
    put(`/hub/${place}`, speech)
    put(`/facebook/${place}`, speech, { surface: 'facebook' })
    for (const { speech: language, shown, page } of landed) {
      const { id, question } = shown.answer
      put(landingPath(config, language.locale, id), language, {
        answer: { id, question, summary: summaryOf(shown), page },
      })
    }
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
