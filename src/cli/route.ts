/**
 * `route`: does the policy lead where the bank wants? Every line of a table is asked as a visitor
 * would ask it: read for secrets, searched, classified, routed; what differs is printed.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import type { LocalePart } from '../content/locale-part.ts'
import { QuestionsError } from '../errors.ts'
import { projectChannels } from '../publish/project.ts'
import { createSearch, type Search } from '../search/index.ts'
import { type Explanation, explainTriage, findSecrets, type Offer } from '../triage/index.ts'
import type { Case } from './cases.ts'
import { readCases } from './cases.ts'
import { type Command, text, UsageError } from './command.ts'
import { readProject } from './contents.ts'

export const route: Command = {
  summary: 'asks the questions of a table, and says which are not led where you want',
  usage: '<cases.csv> [--explain]',
  argument: 'table',
  options: {
    explain: { type: 'boolean', help: 'every line, with the rule and the words that decided' },
  },
  async run(values, { cwd, now, write, complain }) {
    const file = text(values, 'table')
    if (file === undefined) throw new UsageError('“route” needs a table: route cases.csv.')
    const { config, contents } = await readProject(cwd, now())
    const cases = readCases(await readTable(cwd, file), file, config)
    const ask = asker(config, contents)
    let differing = 0
    for (const each of cases) {
      const explanation = ask(each)
      const isRight = fits(explanation.offers[0], each.expected)
      if (!isRight) differing++
      if (!isRight)
        complain(`${file}:${each.line}: ${difference(each, explanation)}${notThere(each, config)}`)
      else if (values.explain)
        write(`${file}:${each.line}: ${each.expected} ${reasonsFor(explanation)}`)
    }
    write(
      differing === 0
        ? `${cases.length} cases: all are led where you want`
        : `${cases.length} cases: ${differing} differ`,
    )
    return differing === 0 ? 0 : 1
  },
}

async function readTable(cwd: string, file: string): Promise<string> {
  try {
    return await readFile(join(cwd, file), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new QuestionsError('NOT_FOUND', `${file} is not in ${cwd}`, { cause })
  }
}

interface Library {
  search: Search
  answers: Map<string, Answer>
}

/** What the hub does with a question between the last key and the first offer. */
function asker(config: Config, contents: readonly LocalePart[]): (asked: Case) => Explanation {
  const libraries = new Map<string, Library>()
  for (const { locale, answers } of contents) {
    libraries.set(locale, {
      search: createSearch(answers, { locale, synonyms: config.search.synonyms }),
      answers: new Map(answers.map((answer) => [answer.id, answer])),
    })
  }
  const { formats } = config.secrets
  return ({ question, surface, now, who, locale, topic }) => {
    const { search, answers } = libraries.get(locale)!
    const secrets = [...new Set(findSecrets(question, { formats }).map(({ kind }) => kind))]
    // Nothing is searched while a secret is in the question.
    const [best] = secrets.length > 0 ? [] : search.find(question, { limit: 1 })
    const answer = best && answers.get(best.id)
    const about = topic ?? answer?.topic
    return explainTriage(
      {
        question,
        locale,
        surface,
        now,
        visitor: who,
        channels: projectChannels(config, locale),
        hours: config.hours,
        ...(about && { topic: about }),
        ...(secrets.length > 0 && { secrets }),
        ...(best &&
          answer && {
            found: {
              id: best.id,
              confidence: best.confidence,
              ...(answer.needs && { needs: answer.needs }),
              ...(answer.actions.length > 0 && { actions: true }),
            },
          }),
      },
      config.routing.rules,
    )
  }
}

const nameOf = ({ channel, id }: Offer): string => (id === undefined ? channel : `${channel}:${id}`)

const fits = (offer: Offer | undefined, expected: string): boolean =>
  offer !== undefined && (nameOf(offer) === expected || offer.channel === expected)

const difference = (asked: Case, explanation: Explanation): string => {
  const first = explanation.offers[0]
  return `“${asked.question}” (${asked.surface}, ${asked.time}, ${asked.who}): expected ${asked.expected}, got ${first ? nameOf(first) : 'nothing'} ${reasonsFor(explanation)}`
}

/** No rule can lead to a way of help that the bank does not have. */
function notThere({ expected }: Case, { channels }: Config): string {
  const [channel = ''] = expected.split(':')
  const has: Record<string, boolean> = {
    phone: channels.phone !== undefined,
    callback: channels.callback !== undefined,
    message: channels.message !== undefined,
    agency: channels.agency !== undefined,
    complaint: channels.complaint !== undefined,
    link: channels.links.length > 0,
  }
  if (has[channel] !== false) return ''
  const key = channel === 'link' ? 'channels.links' : `channels.${channel}`
  return `: nothing can lead there, since des-questions.json has no “${key}”`
}

/** `(rule “urgent”, kind urgent: “a vole”, “carte”)` */
function reasonsFor({ rule, kind, words }: Explanation): string {
  const said = kind === 'general' ? [] : words[kind]
  const because = said.length > 0 ? `: ${said.map((each) => `“${each}”`).join(', ')}` : ''
  return `(rule “${rule}”, kind ${kind}${because})`
}
