import type { CountingRule } from '../grades/counting.ts'
import type { ExerciseGrade } from '../grades/student-grade.ts'

/**
 * Which submission of an exercise counts now, as far as its author is told.
 * @param grade undefined where they are not told it yet: then it is known of what they have chosen alone
 */
export const countedNow = (
  counting: CountingRule,
  grade: ExerciseGrade | undefined,
  chosenId: string | null,
): string | undefined => {
  if (grade) return grade.counted?.id
  return counting === 'chosen' ? (chosenId ?? undefined) : undefined
}
