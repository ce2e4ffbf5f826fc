/** Pictures of a page that nobody described, for whoever looks after it. */
import type { OpenPage } from './open-page.ts'

/** Their addresses. An empty `alt` is a description: of decoration. */
export function picturesWithoutAlt({
  elements,
  base,
}: Pick<OpenPage, 'elements' | 'base'>): string[] {
  const bare = elements.filter(
    ({ name, attribs }) =>
      name === 'img' &&
      attribs.alt === undefined &&
      attribs['aria-hidden'] !== 'true' &&
      !/^(?:presentation|none)$/.test(attribs.role ?? ''),
  )
  return [...new Set(bare.flatMap(({ attribs }) => URL.parse(attribs.src ?? '', base)?.href ?? []))]
}
