import type { StudentRow } from '../../../../../../../components/statistics/student-row.ts'
import {
  attemptBins,
  binIndexOf,
  scoreBins,
  timeBins,
} from '../../../../../../../platform/statistics/bins.ts'
import type { ExerciseStudent } from '../../../../../../../platform/statistics/exercise-numbers.ts'
import type { Tried } from '../../../../../../../platform/statistics/tried.ts'

/** A student as a browser takes them, with the numbers of the page that they are counted in. */
export function studentRowOf(student: ExerciseStudent): StudentRow {
  const { line, tried, secondsToPass } = student
  return {
    ...{ line: line.id, name: line.name, email: line.email, seconds: secondsToPass },
    ...{ attempts: tried?.attempts ?? 0, best: tried?.best ?? null },
    // As verdicts have it.
    status: (tried?.lastStatus ?? null) as StudentRow['status'],
    ...{ mistake: tried?.lastMistake ?? null, work: tried?.lastId ?? null },
    shows: tried ? showsOf(tried, student) : ['nothing'],
  }
}

function showsOf(
  tried: Tried,
  { secondsToPass, didNotRun, failedGroups, mistakesMade }: ExerciseStudent,
): string[] {
  const { best, attempts, passedAt, lastMistake } = tried
  return [
    passedAt ? 'passed' : 'not-passed',
    best === null ? 'waiting' : `score-${binIndexOf(scoreBins, best)}`,
    `attempts-${binIndexOf(attemptBins, attempts)}`,
    ...(secondsToPass === null ? [] : [`time-${binIndexOf(timeBins, secondsToPass)}`]),
    ...(didNotRun ? ['did-not-run'] : []),
    ...failedGroups.map((id) => `group-${id}`),
    ...(lastMistake === null ? [] : [`mistake-${lastMistake}`]),
    ...mistakesMade.map((name) => `made-${name}`),
  ]
}
