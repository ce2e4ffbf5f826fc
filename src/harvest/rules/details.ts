/** `<details><summary>question</summary>answer</details>` */
import { isElement, isFurniture, isProse, words } from '../dom.ts'
import type { Found, Rule } from '../rule.ts'
import { inGroups } from './groups.ts'

export const details: Rule = {
  name: 'details',
  find({ $ }) {
    const all = $('details')
      .toArray()
      .flatMap((item): Found[] => {
        const summary = item.children.filter(isElement).find(({ name }) => name === 'summary')
        if (!summary || isFurniture(item)) return []
        const answer = item.children.filter((child) => child !== summary)
        if (!isProse(answer, 2)) return []
        return [{ question: words([summary]), answer, at: summary, anchorAt: item }]
      })
    return inGroups(all)
  },
}
