import type { Fault } from '../../grader/catalog/fault.ts'
import type { ExerciseFolder } from '../../grader/catalog/folders.ts'
import { findNamesakes } from '../../grader/catalog/index.ts'
import { forEachApart } from './apart.ts'
import type { CheckedExercise } from './check-exercise.ts'

/**
 * Proves all of these folders, and what can only be wrong between them; says so as each is done.
 * @param all every folder there is, those that are not to be proved among them
 */
export async function checkExercises(
  folders: readonly ExerciseFolder[],
  all: readonly ExerciseFolder[],
  onChecked: (exercise: CheckedExercise) => void,
): Promise<{ proved: number; faults: Fault[] }> {
  const checked: CheckedExercise[] = []
  await forEachApart<CheckedExercise>('./check-process.ts', folders, (exercise) => {
    onChecked(exercise)
    checked.push(exercise)
  })
  const faults = [...checked.flatMap((exercise) => exercise.faults), ...checkTogether(checked, all)]
  return { proved: checked.filter((exercise) => exercise.faults.length === 0).length, faults }
}

/** What can only be wrong between exercises: two with one slug, two in one place, one that builds on what comes later. */
function checkTogether(exercises: readonly CheckedExercise[], all: readonly ExerciseFolder[]): Fault[] {
  const slugs = new Set(exercises.map(({ slug }) => slug))
  const faults = findNamesakes(all.filter(({ slug }) => slugs.has(slug)))
  const known = new Set(all.map(({ slug }) => slug))
  for (const { slug, order, prerequisites } of exercises) {
    const report = (message: string) => faults.push({ slug, file: 'exercise.ts', message })
    const twin = exercises.find((other) => other.order === order && other.slug < slug)
    if (order !== undefined && twin) report(`order ${order} is taken by ${twin.slug}; choose another number`)
    for (const before of prerequisites) {
      const found = exercises.find((other) => other.slug === before)
      if (!known.has(before)) report(`builds on ${before}, but there is no such exercise`)
      else if (order !== undefined && found?.order !== undefined && found.order >= order)
        report(`builds on ${before}, which comes later; change one of the orders`)
    }
  }
  return faults
}
