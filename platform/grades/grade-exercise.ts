import { inTimeOrder } from './attempt.ts'
import { type CountingRule, candidatesBy } from './counting.ts'
import type { Deadlines } from './deadlines.ts'
import type { GradedAssignment, GradedExercise } from './graded-assignment.ts'
import { daysLateOf, type LatePolicy, percentTakenFor, pointsLeft } from './late-policy.ts'
import type { CountedAttempt, DerivationLine, ExerciseGrade } from './student-grade.ts'

/** An exercise as far as it is graded without knowing the grace days: those are tried one number after the other. */
export interface PreparedExercise extends Omit<GradedExercise, 'attempts' | 'chosen'> {
  late: LatePolicy
  handedIn: number
  afterClosing: number
  rule: CountingRule
  /** In time order; which of them brings most may depend on the grace days */
  candidates: Pick<CountedAttempt, 'id' | 'submittedAt' | 'score' | 'daysLate'>[]
}

export function prepareExercise(
  { attempts, chosen, ...exercise }: GradedExercise,
  { late, counting }: Pick<GradedAssignment, 'late' | 'counting'>,
  { dueAt, closesAt }: Deadlines,
): PreparedExercise {
  const handedIn = inTimeOrder(attempts).filter(({ submittedAt }) => !closesAt || submittedAt <= closesAt)
  const { rule, candidates } = candidatesBy(counting, handedIn, chosen)
  return {
    ...exercise,
    late,
    rule,
    handedIn: handedIn.length,
    afterClosing: attempts.length - handedIn.length,
    candidates: candidates.map(({ id, submittedAt, score }) => ({
      id,
      submittedAt,
      score,
      daysLate: daysLateOf(submittedAt, dueAt),
    })),
  }
}

/** More grace days than these change nothing. */
export const mostDaysLate = ({ candidates }: PreparedExercise): number =>
  Math.max(0, ...candidates.map(({ daysLate }) => daysLate))

/**
 * Hundredths of a point, with so many grace days spent on the assignment. An override brings the same with any number,
 * so that none are spent for its sake.
 */
export const pointsWith = (exercise: PreparedExercise, graceDays: number): number =>
  exercise.override?.points ?? findOptionalCounted(exercise, graceDays)?.points ?? 0

interface Counted {
  attempt: CountedAttempt
  points: number
}

function findOptionalCounted(exercise: PreparedExercise, graceDays: number): Counted | undefined {
  let best: Counted | undefined
  for (const candidate of exercise.candidates) {
    const forgiven = Math.min(graceDays, candidate.daysLate)
    const percentTaken = percentTakenFor(exercise.late, candidate.daysLate - forgiven)
    const points = pointsLeft(exercise.points, candidate.score, percentTaken)
    if (!best || points > best.points)
      best = { points, attempt: { ...candidate, graceDays: forgiven, percentTaken } }
  }
  return best
}

/** The points of an exercise and how they came about, with so many grace days spent on its assignment. */
export function gradeExercise(exercise: PreparedExercise, graceDays: number): ExerciseGrade {
  const counted = findOptionalCounted(exercise, graceDays)
  const computed = counted?.points ?? 0
  const lines: DerivationLine[] = counted
    ? linesOf(exercise, counted)
    : [{ kind: 'not-submitted', amount: 0, afterClosing: exercise.afterClosing }]
  if (exercise.override) {
    const { points: to, reason } = exercise.override
    lines.push({ kind: 'override', amount: to - computed, from: computed, to, reason })
  }
  return {
    exercise: exercise.exercise,
    points: exercise.override?.points ?? computed,
    of: exercise.points,
    attempts: exercise.handedIn,
    ...(counted && { counted: counted.attempt }),
    lines,
  }
}

function linesOf(
  { points: of, handedIn: attempts, rule }: PreparedExercise,
  { attempt, points }: Counted,
): DerivationLine[] {
  const { id, submittedAt, score, daysLate, graceDays, percentTaken } = attempt
  const inTime = pointsLeft(of, score, 0)
  const lines: DerivationLine[] = [{ kind: 'score', amount: inTime, id, submittedAt, score, attempts, rule }]
  // Also where grace days leave nothing to take: that is where the student sees what they were spent on.
  if (daysLate > 0) lines.push({ kind: 'late', amount: points - inTime, daysLate, graceDays, percentTaken })
  return lines
}
