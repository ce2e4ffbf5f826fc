/**
 * What an entity of the bank shows of the bank's answers: its own values in place of the website's, and
 * without what it has not.
 *
 * An answer that does not say a value any more is kept back from the entities that have another one, since
 * nobody knows what it says of them now; `consistency.ts` tells.
 */
import type { Config } from '../content/config.ts'
import type { Entity } from '../content/entities.ts'
import { type Replacement, replacer } from '../content/values.ts'
import { answerOf, cardOf, type Layout } from './locale.ts'
import type { Shown } from './page-answers.ts'
import type { Piece } from './parts.ts'
import { localise } from './project.ts'
import type { Speech } from './speech.ts'

/** @returns the answers that a value or the entity itself is about; nothing for one that is not shown */
export function variantsOf(
  { values }: Pick<Config, 'values'>,
  entity: Pick<Entity, 'values' | 'without'>,
  shown: readonly Shown[],
  { locale }: Pick<Speech, 'locale'>,
): ReadonlyMap<string, Shown | undefined> {
  const variants = new Map<string, Shown | undefined>()
  const namesOf = Map.groupBy(
    Object.entries(values).flatMap(([name, common]) => common.in.map((id) => ({ id, name }))),
    ({ id }) => id,
  )
  for (const one of shown) {
    const { id } = one.answer
    const names = namesOf.get(id)?.map(({ name }) => name)
    if (entity.without.answers.includes(id)) variants.set(id, undefined)
    else if (names) {
      const wanted = names.flatMap((name) =>
        replacementsOf(values[name]!, entity.values[name], locale),
      )
      const { found, ...own } = withReplacements(one, wanted)
      variants.set(id, found.size === wanted.length ? own : undefined)
    }
  }
  return variants
}

type Value = Config['values'][string]

function replacementsOf(
  common: Value,
  own: Entity['values'][string] | undefined,
  locale: string,
): Replacement[] {
  const text = common.text !== undefined &&
    own?.text !== undefined && {
      from: localise(common.text, locale),
      to: localise(own.text, locale),
    }
  const href = common.href !== undefined &&
    own?.href !== undefined && {
      from: common.href,
      to: own.href,
    }
  return [text, href].filter((one) => one !== false)
}

function withReplacements({ varies: _, ...one }: Shown, replacements: readonly Replacement[]) {
  const { answer, body } = one
  const by = replacer(replacements)
  const own: Shown = {
    ...one,
    body: by.nodes(body),
    answer: {
      ...answer,
      question: by.text(answer.question),
      ...(answer.short !== undefined && { short: by.text(answer.short) }),
      actions: answer.actions.map((action) => ({
        ...action,
        label: by.text(action.label),
        url: by.address(action.url),
      })),
    },
  }
  return { ...own, found: by.found }
}

/** The same parts, but for those that hold one of the variants. */
export function layoutOf(
  layout: Layout,
  variants: ReadonlyMap<string, Shown | undefined>,
  speech: Speech,
): Layout {
  const changed = <Thing extends { id: string }>(
    pieces: readonly Piece<Thing>[],
    draw: (variant: Shown, before: Thing) => Thing,
  ): Piece<Thing>[] =>
    pieces.map((piece) => ({
      ...piece,
      things: piece.things.flatMap((thing) => {
        if (!variants.has(thing.id)) return [thing]
        const variant = variants.get(thing.id)
        return variant ? [draw(variant, thing)] : []
      }),
    }))
  return {
    ...layout,
    shown: layout.shown.flatMap((one) =>
      variants.has(one.answer.id) ? (variants.get(one.answer.id) ?? []) : [one],
    ),
    cards: changed(layout.cards, cardOf),
    answers: changed(layout.answers, (variant, before) =>
      answerOf(variant, cardOf(variant), 'related' in before ? before.related : [], speech),
    ),
  }
}
