import { readFileSync } from 'node:fs'
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
    ...(explain ? { explainJs: await compileExplain(sources) } : {}),
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

async function compileExplain(sources: ExerciseSources): Promise<string> {
  // It brings TypeScript, which is not for each start to load.
  const { withoutHiddenGroups } = await import('./without-hidden-groups.ts')
  return bundleSource(withoutHiddenGroups(sources), sources.path, exerciseCode)
}

/** The hints of hints.md: what stands under each `##` heading, weakest first. */
export function splitHints(markdown: string): string[] {
  return markdown
    .split(/^## .*$/m)
    .slice(1)
    .map((hint) => hint.trim())
}
