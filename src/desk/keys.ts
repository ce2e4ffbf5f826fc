/**
 * The keyboard of the desk: which key does what, and when it is only a letter. Where somebody writes, or
 * holds a modifier, it is a letter; single keys can be switched off, for those who speak to their computer.
 */
export type Command = 'next' | 'previous' | 'take' | 'answer' | 'back' | 'help'

/** They do nothing that the browser means by them. */
const ALWAYS: Readonly<Record<string, Command>> = { Escape: 'back' }

const SINGLE: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  t: 'take',
  r: 'answer',
  '?': 'help',
}

/** Where something of the list has the focus: else they scroll the page. */
const IN_LIST: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' }

export interface Pressed {
  key: string
  /** With Ctrl, Alt or Meta: the browser's, or the screen reader's. */
  isModified: boolean
  /** What has the focus takes letters. */
  isWriting: boolean
  isInList: boolean
  /** Single keys are on. */
  isOn: boolean
}

export function commandOf({
  key,
  isModified,
  isWriting,
  isInList,
  isOn,
}: Pressed): Command | undefined {
  if (isModified) return undefined
  if (Object.hasOwn(ALWAYS, key)) return ALWAYS[key]
  if (isWriting) return undefined
  if (isInList && Object.hasOwn(IN_LIST, key)) return IN_LIST[key]
  const name = key.toLowerCase()
  return isOn && Object.hasOwn(SINGLE, name) ? SINGLE[name] : undefined
}
