import { globSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { ExerciseError, formatFault } from '../../grader/catalog/fault.ts'
import { exerciseRoots, findOptionalFolder } from '../../grader/catalog/folders.ts'
import { compileExercise } from '../../grader/catalog/index.ts'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import type { Value } from '../../grader/contract/value.ts'
import { isSameObservation } from '../../grader/engine/same-observation.ts'
import { type PreparedExercise, prepareFrom } from '../../grader/judges/prepare.ts'
import { prepareApart } from '../../grader/judges/prepare-apart.ts'

/** An exercise folder as it is at this moment, for its author: everything, the hidden cases among them. */
export type Preview = { faults: string[] } | ExercisePreview

export interface ExercisePreview {
  bundle: PublicBundle
  solution: string
  groups: PreviewedGroup[]
  mistakes: PreviewedMistake[]
}

export interface PreviewedGroup {
  id: string
  title: string
  hint: string
  weight: number
  hidden: boolean
  cases: { id: string; input: Value[]; expected: Value | 'RangeError' }[]
}

export interface PreviewedMistake {
  name: string
  title: string
  hint: string
  /** Cases on which it answers otherwise than the solution; invalid inputs count only where nothing else tells it. */
  failsVisible: number
  failsHidden: number
}

/** Looks at exercise folders while they are written; of the development server alone. */
export class Previews {
  readonly #roots: readonly string[]

  constructor(exercisesDir: string) {
    this.#roots = exerciseRoots(exercisesDir)
  }

  /** Undefined where there is no such folder. */
  async findOptional(slug: string): Promise<Preview | undefined> {
    const folder = findOptionalFolder(this.#roots, slug)
    if (!folder) return undefined
    try {
      const compiled = await compileExercise(folder)
      const preparation = await prepareApart(compiled.private, '1')
      return previewOf(compiled.public, prepareFrom(compiled.private, '1', preparation))
    } catch (error) {
      if (error instanceof ExerciseError) return { faults: error.faults.map(formatFault) }
      throw error
    }
  }

  /** Yields when the folder was last changed, in milliseconds since 1970: at once, and after each change. */
  async *follow(slug: string, signal: AbortSignal): AsyncGenerator<{ changedAt: number }> {
    const folder = findOptionalFolder(this.#roots, slug)
    if (!folder) return
    let wake = () => {}
    const watcher = watch(folder.path, { recursive: true, signal }, () => wake())
    // Of a folder that is gone there is nothing more to be told.
    watcher.on('error', () => {})
    const gone = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    )
    yield { changedAt: lastChange(folder.path) }
    while (!signal.aborted) {
      await Promise.race([gone, new Promise<void>((resolve) => (wake = resolve))])
      if (!signal.aborted) yield { changedAt: lastChange(folder.path) }
    }
  }
}

function lastChange(folder: string): number {
  const files = globSync('**', { cwd: folder })
  return Math.max(
    0,
    ...files.map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  )
}

function previewOf(bundle: PublicBundle, prepared: PreparedExercise): ExercisePreview {
  const { groups, mistakes, exercise } = prepared
  return {
    bundle,
    solution: prepared.bundle.solution,
    groups: groups.map(({ id, title, hint, weight, hidden, cases }) => ({
      ...{ id, title, hint, weight, hidden },
      cases: cases.map(({ id, input, expected }) => ({
        id,
        input: JSON.parse(input) as Value[],
        expected: expected.outcome === 'returned' ? expected.value : 'RangeError',
      })),
    })),
    mistakes: mistakes.map(({ name, title, hint, answers }) => {
      const fails = (hidden: boolean) =>
        groups
          .filter((group) => group.hidden === hidden)
          .flatMap(({ cases }) => cases)
          .filter(({ id }) => answers.has(id))
          .filter(({ id, expected }) => !isSameObservation(answers.get(id), expected, exercise.tolerance))
          .length
      return { name, title, hint, failsVisible: fails(false), failsHidden: fails(true) }
    }),
  }
}
