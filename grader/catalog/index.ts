import type { CompiledExercise } from '../contract/bundle.ts'
import { ExerciseError, type Fault } from './fault.ts'
import type { ExerciseFolder } from './folders.ts'
import type { KeptBundles } from './kept-bundles.ts'
import { compilePrivateBundle } from './private-bundle.ts'
import { compilePublicBundle } from './public-bundle.ts'
import { readSources } from './sources.ts'

/** @throws ExerciseError with every fault that keeps the folder from being used */
export async function compileExercise(folder: ExerciseFolder): Promise<CompiledExercise> {
  const sources = readSources(folder)
  const judging = await compilePrivateBundle(sources)
  return { public: await compilePublicBundle(sources, judging), private: judging }
}

/**
 * All exercises of these folders that can be used, in the order of the course; those that cannot are told of and left out.
 * @param kept what was compiled before is taken from there
 */
export async function compileExercises(
  folders: readonly ExerciseFolder[],
  kept?: KeptBundles,
): Promise<{ exercises: CompiledExercise[]; faults: Fault[] }> {
  const faults = findNamesakes(folders)
  const firsts = folders.filter(({ slug }, index) => folders.findIndex((one) => one.slug === slug) === index)
  const exercises: CompiledExercise[] = []
  await Promise.all(
    firsts.map(async (folder) => {
      try {
        const found = kept?.findOptional(folder)
        const exercise = found ?? (await compileExercise(folder))
        if (!found) kept?.keep(folder, exercise)
        exercises.push(exercise)
      } catch (error) {
        if (error instanceof ExerciseError) faults.push(...error.faults)
        else faults.push({ slug: folder.slug, file: '', message: `cannot be used: ${error}` })
      }
    }),
  )
  exercises.sort((left, right) => left.public.order - right.public.order)
  return { exercises, faults }
}

/** A second folder of one name is left out: the first keeps what was submitted for it. */
export function findNamesakes(folders: readonly ExerciseFolder[]): Fault[] {
  return folders.flatMap(({ slug, path }, index) => {
    const first = folders.slice(0, index).find((one) => one.slug === slug)
    const message = `two folders have this name, ${first?.path} and ${path}: the second is left out; rename it`
    return first ? [{ slug, file: '', message }] : []
  })
}
