/** `check`: everything that is wrong with the files of the project, at once, and what could be better. */
import type { Answer } from '../content/answers.ts'
import { QuestionsError } from '../errors.ts'
import { inconsistencies } from '../publish/index.ts'
import { adviceOn } from './advice.ts'
import { approvalAdvice } from './approval-advice.ts'
import { readAllApprovals } from './approvals.ts'
import type { Command } from './command.ts'
import { CONFIG_FILE, readAnswers, readConfig } from './project.ts'

export const check: Command = {
  summary: 'says what is wrong in des-questions.json and content/',
  usage: '',
  options: {},
  async run(_, { cwd, now, write, complain }) {
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
    // What a broken file would have explained is no fault of its own.
    if (faults.length === 0) {
      faults.push(...inconsistencies(config, answers))
      for (const line of adviceOn(config, answers)) complain(`warning: ${CONFIG_FILE}: ${line}`)
      if (config.approval.required) {
        const approvals = await readAllApprovals(cwd, config)
        for (const line of approvalAdvice(answers, approvals, now())) complain(`warning: ${line}`)
      }
    }
    for (const fault of faults) complain(fault)
    if (faults.length > 0) return 1
    write(
      `${CONFIG_FILE} and ${answers.length} ${answers.length === 1 ? 'answer' : 'answers'}: nothing is wrong`,
    )
    return 0
  },
}
