/**
 * A page of a help centre that is one answer, whose title does not ask: « Déclarer un dégât des eaux ».
 *
 * Two things must tell, as any page has a title and a text: its site, path or breadcrumb speaks of help,
 * and the page asks whether it helped or marks itself as an article. Nothing else may be found on it.
 */
import type { Element } from 'domhandler'
import { articleBody, isListing } from '../article.ts'
import { contentAfter } from '../content-after.ts'
import { descendants, glance, words } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isMenu, isProse } from '../measure.ts'
import { isMeta } from '../meta.ts'
import { isArticleOfHelp } from '../page-kind.ts'
import { announcesQuestions, isFurnitureTitle } from '../question.ts'
import type { Found, Rule } from '../rule.ts'
import { titleOf } from '../title.ts'

/** Characters: less is a teaser. */
const SAYS_SOMETHING = 40

export const helpArticle: Rule = {
  name: 'help-article',
  find(page) {
    const { $, claims } = page
    const [ones, twos] = ['h1', 'h2'].map((name) =>
      $(name)
        .toArray()
        .filter((at) => !isFurniture(at) && glance(at) !== ''),
    ) as [Element[], Element[]]
    const titles = ones.length > 0 ? ones : twos
    const [at] = titles
    if (!at || titles.length > 1 || claims.within($('body')[0]!)) return []
    if (!isArticleOfHelp(page, at)) return []
    return entry(at, $('main, [role=main]').toArray()[0] ?? $('body')[0]!)
  },
}

function entry(at: Element, around: Element): Found[] {
  const question = titleOf([at])
  if (isFurnitureTitle(question) || announcesQuestions(question)) return []
  const body = articleBody(around.children)
  const isTheText = body && !descendants(body.children).some((element) => element === at)
  const answer = isTheText
    ? body.children
    : contentAfter(
        at,
        () => false,
        () => false,
      )
  const text = words(answer, (element) => element === at || isMeta(element))
  if (text.length < SAYS_SOMETHING || !isProse(answer, 1)) return []
  return isMenu(answer) || isListing(answer) ? [] : [{ question, answer, at }]
}
