/** `check`: everything that is wrong with the files of the project, at once, and what could be better. */
import { QuestionsError } from '../errors.ts'
import { inconsistencies } from '../publish/index.ts'
import { adviceOn } from './advice.ts'
import { type Command, dayOf } from './command.ts'
import { type LocaleContent, readContent, withTwins } from './contents.ts'
import { CONFIG_FILE, readConfig } from './project.ts'
import { doubtLines, endingLines } from './review-lines.ts'

export const check: Command = {
  summary: 'says what is wrong in des-questions.json and content/',
  usage: '',
  options: {},
  async run(_, { cwd, now, write, complain }) {
    const config = await readConfig(cwd)
    const contents: LocaleContent[] = []
    const faults: string[] = []
    for (const locale of config.locales) {
      try {
        contents.push(await readContent(cwd, config, locale, now()))
      } catch (error) {
        if (!(error instanceof QuestionsError)) throw error
        faults.push(error.message)
      }
    }
    const answers = withTwins(contents)
    // What a broken file would have explained is no fault of its own.
    if (faults.length === 0) {
      faults.push(...inconsistencies(config, answers))
      const { warnDays } = config.approval
      const today = dayOf(now())
      const advice = [
        ...adviceOn(config, answers).map((line) => `${CONFIG_FILE}: ${line}`),
        ...contents.flatMap(doubtLines),
        ...contents.flatMap(({ locale, edits }) => endingLines(locale, edits, warnDays, today)),
      ]
      for (const line of advice) complain(`warning: ${line}`)
    }
    for (const fault of faults) complain(fault)
    if (faults.length > 0) return 1
    write(
      `${CONFIG_FILE} and ${answers.length} ${answers.length === 1 ? 'answer' : 'answers'}: nothing is wrong`,
    )
    return 0
  },
}
