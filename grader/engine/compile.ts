import type TypeScript from 'typescript'
import { type Message, say } from '../contract/message.ts'

export type Compiled = { js: string; map: string } | { error: Message; line?: number; column?: number }

/**
 * Compiles a submission to CommonJS, by TypeScript's own `transpileModule`: types are dropped, not checked.
 * Refused are what does not parse, what imports a value of another module, and what does not export `entry`.
 * @param ts the compiler: `typescript` on the server, the copy inside the editor's worker in a browser
 * @param modules what may be imported all the same
 */
export function compileSubmission(
  ts: typeof TypeScript,
  source: string,
  entry: string,
  modules: readonly string[] = [],
): Compiled {
  let imported: Refusal | undefined
  let exported: ReadonlySet<string> = new Set()
  const refuse = (refusal: Refusal) => {
    imported ??= refusal
  }
  let output: TypeScript.TranspileOutput
  try {
    // A line for a shell at the top is TypeScript, but would not be at the top of what is evaluated.
    output = ts.transpileModule(source.replace(/^#!/, '//'), {
      fileName: 'submission.ts',
      reportDiagnostics: true,
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.CommonJS,
        sourceMap: true,
        removeComments: true,
      },
      transformers: {
        before: [
          () => (file) => {
            exported = exportedNames(ts, file)
            findDynamicImports(ts, file, refuse)
            return file
          },
        ],
        after: [
          () => (file) => {
            findKeptImports(ts, file, modules, refuse)
            return file
          },
        ],
      },
    })
  } catch (error) {
    if (error instanceof RangeError) return { error: say('compile-error.too-deep') }
    throw error
  }
  const diagnostic = output.diagnostics?.find(({ category }) => category === ts.DiagnosticCategory.Error)
  if (diagnostic) {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')
    return {
      error: say('compile-error.syntax', { error: text }),
      ...positionOf(diagnostic.file, diagnostic.start),
    }
  }
  if (imported) return { error: imported.message, ...positionOf(imported.file, imported.start) }
  if (!exported.has(entry)) {
    const key = exported.has('default') ? 'compile-error.entry-default' : 'compile-error.entry-missing'
    return { error: say(key, { entry }) }
  }
  return { js: output.outputText, map: output.sourceMapText ?? '' }
}

/** Characters of an imported module's name that a message repeats. */
const longestModuleName = 80

interface Refusal {
  message: Message
  file: TypeScript.SourceFile
  start: number
}

function positionOf(file: TypeScript.SourceFile | undefined, start: number | undefined) {
  if (!file || start === undefined) return {}
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  return { line: line + 1, column: character + 1 }
}

/** The names of the values that a module exports. */
function exportedNames(ts: typeof TypeScript, file: TypeScript.SourceFile): Set<string> {
  const names = new Set<string>()
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && !statement.isTypeOnly) {
      if (ts.isNamedExports(statement.exportClause))
        for (const { name, isTypeOnly } of statement.exportClause.elements)
          if (!isTypeOnly) names.add(name.text)
    }
    if (ts.isExportAssignment(statement)) names.add('default')
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) names.add('default')
    else if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) addBoundNames(ts, name, names)
    else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement) ||
      ts.isImportEqualsDeclaration(statement) ||
      ts.isModuleDeclaration(statement)
    )
      if (statement.name) names.add(statement.name.text)
  }
  return names
}

function addBoundNames(ts: typeof TypeScript, name: TypeScript.BindingName, names: Set<string>): void {
  if (ts.isIdentifier(name)) names.add(name.text)
  else
    for (const element of name.elements)
      if (!ts.isOmittedExpression(element)) addBoundNames(ts, element.name, names)
}

function findDynamicImports(
  ts: typeof TypeScript,
  file: TypeScript.SourceFile,
  refuse: (refusal: Refusal) => void,
): void {
  const visit = (node: TypeScript.Node): void => {
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent))
      refuse({ message: say('compile-error.dynamic-import'), file, start: node.getStart(file) })
    ts.forEachChild(node, visit)
  }
  if (/\bimport\b/.test(file.text)) visit(file)
}

/** The compiler has dropped every import that only types need; what is left would load a module. */
function findKeptImports(
  ts: typeof TypeScript,
  file: TypeScript.SourceFile,
  modules: readonly string[],
  refuse: (refusal: Refusal) => void,
): void {
  for (const statement of file.statements) {
    const original = ts.getOriginalNode(statement)
    const from =
      ts.isImportDeclaration(original) || ts.isExportDeclaration(original)
        ? original.moduleSpecifier
        : ts.isImportEqualsDeclaration(original) && ts.isExternalModuleReference(original.moduleReference)
          ? original.moduleReference.expression
          : undefined
    if (!from || (ts.isStringLiteral(from) && modules.includes(from.text))) continue
    const module = ts.isStringLiteral(from) ? `'${from.text.slice(0, longestModuleName)}'` : 'another module'
    const source = original.getSourceFile()
    refuse({
      message:
        modules.length === 0
          ? say('compile-error.import', { module })
          : say('compile-error.import-other', { module, allowed: `'${modules[0]}'` }),
      file: source,
      start: original.getStart(source),
    })
  }
}
