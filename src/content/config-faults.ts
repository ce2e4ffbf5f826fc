/** What is wrong between two parts of `des-questions.json` that are each right: names that nobody wrote down. */
import type { Channels } from './channels.ts'
import type { Desk } from './desk.ts'
import type { Secure } from './secure.ts'

export type Fault = [path: PropertyKey[], message: string]

/** Channels whose hours are not among `hours`. */
export function unknownHours({ channels, hours }: { channels: Channels; hours: object }): Fault[] {
  const known = Object.keys(hours)
  const ways = ['callback', 'message', 'agency', 'complaint'] as const
  const uses: [PropertyKey[], string | undefined][] = [
    ...(channels.phone?.numbers ?? []).map((number, index): [PropertyKey[], string] => [
      ['channels', 'phone', 'numbers', index, 'hours'],
      number.hours,
    ]),
    ...ways.map((id): [PropertyKey[], string | undefined] => [
      ['channels', id, 'hours'],
      channels[id]?.hours,
    ]),
    [['channels', 'agency', 'appointments', 'hours'], channels.agency?.appointments?.hours],
    ...(channels.agency?.appointments?.advisers ?? []).map(
      ({ hours }, at): [PropertyKey[], string | undefined] => [
        ['channels', 'agency', 'appointments', 'advisers', at, 'hours'],
        hours,
      ],
    ),
    ...channels.links.map((link, index): [PropertyKey[], string | undefined] => [
      ['channels', 'links', index, 'hours'],
      link.hours,
    ]),
  ]
  const lacks = (id: string) =>
    `“${id}” is not a key of “hours” (${known.join(', ') || 'there is none'}): add it there, or correct it here`
  return uses.flatMap(([path, id]): Fault[] =>
    id === undefined || known.includes(id) ? [] : [[path, lacks(id)]],
  )
}

/** Portraits that a page which shows the hub would have to allow. */
export const photosElsewhere = ({ channels, hub }: { channels: Channels; hub: string }): Fault[] =>
  (channels.agency?.appointments?.advisers ?? []).flatMap(({ photo }, at): Fault[] =>
    photo === undefined || new URL(photo).origin === hub
      ? []
      : [
          [
            ['channels', 'agency', 'appointments', 'advisers', at, 'photo'],
            `expected an address on ${hub}: pages that show the hub need not allow another`,
          ],
        ],
  )

interface Hosts {
  hub: string
  server?: string | undefined
  secure?: Secure | undefined
  desk?: Desk | undefined
}

/** One host cannot be two sites: what one of them serves, the other answers with 404. */
export function sharedHosts({ hub, server, secure, desk }: Hosts): Fault[] {
  const isAmong = (origin: string, others: (string | undefined)[]) =>
    others.some((url) => url !== undefined && new URL(url).host === new URL(origin).host)
  const faults: (Fault | false | undefined)[] = [
    secure &&
      isAmong(secure.origin, [hub, server]) && [
        ['secure', 'origin'],
        'expected a host of its own: nothing else may be served from the origin of secure messages, not even the hub',
      ],
    desk &&
      isAmong(desk.origin, [hub, server, secure?.origin]) && [
        ['desk', 'origin'],
        'expected a host of its own: nothing else may be served from the origin of the desk, neither the hub nor secure messages',
      ],
  ]
  return faults.filter((fault) => !!fault)
}

interface Languages {
  locales: readonly string[]
  fallbacks: Readonly<Record<string, readonly string[]>>
}

/** Languages that borrow, or are borrowed from, and are not published. */
export function unknownFallbacks({ fallbacks, locales }: Languages): Fault[] {
  const check = (path: PropertyKey[], locale: string): Fault[] =>
    locales.includes(locale) ? [] : [[path, `“${locale}” is not among “locales”: add it there`]]
  return Object.entries(fallbacks).flatMap(([locale, chain]) => [
    ...check(['fallbacks', locale], locale),
    ...chain.flatMap((other, at): Fault[] => {
      const path = ['fallbacks', locale, at]
      return other === locale
        ? [[path, 'a language cannot borrow from itself: remove it']]
        : check(path, other)
    }),
  ])
}
