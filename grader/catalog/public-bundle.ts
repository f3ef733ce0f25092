import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { bundleSource } from '../bundler/bundle.ts'
import type { PrivateBundle, PublicBundle } from '../contract/bundle.ts'
import type { Value } from '../contract/value.ts'
import { evaluateDefinition } from './definition.ts'
import { ExerciseError } from './fault.ts'
import { resolveFigures } from './figures.ts'
import { exerciseCode } from './private-bundle.ts'
import { createReference, encode } from './reference.ts'
import type { ExerciseSources } from './sources.ts'

const ambientTypes = readFileSync(new URL('../contract/ambient.d.ts', import.meta.url), 'utf8')

/** Compiles what a browser may have: nothing of it tells a hidden input, the solution or the mistakes. */
export async function compilePublicBundle(
  sources: ExerciseSources,
  judging: PrivateBundle,
): Promise<PublicBundle> {
  const { slug } = sources
  const { groups, invalid, explain, types, examples, training, ...rest } = evaluateDefinition(
    slug,
    judging.exerciseJs,
  )
  const { kind, entry } = rest
  const reference = await createReference({
    ...{ js: judging.solutionJs, kind, entry, adapterJs: judging.adapterJs },
  })
  const bundle = {
    ...rest,
    slug,
    version: judging.version,
    types: `${ambientTypes}\n${types}`.trim(),
    statement: sources.statement,
    starter: sources.starter,
    hints: splitHints(sources.hints),
    examples: {
      ...examples,
      cases: examples.cases.map((example) => {
        const input = encode(example.input)
        const observed = reference(input)
        if (observed?.outcome !== 'returned')
          throw new ExerciseError([
            { slug, file: 'solution.ts', message: `fails on the example ${example.id}` },
          ])
        return { ...example, input: JSON.parse(input) as Value[], expected: observed.value }
      }),
    },
    ...(explain
      ? { explainJs: await bundleSource(withoutHiddenGroups(sources), sources.path, exerciseCode) }
      : {}),
    ...(judging.adapterJs === undefined ? {} : { adapterJs: judging.adapterJs }),
    ...(training
      ? {
          training: {
            budget: training.budget,
            examples: training.examples,
            measured: training.measured,
            thresholds: training.accuracy.thresholds,
          },
        }
      : {}),
  }
  return { ...bundle, figures: resolveFigures(bundle) }
}

/** The hints of hints.md: what stands under each `##` heading, weakest first. */
export function splitHints(markdown: string): string[] {
  return markdown
    .split(/^## .*$/m)
    .slice(1)
    .map((hint) => hint.trim())
}

/**
 * What of `exercise.ts` makes `explain`: its property and the top-level declarations that it leads to, and nothing that
 * only a generator uses.
 * @throws ExerciseError where the definition is not one literal, so that it cannot be cut
 */
function withoutHiddenGroups({ slug, exercise }: ExerciseSources): string {
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
