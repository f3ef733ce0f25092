import type { ExerciseFolder } from '../../grader/catalog/folders.ts'
import type { ExerciseSources } from '../../grader/catalog/sources.ts'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import type { PreparedExercise } from '../../grader/judges/prepare.ts'

/** All that a check may look at. `report` notes a fault and goes on, so that an author sees all of them at once. */
export interface Checked {
  folder: ExerciseFolder
  sources: ExerciseSources
  bundle: PublicBundle
  prepared: PreparedExercise
  report(file: string, message: string): void
}
