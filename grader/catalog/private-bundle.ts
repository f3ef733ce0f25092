import { join } from 'node:path'
import { BundleError, type BundleOptions, bundleFiles } from '../bundler/bundle.ts'
import { evaluateTrustedModule } from '../bundler/trusted-module.ts'
import type { MistakeBundle, PrivateBundle } from '../contract/bundle.ts'
import { mistakeSchema } from '../contract/exercise-schema.ts'
import { modulesOf } from '../contract/kinds.ts'
import { ExerciseError, type Fault } from './fault.ts'
import { requireLibrary } from './reference.ts'
import { type ExerciseSources, versionOf } from './sources.ts'

/** What a kind of exercise has ready for its modules stays out of the bundles. */
export const exerciseCode: BundleOptions = {
  format: 'cjs',
  platform: 'neutral',
  external: modulesOf.model.slice(),
}

/**
 * Compiles what only the judge may have. It holds all that a judging needs, and is kept by version.
 * @throws ExerciseError that names the files that do not compile or whose `mistake` is not as it should be
 */
export async function compilePrivateBundle(sources: ExerciseSources): Promise<PrivateBundle> {
  const { slug, path } = sources
  const files = [
    'exercise.ts',
    'solution.ts',
    ...(sources.adapter === undefined ? [] : ['adapter.ts']),
    ...sources.mistakes.map(({ name }) => join('mistakes', `${name}.ts`)),
  ]
  let texts: string[]
  try {
    texts = await bundleFiles(
      files.map((file) => join(path, file)),
      exerciseCode,
    )
  } catch (error) {
    if (!(error instanceof BundleError)) throw error
    throw new ExerciseError([{ slug, file: '', message: `does not compile: ${error.message}` }])
  }
  const textOf = (file: string) => texts[files.indexOf(file)] ?? ''
  const faults: Fault[] = []
  const require = texts.some((text) => text.includes('require(')) ? await requireLibrary() : undefined
  const mistakes = sources.mistakes.map(({ name }) => {
    const file = join('mistakes', `${name}.ts`)
    return describeMistake(name, textOf(file), require, (message) => faults.push({ slug, file, message }))
  })
  if (faults.length > 0) throw new ExerciseError(faults)
  return {
    slug,
    version: versionOf(sources),
    exerciseJs: textOf('exercise.ts'),
    solution: sources.solution,
    solutionJs: textOf('solution.ts'),
    ...(sources.adapter === undefined ? {} : { adapterJs: textOf('adapter.ts') }),
    mistakes,
  }
}

function describeMistake(
  name: string,
  js: string,
  require: ((name: string) => unknown) | undefined,
  addFault: (message: string) => void,
): MistakeBundle {
  const unusable = { name, title: '', hint: '', hiddenOnly: false, precedes: [], js }
  try {
    const parsed = mistakeSchema.safeParse(evaluateTrustedModule(js, `${name}.ts`, require).mistake)
    if (parsed.success) {
      const { hiddenOnly = false, precedes = [], outcome, ...said } = parsed.data
      return { name, ...said, hiddenOnly, precedes, js, ...(outcome ? { outcome } : {}) }
    }
    addFault(`must export const mistake = { title, hint }: ${parsed.error.issues[0]?.message}`)
  } catch (error) {
    addFault(`cannot be loaded: ${error}`)
  }
  return unusable
}
