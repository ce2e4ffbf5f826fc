/** `des-questions/content`: the schemas of what people write and harvest finds. */
export { Action, Answer, AnswersFile, hashAnswer, parseAnswers } from './answers.ts'
export { type Publishable, publishable, type Withheld } from './approval.ts'
export type { Channels } from './channels.ts'
export { Config, parseConfig } from './config.ts'
export { AgenciesFile, type Agency, parseAgencies } from './directory.ts'
export { applyEdits, type Doubt, Edit, EditsFile, editsText, parseEdits } from './edits.ts'
export type { Delay, Text } from './fields.ts'
export { Hours } from './hours.ts'
export {
  ALLOWED,
  type Attributes,
  type HtmlElement,
  type HtmlNode,
  type Tag,
  textOf,
  toHtml,
} from './html.ts'
export type { Rule } from './routing.ts'
export { type Missing, missingTranslations } from './translations.ts'
