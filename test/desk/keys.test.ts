/** Which key does what at the desk, and when it is only a letter. */
import { expect, it } from 'vitest'
import { commandOf } from '../../src/desk/keys.ts'

const REST = { isModified: false, isWriting: false, isInList: false, isOn: true }

it.each([
  { what: 'j: the next', key: 'j', command: 'next' },
  { what: 'K with caps lock: the one before', key: 'K', command: 'previous' },
  { what: 't: take', key: 't', command: 'take' },
  { what: 'r: answer', key: 'r', command: 'answer' },
  { what: '?: the help', key: '?', command: 'help' },
  { what: 'Escape: back', key: 'Escape', command: 'back' },
  { what: 'Escape from a field: back', key: 'Escape', isWriting: true, command: 'back' },
  { what: 'Escape without single keys: back', key: 'Escape', isOn: false, command: 'back' },
  { what: 'an arrow in the list: the next', key: 'ArrowDown', isInList: true, command: 'next' },
  {
    what: 'an arrow in the list, single keys off',
    key: 'ArrowUp',
    isInList: true,
    isOn: false,
    command: 'previous',
  },
  { what: 'an arrow elsewhere scrolls', key: 'ArrowDown' },
  { what: 'a letter in a field is a letter', key: 't', isWriting: true },
  { what: 'a letter with Ctrl is the browser’s', key: 'r', isModified: true },
  { what: 'Escape with Alt is not ours', key: 'Escape', isModified: true },
  { what: 'a letter that is switched off', key: 'j', isOn: false },
  { what: 'a key of no use', key: 'x' },
  { what: 'a name of every object', key: 'constructor' },
])('$what', ({ what: _, command, ...pressed }) => {
  expect(commandOf({ ...REST, ...pressed })).toBe(command)
})
