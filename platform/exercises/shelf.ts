import { fileURLToPath } from 'node:url'
import { formatFault } from '../../grader/catalog/fault.ts'
import { exerciseRoots, listExerciseFolders } from '../../grader/catalog/folders.ts'
import { compileExercises } from '../../grader/catalog/index.ts'
import { KeptBundles } from '../../grader/catalog/kept-bundles.ts'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import type { Database } from '../database/index.ts'
import type { Log } from '../log.ts'
import { saveVersions } from './data.ts'

const keptFolder = fileURLToPath(new URL('../../node_modules/.cache/receptive/exercises', import.meta.url))

/** The exercises as they are now, in the order of the course; a version never changes while the process lives. */
export interface Shelf {
  all: readonly PublicBundle[]
  findOptional(slug: string): PublicBundle | undefined
  findOptionalSolution(slug: string): string | undefined
  /** By their names; none where there is no such exercise. */
  mistakeTitles(slug: string): ReadonlyMap<string, string>
}

/**
 * Compiles every exercise folder and keeps its version. A broken folder is logged and left out: the others go on.
 * @param exercisesDir an instructor's own exercises; may be empty
 */
export async function stockShelf(database: Database, exercisesDir: string, log: Log): Promise<Shelf> {
  const folders = listExerciseFolders(exerciseRoots(exercisesDir))
  const { exercises, faults } = await compileExercises(folders, new KeptBundles(keptFolder))
  for (const fault of faults)
    log.error({ exercise: fault.slug, file: fault.file }, `an exercise is left out: ${formatFault(fault)}`)
  await saveVersions(database, exercises)
  const bySlug = new Map(exercises.map((one) => [one.public.slug, one]))
  return {
    all: exercises.map((one) => one.public),
    findOptional: (slug) => bySlug.get(slug)?.public,
    findOptionalSolution: (slug) => bySlug.get(slug)?.private.solution,
    mistakeTitles: (slug) =>
      new Map(bySlug.get(slug)?.private.mistakes.map(({ name, title }) => [name, title])),
  }
}
