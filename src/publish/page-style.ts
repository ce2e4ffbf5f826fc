/** The style sheet of the static page, with the colours of the bank, and its icon. */
import type { Config } from '../content/config.ts'
import css from './page.css?inline'
import tokens from './tokens.css?inline'

export const pageStyle = ({ theme }: Config): string => tokensOf(theme) + css

/**
 * The colours of a page, the bank's own among them. Values were checked by the schema: six hexadecimal digits
 * and nothing else.
 */
export function tokensOf(theme: Config['theme']): string {
  const own = (['light', 'dark'] as const).flatMap((scheme) =>
    Object.entries(theme[scheme] ?? {}).map(([name, color]) => `--${scheme}-${name}:${color}`),
  )
  return (own.length > 0 ? `:root{${own.join(';')}}\n` : '') + tokens
}

export const icon = ({ theme }: Config): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<path fill="${theme.light?.accent ?? '#00695c'}" d="M16 3C8 3 2 8 2 15c0 4 2 7 5 9v6l6-3h3c8 0 14-5 14-12S24 3 16 3z"/>`,
    `<g fill="${theme.light?.onAccent ?? '#fff'}"><circle cx="10" cy="15" r="2"/><circle cx="16" cy="15" r="2"/><circle cx="22" cy="15" r="2"/></g>`,
    '</svg>',
  ].join('')
