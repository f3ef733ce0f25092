import type { ExerciseRow } from '../../../../components/statistics/exercise-table.tsx'
import type { ExerciseSummary } from '../../../../platform/statistics/exercise-summary.ts'
import { mistakeTitleOf, titleOf } from '../../../exercise-title.ts'

/** What the table of exercises says, but for the time, which comes later. */
export function exerciseRowOf(summary: ExerciseSummary): Omit<ExerciseRow, 'time'> {
  const { exercise, handedIn, passed, attempts, discrimination, mistake } = summary
  const { correlation, obstacle } = discrimination
  return {
    ...{ exercise, title: titleOf(exercise), handedIn, passed, medianAttempts: attempts?.median ?? null },
    ...{ discrimination: { correlation, obstacle } },
    mistake: mistake && {
      name: mistake.mistake,
      title: mistakeTitleOf(exercise, mistake.mistake),
      students: mistake.students,
    },
  }
}
