/** docs/embedding.md is what integrators read of the protocol and of the events: it says what the code says. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { EVENTS, HELLO } from '../../src/embed/protocol.ts'

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
const docs = read('docs/embedding.md')

/** The rows of the table with this heading: what is between backquotes in the cell at `column`. */
function documented(heading: string, column: number): string[][] {
  const [, table] = new RegExp(`\\| ${heading} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`).exec(docs)!
  return table!
    .trim()
    .split('\n')
    .map((row) => {
      const cells = row.split('|').map((cell) => cell.trim())
      return [cells[1]!, ...[...cells[column]!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)]
    })
}

/** `type` and the names of the other fields, as they are declared: `init { mode, place? }`. */
function declared(union: string): string[] {
  const file = ts.createSourceFile(
    'p.ts',
    read('src/embed/protocol.ts'),
    ts.ScriptTarget.Latest,
    true,
  )
  const found = file.statements.find(
    (node): node is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(node) && node.name.text === union,
  )!
  const members: readonly ts.TypeNode[] = ts.isUnionTypeNode(found.type) ? found.type.types : []
  return members.filter(ts.isTypeLiteralNode).map((member) => {
    const fields = member.members.filter(ts.isPropertySignature)
    const [type, ...others] = fields.map((field) => ({
      name: field.name.getText() + (field.questionToken ? '?' : ''),
      type: field.type!.getText(),
    }))
    const names = others.map(({ name }) => name).sort()
    return `${type!.type.replaceAll("'", '')} ${names.join(', ')}`.trim()
  })
}

const asDeclared = (message: string) => {
  const [, type, fields = ''] = /^(\w+)(?: \{ (.*) \})?$/.exec(message)!
  return `${type} ${fields.split(', ').sort().join(', ')}`.trim()
}

it.each([
  ['page', 'ToFrame'],
  ['frame', 'ToPage'],
])('what the %s may say stands in the docs, and nothing else', (side, union) => {
  const rows = documented('from', 2).filter(([from]) => from === side)
  expect(rows.map(([, message]) => asDeclared(message!)).sort()).toEqual(declared(union).sort())
  expect(rows.length).toBeGreaterThan(2)
})

it('the greeting, with its version, stands in the docs', () => {
  expect(docs).toContain(`\`${HELLO}\``)
})

it('the events of the docs are those of the code', () => {
  const named = documented('event', 1).flatMap(([, ...names]) => names)
  expect(named.sort()).toEqual([...EVENTS].sort())
})
