import { chapters } from '../../grader/contract/chapters.ts'

export interface MapExercise {
  slug: string
  title: string
  summary: string
}

export interface MapChapter {
  id: string
  title: string
  exercises: readonly MapExercise[]
}

/** The chapters that have exercises, with what the map says of each. */
export function chaptersOf(exercises: readonly (MapExercise & { chapter: string })[]): MapChapter[] {
  return chapters
    .map(({ id, title }) => ({
      id,
      title,
      exercises: exercises
        .filter(({ chapter }) => chapter === id)
        .map(({ slug, title, summary }) => ({ slug, title, summary })),
    }))
    .filter(({ exercises }) => exercises.length > 0)
}
