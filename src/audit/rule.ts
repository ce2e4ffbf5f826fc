/** A rule judges one thing. It reads, and asks nobody: what the network knows is among the facts. */
import type { Answer } from '../content/answers.ts'
import { CONFIG_FILE } from '../content/files.ts'
import type { Finding, Where } from './finding.ts'
import type { Facts, Project } from './project.ts'

export type Rule = (project: Project, facts: Facts) => Finding[]

export const atAnswer = ({ id, question, url, locale }: Answer): Where => ({
  ...{ locale, answer: id, question, url },
})

export const inConfig = (place: string): Where => ({ file: CONFIG_FILE, place })
