/**
 * What an adapter is: one system that holds answers, asked in its own way, told as entries that are the
 * same for all. It gives what the public may read and nothing else: no drafts, nothing behind a sign-in.
 *
 * Cleaning, ids, merging and topics are not its business; neither are pauses, time limits and hosts.
 */
import type { Rule } from '../rule.ts'

export interface Entry {
  /** `answer`: the title asks and the HTML answers; `page`: the HTML holds questions, or answers its title. */
  is: 'answer' | 'page'
  /** Where visitors read it. */
  url: string
  title: string
  html: string
  /** BCP 47. */
  locale?: string
  /** Any date that the system writes. */
  modified?: string
  /** What the same entry is called in every language: its translations are found by it. */
  group?: string
  /** From the top down. */
  category?: string[]
  keywords?: string[]
  /** Other ways to ask. */
  alternates?: string[]
  short?: string
}

export interface Answered {
  value: unknown
  headers: Headers
}

export interface Ask {
  /** @throws QuestionsError for a refusal, for what is not JSON, and for a host that is not listed */
  json(url: string, init?: RequestInit): Promise<Answered>
  text(url: string, init?: RequestInit): Promise<string>
  /** For the report. */
  warn(message: string): void
}

export interface Source {
  /** In the report, and in the memory of the next harvest: unique. */
  name: string
  /** Ways to find questions that this system alone writes. */
  rules?: readonly Rule[]
  read(ask: Ask): AsyncIterable<Entry>
}
