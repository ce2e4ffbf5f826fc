/**
 * Pictures that say nothing to whoever does not see them. An `alt` that is there and empty is a decision; one
 * that is missing is not. Harvest writes an empty one for both, so the pages are asked which it was.
 */
import type { Answer } from '../../content/answers.ts'
import type { Finding } from '../finding.ts'
import { shownIn } from '../project.ts'
import { atAnswer, type Rule } from '../rule.ts'

export const pictures: Rule = (project, facts) =>
  shownIn(project).flatMap((answer) => {
    const bare = new Set(facts?.pictures.get(answer.url))
    return picturesIn(answer)
      .filter(({ src, alt }) => alt === undefined || (alt === '' && bare.has(src)))
      .map(
        ({ src }): Finding => ({
          code: 'picture-without-alt',
          where: atAnswer(answer),
          values: { picture: src.split('/').at(-1) || src },
        }),
      )
  })

function picturesIn({ answer }: Answer): { src: string; alt: string | undefined }[] {
  return [...answer.matchAll(/<img\b[^>]*>/gi)].map(([tag]) => ({
    src: attributeOf(tag, 'src') ?? '',
    alt: attributeOf(tag, 'alt')?.trim(),
  }))
}

/** Of clean HTML. */
function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(
    String.raw`\s${name}(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?`,
    'i',
  ).exec(tag)
  if (!found) return
  return (found[1] ?? found[2] ?? found[3] ?? '').replaceAll('&amp;', '&')
}
