import { exerciseRoots, listExerciseFolders } from '../../grader/catalog/folders.ts'
import { type CompiledExercise, compileExercise } from '../../grader/catalog/index.ts'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import type { Database } from '../database/index.ts'
import type { Log } from '../log.ts'
import { saveVersions } from './data.ts'

/** The exercises as they are now, in the order of the course; a version never changes while the process lives. */
export interface Shelf {
  all: readonly PublicBundle[]
  findOptional(slug: string): PublicBundle | undefined
  findOptionalSolution(slug: string): string | undefined
}

/**
 * Compiles every exercise folder and keeps its version. A broken folder is logged and left out: the others go on.
 * @param exercisesDir an instructor's own exercises; may be empty
 */
export async function stockShelf(database: Database, exercisesDir: string, log: Log): Promise<Shelf> {
  const folders = listExerciseFolders(exerciseRoots(exercisesDir))
  const outcomes = await Promise.allSettled(folders.map(compileExercise))
  const compiled: CompiledExercise[] = []
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') compiled.push(outcome.value)
    else
      log.error({ err: outcome.reason, exercise: folders[index]?.slug }, 'an exercise is broken and left out')
  }
  await saveVersions(database, compiled)
  const bySlug = new Map(compiled.map((one) => [one.public.slug, one]))
  return {
    all: compiled.map((one) => one.public).sort((left, right) => left.order - right.order),
    findOptional: (slug) => bySlug.get(slug)?.public,
    findOptionalSolution: (slug) => bySlug.get(slug)?.private.solution,
  }
}
