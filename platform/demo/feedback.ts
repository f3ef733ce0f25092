// What the staff of the demo course has written and granted: a little of each kind.
import type { JudgedAttempt } from './judged.ts'
import type { DatedAssignment } from './plan.ts'

const dayMs = 86_400_000
const after = (time: Date, days: number) => new Date(time.getTime() + days * dayMs)

/** Who is meant by their places in the plan. */
export interface DemoFeedback {
  extensions: { student: number; assignment: number; dueAt: Date; reason: string; at: Date }[]
  overrides: {
    student: number
    assignment: number
    exercise: string
    points: number
    reason: string
    at: Date
  }[]
  /** Released together; those without a time are drafts still. */
  comments: {
    assignment: number
    comments: { attempt: JudgedAttempt; line: number; body: string; writtenAt: Date }[]
    releasedAt?: Date
  }[]
  disputes: { attempt: JudgedAttempt; reason: string; openedAt: Date; answer?: { text: string; at: Date } }[]
  savedComments: readonly string[]
}

const walkThrough =
  'Walk through this loop by hand for an input of 2 × 3: which cell does the second step read?'
const shorter = 'Right, and easy to follow. Could the two inner loops be a function of their own?'

/** @param now nothing is written later */
export function planFeedback(
  attempts: readonly JudgedAttempt[],
  assignments: readonly DatedAssignment[],
  now: Date,
): DemoFeedback {
  const of = (assignment: number) => attempts.filter((one) => one.assignment === assignment)
  const dueAt = (assignment: number) => (assignments[assignment] as DatedAssignment).dueAt
  const isLate = ({ assignment, at }: JudgedAttempt) => at > dueAt(assignment)
  const wrong = (assignment: number) =>
    of(assignment).filter(({ verdict }) => verdict.status === 'wrong-answer')
  const extensions = [1, 3].flatMap((assignment) =>
    of(assignment)
      .filter(isLate)
      .slice(0, 1)
      .map(({ student }) => ({
        ...{ student, assignment, dueAt: after(dueAt(assignment), 3) },
        ...{ reason: 'Ill in the week before; the certificate was seen.', at: after(dueAt(assignment), -1) },
      })),
  )
  const overrides = wrong(2)
    .filter(({ exercise }) => exercise === 'pooling-stride')
    .slice(-1)
    .map(({ student, assignment, exercise }) => ({
      ...{ student, assignment, exercise, points: 1_200, at: after(dueAt(2), 5) },
      reason: 'Explained at the board how the windows lie: 12 of 15 points.',
    }))
  const comment = (attempt: JudgedAttempt, like: RegExp, body: string) => ({
    ...{ attempt, line: lineOf(attempt, like), body, writtenAt: after(dueAt(attempt.assignment), 4) },
  })
  const onLoop = (attempt: JudgedAttempt) => comment(attempt, /\bfor\b|=>/, walkThrough)
  const praised = of(2).filter(({ verdict }) => verdict.status === 'accepted')
  const comments = [
    {
      ...{ assignment: 2, releasedAt: after(dueAt(2), 5) },
      comments: [
        ...wrong(2).slice(-3).map(onLoop),
        ...praised.slice(0, 2).map((attempt) => comment(attempt, /^export/, shorter)),
      ],
    },
    { assignment: 3, comments: wrong(3).slice(-2, -1).map(onLoop), releasedAt: after(dueAt(3), 5) },
    { assignment: 3, comments: wrong(3).slice(-1).map(onLoop) },
  ]
  const disputes = [
    ...wrong(1)
      .filter(({ exercise }) => exercise === 'stride')
      .slice(0, 1)
      .map((attempt) => ({
        ...{ attempt, openedAt: after(attempt.at, 0.5) },
        reason: 'My result is as large as the input divided by the stride. Is that not how it is meant?',
        answer: {
          text: 'A window that hangs over the edge is not counted, so the size is rounded down. The second hint has a drawing of it.',
          at: after(attempt.at, 1.5),
        },
      })),
    ...wrong(4)
      .filter(({ exercise, at }) => exercise === 'pooling-gradient' && after(at, 0.1) < now)
      .slice(-1)
      .map((attempt) => ({
        ...{ attempt, openedAt: after(attempt.at, 0.1) },
        reason: 'Two cells of the window share the maximum. Why does one of them get the whole gradient?',
      })),
  ]
  return { extensions, overrides, comments, disputes, savedComments: [walkThrough, shorter] }
}

/** The first that looks like it, from 1. */
function lineOf({ file }: JudgedAttempt, like: RegExp): number {
  const lines = new TextDecoder().decode(file).split('\n')
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((line) => like.test(line)),
    )
  )
}
