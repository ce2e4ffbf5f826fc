/** `check`: everything that is wrong with the files of the project, at once. */
import type { Answer } from '../content/answers.ts'
import { QuestionsError } from '../errors.ts'
import { inconsistencies } from '../publish/index.ts'
import type { Command } from './command.ts'
import { readAnswers, readConfig } from './project.ts'

export const check: Command = {
  summary: 'says what is wrong in des-questions.json and content/',
  usage: '',
  options: {},
  async run(_, { cwd, write, complain }) {
    const config = await readConfig(cwd)
    const answers: Answer[] = []
    const faults: string[] = []
    for (const locale of config.locales) {
      try {
        answers.push(...(await readAnswers(cwd, locale)))
      } catch (error) {
        if (!(error instanceof QuestionsError)) throw error
        faults.push(error.message)
      }
    }
    // Ids that a broken file would have explained are no faults of their own.
    if (faults.length === 0) faults.push(...inconsistencies(config, answers))
    for (const fault of faults) complain(fault)
    if (faults.length > 0) return 1
    write(`des-questions.json and ${answers.length} answers: nothing is wrong`)
    return 0
  },
}
