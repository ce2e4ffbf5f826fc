/**
 * `buildHub`: configuration, answers and programs in, the files of `public/` out.
 *
 * Reads no clock, no disk and no network; the same input gives the same files. What depends on the
 * day (answers that are valid from or until a date, closures on the static page) follows `now`.
 */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import { agenciesOf, configOf } from '../content/entities.ts'
import { translationsOf } from '../content/translations.ts'
import { writeAgencies } from './agency-parts.ts'
import { BUILT_FROM, builtFrom } from './built-from.ts'
import { layoutOf, variantsOf } from './entity.ts'
import { headerRules } from './headers.ts'
import { hubWriter, type Landed } from './hub-files.ts'
import { layOut, writeStart } from './locale.ts'
import { Output, type PublishedFiles } from './output.ts'
import { anchorOf } from './page-answers.ts'
import { answersElsewhere, type Plan, planPages } from './page-plan.ts'
import { icon, pageStyle } from './page-style.ts'
import { picture } from './picture.ts'
import type { Programs } from './programs.ts'
import { groupsOf, showing } from './shown.ts'
import { type Speech, speechFor } from './speech.ts'
import { type Around, entityPage, placePages, staticPages } from './static-pages.ts'

export interface BuildOptions {
  programs: Programs
  /** Of the package: the script tag's address holds it. */
  version: string
  now: Date
  /** Of `content/agencies.json`, for pages without JavaScript and for a hub whose server is away: the bank's, and of an entity those that are its own. */
  agencies?: readonly Agency[]
  /** What `config` was before decisions and contacts were added to it: `serve` compares it with its own. */
  written?: Config
  /** Shows in the hub which rule led to what it offers: for who looks after the rules, not for visitors. */
  explain?: boolean
  /** Told, in a sentence, what was left out and why. */
  onNote?(note: string): void
}

/**
 * @param answers of every locale; each says its own
 * @throws QuestionsError `CONFIG_INVALID` for a locale that the hub has no words in
 */
export async function buildHub(
  config: Config,
  answers: readonly Answer[],
  { programs, version, now, written = config, explain, agencies = [], onNote }: BuildOptions,
): Promise<PublishedFiles> {
  const output = new Output()
  const assets = {
    style: output.asset('page.css', pageStyle(config)),
    icon: output.asset('icon.svg', icon(config)),
    picture: output.asset('picture.png', picture(config)),
  }
  const writeHub = hubWriter(output, {
    ...{ programs, version, now, icon: assets.icon, picture: assets.picture },
    ...(explain && { explain }),
  })
  output.put(`embed/${version}/embed.js`, programs.embed)

  const twins = translationsOf(answers)
  let picturesLost = 0
  const onPictureLost = () => picturesLost++
  const shownIn = showing(config, { answers, twins, now, onPictureLost })
  const locales = await Promise.all(
    config.locales.map(speechFor).map(async (speech) => {
      const shown = shownIn(speech)
      return {
        speech,
        plan: planPages(config, speech.locale, groupsOf(config, speech, shown)),
        layout: await layOut(output, config, speech, shown, twins),
      }
    }),
  )
  if (picturesLost > 0) {
    const host = new URL(config.hub).host
    onNote?.(`pictures left out because they are not on ${host}: ${picturesLost}; their words stay`)
  }
  const plans = locales.map(({ plan }) => plan)
  const elsewhere = answersElsewhere(plans, twins)
  const around = ({ locale }: Speech): Around => ({
    ...{ assets, plans, now, agencies },
    elsewhere: elsewhere(locale),
  })
  const putPages = (pages: Iterable<readonly [path: string, page: string]>) => {
    for (const [path, page] of pages) output.put(`${path.slice(1)}index.html`, page)
  }

  const found = writeAgencies(output, config, agencies, now)
  const starts = locales.map(({ speech, plan, layout }) => {
    putPages(staticPages(config, speech, plan, around(speech)))
    putPages(placePages(config, speech, around(speech)))
    return [speech.locale, writeStart(output, config, speech, layout, twins, found)]
  })
  const landed = locales.flatMap(({ speech, plan }) => landedIn(speech, plan))
  writeHub(config, Object.fromEntries(starts), { landed })

  for (const entity of config.entities?.list ?? []) {
    const own = configOf(config, entity)
    const places = entity.agencies && own.channels.agency ? agenciesOf(agencies, entity) : []
    const ownFound = writeAgencies(output, own, agenciesOf(agencies, entity), now)
    const ownStarts = locales.map(({ speech, layout }) => {
      const variants = variantsOf(config, entity, layout.shown, speech)
      const groups = groupsOf(own, speech, [...variants.values()].filter(isShown))
      putPages([entityPage(own, speech, { id: entity.id, groups, places }, around(speech))])
      return [
        speech.locale,
        writeStart(output, own, speech, layoutOf(layout, variants, speech), twins, ownFound),
      ]
    })
    writeHub(own, Object.fromEntries(ownStarts), { entity: entity.id })
  }

  output.put(BUILT_FROM, builtFrom(written))
  output.put('headers.json', `${JSON.stringify(headerRules(config), null, 2)}\n`)
  return output.files
}

/** What a language says itself: what it borrows has its address in the other one. */
const landedIn = (speech: Speech, { pages }: Plan): Landed[] =>
  pages.flatMap(({ path, groups }) =>
    groups
      .flatMap(({ answers: shown }) => shown)
      .filter(({ borrowed }) => !borrowed)
      .map((shown) => ({
        ...{ speech, shown },
        page: path + encodeURI(`#${anchorOf(shown.answer.id)}`),
      })),
  )

const isShown = <T>(one: T | undefined): one is T => one !== undefined
