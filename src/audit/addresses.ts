/**
 * Every address that a visitor may be sent to, with all the places that name it: pages of answers, links and
 * pictures in them, actions, channels, notices, agencies.
 */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { AGENCIES_FILE } from '../content/files.ts'
import type { Where } from './finding.ts'
import { type Project, shownIn } from './project.ts'
import { atAnswer, inConfig } from './rule.ts'

export interface Address {
  /** With its fragment. */
  href: string
  where: Where
  /** Behind a sign-in: asked last, since a refusal there is no surprise. */
  needsAccount: boolean
}

/** Most important first; the same address once for each place that names it. */
export function addressesIn(project: Project): Address[] {
  const { config, agencies } = project
  const found = [
    ...inChannels(config),
    ...shownIn(project).flatMap(inAnswer),
    ...agencies.agencies.flatMap(({ id, url }) =>
      url === undefined ? [] : plain(url, { file: AGENCIES_FILE, place: id }),
    ),
  ]
  return found.toSorted((a, b) => Number(a.needsAccount) - Number(b.needsAccount))
}

const plain = (href: string, where: Where): Address[] =>
  /^https?:/i.test(href) ? [{ href, where, needsAccount: false }] : []

function inChannels({ brand, channels, topics, notices, privacy }: Config): Address[] {
  const ways = (['callback', 'message', 'agency', 'complaint'] as const).flatMap((way) => {
    const url = channels[way]?.url
    const where = inConfig(`channels.${way}.url`)
    if (url === undefined) return []
    if (!url.includes('{topic}')) return plain(url, where)
    return ['', ...topics.map(({ id }) => id)].flatMap((id) =>
      plain(url.replace('{topic}', id), where),
    )
  })
  return [
    ...plain(brand.url, inConfig('brand.url')),
    ...ways,
    ...channels.links.flatMap(({ url }, at) =>
      url ? plain(url, inConfig(`channels.links[${at}].url`)) : [],
    ),
    ...notices.flatMap(({ url }, at) => (url ? plain(url, inConfig(`notices[${at}].url`)) : [])),
    ...(privacy ? plain(privacy.url, inConfig('privacy.url')) : []),
  ]
}

function inAnswer(answer: Answer): Address[] {
  const where = atAnswer(answer)
  const { url, anchor, actions } = answer
  const page = anchor ? `${url.split('#')[0]}#${encodeURIComponent(anchor)}` : url
  return [
    ...plain(page, where),
    ...[...answer.answer.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, href]) =>
      plain(href!.replaceAll('&amp;', '&'), where),
    ),
    ...actions.map((action) => ({
      href: action.url,
      where,
      needsAccount: action.kind === 'account' || action.needs === 'account',
    })),
  ]
}

/** The address that is asked for, and the place on its page. Routes of scripts and marked text are no places. */
export function partsOf(href: string): { url: string; fragment: string | undefined } {
  const [url = '', fragment = ''] = href.split('#')
  const isPlace = fragment !== '' && fragment !== 'top' && !/^(?:[/!]|:~:)/.test(fragment)
  return { url: new URL(url).href, fragment: isPlace ? decoded(fragment) : undefined }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
