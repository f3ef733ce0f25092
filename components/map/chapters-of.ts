import { type ChapterId, chapters } from '../../grader/contract/chapters.ts'

export interface MapExercise {
  slug: string
  title: string
  summary: string
  minutes: number
  /** Titles of the exercises that it builds on. */
  prerequisites: readonly { slug: string; title: string }[]
}

export interface MapChapter {
  id: ChapterId
  exercises: readonly MapExercise[]
}

type Listed = Omit<MapExercise, 'prerequisites'> & { chapter: string; prerequisites: readonly string[] }

/** The chapters that have exercises, with what the map says of each. */
export function chaptersOf(exercises: readonly Listed[]): MapChapter[] {
  const titles = new Map(exercises.map(({ slug, title }) => [slug, title]))
  return chapters
    .map((id) => ({
      id,
      exercises: exercises
        .filter((one) => one.chapter === id)
        .map(({ slug, title, summary, minutes, prerequisites }) => ({
          ...{ slug, title, summary, minutes },
          prerequisites: prerequisites.flatMap((before) => {
            const name = titles.get(before)
            return name === undefined ? [] : [{ slug: before, title: name }]
          }),
        })),
    }))
    .filter((chapter) => chapter.exercises.length > 0)
}
