import { z } from 'zod'
import type { Person } from '../auth/learner.ts'
import { type GradebookRow, readGradebook } from '../gradebook/read.ts'
import type { StudentGrade } from '../grades/student-grade.ts'
import type { RosterLine } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { summaryOf } from '../standings/summary.ts'
import { type RegradeAccess, requireRegrade } from './access.ts'
import {
  applicable,
  isChanged,
  type JudgedAttempt,
  type NewlyJudged,
  type RegradeOptions,
  type Rejudged,
  withResults,
} from './changes.ts'
import { countJudged, listCounting, listRejudged, type Regrade, type RegradeProgress } from './data.ts'

export const regradeOptionsSchema = z.strictObject({
  neverLower: z.boolean(),
  /** Ids of places in the course; null: everybody. */
  only: z
    .array(z.uuid())
    .max(10_000)
    .nullable()
    .transform((ids) => ids && new Set(ids)),
})

interface Change {
  before: number
  after: number
}

/** A student who would see a difference. Points are in hundredths. */
export interface StudentChange {
  line: RosterLine
  /** Of the exercise. */
  points: Change
  /** Of the course. */
  total: Change
  /** Those whose verdict is another, in the order of time. */
  submissions: NewlyJudged[]
}

export interface RegradePreview extends RegradeAccess {
  progress: RegradeProgress
  /** By name. */
  students: StudentChange[]
  /** Submissions that the grader itself failed at: their verdicts stay. */
  faults: number
}

/**
 * What a regrade would change, were it applied so; of one that is applied, what it did change. Nobody is told before all is judged.
 * @throws Refusal
 */
export async function previewRegrade(
  runtime: Runtime,
  person: Person | undefined,
  id: string,
  options: RegradeOptions,
): Promise<RegradePreview> {
  const { access, regrade } = await requireRegrade(runtime, person, id)
  const { prisma } = runtime.database
  const progress = await countJudged(prisma, id)
  const rejudged = progress.judged < progress.total ? [] : await listRejudged(prisma, id)
  const changed = countingOf(regrade, rejudged, options).filter(isChanged)
  const concerned = [...new Set(changed.map(({ enrolmentId }) => enrolmentId))]
  const [{ rows }, attempts] = await Promise.all([
    readGradebook(runtime, person, access.course.id),
    listCounting(prisma, regrade, concerned),
  ])
  const changedOf = Map.groupBy(changed, ({ enrolmentId }) => enrolmentId)
  const attemptsOf = Map.groupBy(attempts, ({ enrolmentId }) => enrolmentId)
  const students = rows.flatMap((row) => {
    const submissions = changedOf.get(row.line.id)
    return submissions ? [changeOf(row, regrade, attemptsOf.get(row.line.id) ?? [], submissions)] : []
  })
  const faults = rejudged.filter(({ after }) => after?.status === 'internal-error').length
  return { access, regrade, progress, students, faults }
}

const countingOf = (
  { appliedAt }: Regrade,
  rejudged: readonly Rejudged[],
  options: RegradeOptions,
): NewlyJudged[] =>
  appliedAt
    ? applicable(
        rejudged.filter(({ isApplied }) => isApplied),
        { neverLower: false, only: null },
      )
    : applicable(rejudged, options)

function changeOf(
  { line, standings, gradeWith }: GradebookRow,
  { assignmentId, exercise }: Regrade,
  attempts: readonly JudgedAttempt[],
  submissions: NewlyJudged[],
): StudentChange {
  const gradeAfter = (some: readonly JudgedAttempt[]): StudentGrade => {
    const ofAssignment = standings.get(assignmentId)
    const standing = ofAssignment?.get(exercise)
    if (!ofAssignment || !standing) return gradeWith(standings)
    const anew = { ...standing, ...summaryOf(some, standing.chosenId) }
    const changed: typeof ofAssignment = new Map([...ofAssignment, [exercise, anew]])
    return gradeWith(new Map([...standings, [assignmentId, changed]]))
  }
  const before = gradeAfter(
    withResults(
      attempts,
      submissions.map((one) => ({ ...one, after: one.before })),
    ),
  )
  const after = gradeAfter(withResults(attempts, submissions))
  const pointsIn = (grade: StudentGrade) => pointsOf(grade, assignmentId, exercise)
  return {
    line,
    points: { before: pointsIn(before), after: pointsIn(after) },
    total: { before: before.points, after: after.points },
    submissions,
  }
}

const pointsOf = ({ assignments }: StudentGrade, assignmentId: string, exercise: string): number =>
  assignments.find(({ id }) => id === assignmentId)?.exercises.find((one) => one.exercise === exercise)
    ?.points ?? 0
