import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface ExerciseFolder {
  slug: string
  path: string
}

/** The project's own exercises, then those of `EXERCISES_DIR` where it is set. */
export function exerciseRoots(exercisesDir: string): string[] {
  const own = fileURLToPath(new URL('../../exercises', import.meta.url))
  return exercisesDir === '' ? [own] : [own, resolve(exercisesDir)]
}

/** Every folder below the roots that holds an `exercise.ts`, in the roots' order; two may have one slug. */
export function listExerciseFolders(roots: readonly string[]): ExerciseFolder[] {
  return roots.flatMap((root) =>
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'exercise.ts')))
      .map((entry) => ({ slug: entry.name, path: join(root, entry.name) }))
      .sort((left, right) => left.slug.localeCompare(right.slug)),
  )
}

/** Only a listed folder is ever opened, so a slug with `../` in it finds nothing. */
export function findOptionalFolder(roots: readonly string[], slug: string): ExerciseFolder | undefined {
  return listExerciseFolders(roots).find((folder) => folder.slug === slug)
}
