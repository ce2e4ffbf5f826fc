/** `<details><summary>question</summary>answer</details>` */
import { isElement } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isAnswerTo } from '../measure.ts'
import type { Found, Rule } from '../rule.ts'
import { titleOf } from '../title.ts'
import { inGroups } from './groups.ts'

export const details: Rule = {
  name: 'details',
  find(page) {
    const all = page.elements
      .filter(({ name }) => name === 'details')
      .flatMap((item): Found[] => {
        const summary = item.children.filter(isElement).find(({ name }) => name === 'summary')
        if (!summary || isFurniture(item)) return []
        const answer = item.children.filter((child) => child !== summary)
        const question = titleOf([summary])
        if (!isAnswerTo(question, answer, 2)) return []
        return [{ question, answer, at: summary, anchorAt: item }]
      })
    return inGroups(all, page)
  },
}
