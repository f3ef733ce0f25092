import { listExerciseFolders } from '../../grader/catalog/folders.ts'
import { root } from './judge.ts'

/** The slugs of the project's own exercises. */
export function listExercises(): string[] {
  return listExerciseFolders([`${root}exercises`]).map(({ slug }) => slug)
}
