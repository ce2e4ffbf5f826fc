/**
 * `routing` of `des-questions.json`: the bank's own policy. What a rule means is the business of
 * `triage/`.
 */
import * as z from 'zod'
import { Id } from './fields.ts'

const Kind = z.enum(['urgent', 'complaint', 'personal', 'complex', 'general'])
export const CHANNELS = [
  'answer',
  'action',
  'phone',
  'callback',
  'message',
  'agency',
  'complaint',
  'link',
] as const
const ChannelId = z.enum(CHANNELS)
export type ChannelId = z.infer<typeof ChannelId>

const Surface = z.enum(['website', 'partner', 'facebook', 'webview', 'in-app'])
export const VISITORS = ['anonymous', 'prospect', 'customer', 'signed-in'] as const
const Visitor = z.enum(VISITORS)

/** The rules that hold without a word from the bank, in their order: `triage/rules.ts`. */
export const DEFAULT_RULES = [
  'urgent',
  'complaint',
  'personal-prospect',
  'personal',
  'complex-prospect',
  'complex',
  'answered',
  'unanswered-prospect',
  'unanswered',
] as const
export type DefaultRule = (typeof DEFAULT_RULES)[number]

/** One of these words, or a list of them. */
const oneOrMore = <T extends z.util.EnumLike>(words: z.ZodEnum<T>) =>
  z.union([words, z.array(words).min(1)], {
    error: `expected ${words.options.map((word) => `"${word}"`).join(' or ')}, or a list of these`,
  })

const isDefault = (name: string): boolean => (DEFAULT_RULES as readonly string[]).includes(name)

/**
 * A line of the bank's own policy: for these questions, these channels in this order. With the name
 * of a default rule it takes that rule's place, and what it leaves out stays as it was.
 */
export const Rule = z
  .strictObject({
    name: Id,
    when: z
      .strictObject({
        /** One kind, or several. */
        kind: oneOrMore(Kind).optional(),
        topic: Id.optional(),
        surface: z.array(Surface).optional(),
        visitor: z.array(Visitor).optional(),
        /** There is an answer that the search is sure of. */
        answered: z.boolean().optional(),
      })
      .optional(),
    /** A channel, or a group of equal ones: those that are open now come first. */
    offer: z.array(oneOrMore(ChannelId)).min(1).optional(),
    /** A rule that is not read. */
    off: z.literal(true).optional(),
  })
  .refine(({ name, offer, off }) => offer !== undefined || off || isDefault(name), {
    path: ['offer'],
    error: `expected channels: only a rule named like a default one (${DEFAULT_RULES.join(', ')}) may leave them out`,
  })
export type Rule = z.infer<typeof Rule>
