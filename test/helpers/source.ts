/** What a source file imports, and what it does when it is imported: read from its syntax tree. */
import ts from 'typescript'

export interface Import {
  specifier: string
  /** `import type` or `export type`: gone when the code runs. */
  typeOnly: boolean
  /** `import(…)`: when that line runs, or never. */
  dynamic: boolean
}

const parse = (file: string, text: string) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)

/** Every import, static, dynamic or of a type; only those with a fixed specifier. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean, dynamic = false) => {
    if (node && ts.isStringLiteralLike(node)) {
      found.push({ specifier: node.text, typeOnly, dynamic })
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(file, text))
  return found
}

/** What a module must not touch while it is being imported: the page, the network, the clock, chance. */
const OUTSIDE =
  /^(document|window|customElements|navigator|location|history|localStorage|sessionStorage|fetch|addEventListener|setTimeout|setInterval|process|console)$/
const OUTSIDE_CALLS = /^(Date\.now|Math\.random|performance\.now|crypto\.\w+)$/

/**
 * The side effects of importing a file: statements at its top that are there for what they do, and
 * values at its top that are made from the world outside. What functions do later is their caller's
 * affair, and types do nothing.
 */
export function effectsOf(file: string, text: string): string[] {
  const source = parse(file, text)
  const effects: string[] = []
  const line = (node: ts.Node) =>
    `line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText().split('\n')[0]}`

  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return
    const isOutside =
      (ts.isIdentifier(node) && OUTSIDE.test(node.text) && isFree(node)) ||
      (ts.isCallExpression(node) && OUTSIDE_CALLS.test(node.expression.getText()))
    if (isOutside) effects.push(line(node.parent))
    else ts.forEachChild(node, look)
  }

  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { initializer } of statement.declarationList.declarations) {
        if (initializer) look(initializer)
      }
    } else if (!isDeclaration(statement)) {
      effects.push(line(statement))
    } else if (ts.isImportDeclaration(statement) && !statement.importClause) {
      effects.push(line(statement))
    }
  }
  return effects
}

/** A name of its own, not the member of something (`x.location`) nor a key (`{ location: … }`). */
function isFree(name: ts.Identifier): boolean {
  const { parent } = name
  return !(
    (ts.isPropertyAccessExpression(parent) && parent.name === name) ||
    (ts.isPropertyAssignment(parent) && parent.name === name)
  )
}

const isDeclaration = (statement: ts.Statement) =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement) ||
  ts.isFunctionDeclaration(statement) ||
  ts.isClassDeclaration(statement) ||
  (ts.isModuleDeclaration(statement) && hasDeclare(statement))

/** `declare global { … }` describes and does nothing; a namespace of values would run. */
const hasDeclare = (statement: ts.ModuleDeclaration) =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false
