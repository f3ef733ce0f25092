import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { bundleSource } from '../bundler/bundle.ts'
import type { PrivateBundle, PublicBundle } from '../contract/bundle.ts'
import type { Value } from '../contract/value.ts'
import { evaluateDefinition } from './definition.ts'
import { ExerciseError } from './fault.ts'
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
  const { groups, invalid, explain, types, examples, ...rest } = evaluateDefinition(slug, judging.exerciseJs)
  const reference = await createReference(judging.solutionJs, rest.entry, judging.adapterJs)
  return {
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
    explainJs: await bundleSource(withoutHiddenGroups(sources), sources.path, exerciseCode),
    ...(judging.adapterJs === undefined ? {} : { adapterJs: judging.adapterJs }),
  }
}

/** The hints of hints.md: what stands under each `##` heading, weakest first. */
export function splitHints(markdown: string): string[] {
  return markdown
    .split(/^## .*$/m)
    .slice(1)
    .map((hint) => hint.trim())
}

/**
 * `exercise.ts` with the generators cut out of its definition; what only they use goes when the rest is bundled.
 * @throws ExerciseError where the definition is not one literal, so that it cannot be cut
 */
function withoutHiddenGroups({ slug, exercise }: ExerciseSources): string {
  const file = ts.createSourceFile('exercise.ts', exercise, ts.ScriptTarget.ESNext, true)
  const assignment = file.statements.find(ts.isExportAssignment)
  const call = assignment?.expression
  const literal = call && ts.isCallExpression(call) ? call.arguments[0] : undefined
  if (!literal || !ts.isObjectLiteralExpression(literal)) {
    const message =
      'must end in `export default defineExercise({ … })`, with the definition written out there'
    throw new ExerciseError([{ slug, file: 'exercise.ts', message }])
  }
  const kept = literal.properties.filter((property) => property.name?.getText(file) === 'explain')
  const body = kept.map((property) => property.getText(file)).join(',\n')
  return `${exercise.slice(0, assignment?.getStart(file))}\nconst { explain } = {\n${body}\n}\nexport { explain }\n`
}
