/** What a validator of HTML finds wrong in a document, or in what a shadow root holds. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node'
import type { Frame, Page } from 'playwright'

/** No file of settings is looked for: what counts is the standard, without taste. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
)

/** @returns a line for each fault: the rule, where, what */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, selector, message }) => `${ruleId} at ${selector}: ${message}`),
  )
}

const judged = new Map<string, Promise<string[]>>()
/** Once each: the page around a hub is the same in all of its states. */
const judge = (html: string) => {
  const found = judged.get(html) ?? faultsIn(html)
  judged.set(html, found)
  return found
}

/** A page and each of its frames, as they stand now. */
export async function invalidIn(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map(look))
  return found.flat()
}

/** Its document, and each of its shadow roots by itself, since ids count in their own tree. */
async function look(frame: Frame): Promise<string[]> {
  const trees = await frame.evaluate(() => {
    const rootsIn = (tree: ParentNode): ShadowRoot[] =>
      [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
      )
    return [document.documentElement.outerHTML, ...rootsIn(document).map((root) => root.innerHTML)]
  })
  const found = await Promise.all(trees.map(judge))
  return found.flat()
}
