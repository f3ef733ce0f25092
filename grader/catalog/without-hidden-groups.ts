import ts from 'typescript'
import { ExerciseError } from './fault.ts'
import type { ExerciseSources } from './sources.ts'

/**
 * What of `exercise.ts` makes `explain`: its property and the top-level declarations that it leads to, and nothing that
 * only a generator uses.
 * @throws ExerciseError where the definition is not one literal, so that it cannot be cut
 */
export function withoutHiddenGroups({ slug, exercise }: ExerciseSources): string {
  const file = ts.createSourceFile('exercise.ts', exercise, ts.ScriptTarget.ESNext, true)
  const call = file.statements.find(ts.isExportAssignment)?.expression
  const literal = call && ts.isCallExpression(call) ? call.arguments[0] : undefined
  const explain =
    literal && ts.isObjectLiteralExpression(literal)
      ? literal.properties.find((property) => property.name?.getText(file) === 'explain')
      : undefined
  if (!explain) {
    const message =
      'must end in `export default defineExercise({ … })`, with the definition and its explain written out there'
    throw new ExerciseError([{ slug, file: 'exercise.ts', message }])
  }
  const kept = reachableStatements(file, explain).map((statement) => statement.getText(file))
  return `${kept.join('\n')}\nconst { explain } = {\n${explain.getText(file)}\n}\nexport { explain }\n`
}

/** Imports, and the declarations whose names `root`, or a declaration that is kept, speaks of. */
function reachableStatements(file: ts.SourceFile, root: ts.Node): ts.Statement[] {
  const names = namesIn(root)
  const isKept = (statement: ts.Statement) =>
    ts.isImportDeclaration(statement) || declaredNames(statement).some((name) => names.has(name))
  let count = -1
  while (names.size > count) {
    count = names.size
    for (const statement of file.statements.filter(isKept))
      if (!ts.isImportDeclaration(statement)) for (const name of namesIn(statement)) names.add(name)
  }
  return file.statements.filter(isKept)
}

function namesIn(node: ts.Node): Set<string> {
  const names = new Set<string>()
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) names.add(inner.text)
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return names
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => [...namesIn(name)])
  const { name } = statement as ts.Statement & { name?: ts.Node }
  return name && ts.isIdentifier(name) ? [name.text] : []
}
