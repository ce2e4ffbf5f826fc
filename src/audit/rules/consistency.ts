/** What is wrong between files that are each right: ids that no answer has, languages without words. */
import { inconsistencies } from '../../publish/index.ts'
import { shownIn } from '../project.ts'
import type { Rule } from '../rule.ts'

export const consistency: Rule = (project) =>
  inconsistencies(project.config, shownIn(project), project.agencies.agencies).map((sentence) => {
    // “file: what is wrong: what to do”
    const [first, last] = [sentence.indexOf(': '), sentence.lastIndexOf(': ')]
    return {
      code: 'inconsistent',
      where: { file: sentence.slice(0, first) },
      values: { what: sentence.slice(first + 2, last), todo: sentence.slice(last + 2) },
    }
  })
