/** `des-questions/content`: the schemas of what people write and harvest finds. */
export { Action, Answer, AnswersFile, hashAnswer, parseAnswers } from './answers.ts'
export { type Channels, Config, type Delay, parseConfig, type Rule, type Text } from './config.ts'
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
