import type { AssignmentTimes, Phase } from '../components/course/assignment.ts'
import type { Assignment, Extension } from '../platform/assignments/data.ts'
import { deadlinesFor } from '../platform/assignments/extension-of.ts'
import type { Deadlines } from '../platform/grades/deadlines.ts'

/** The times of an assignment that hold for somebody, as a browser takes them. */
export function timesOf(
  assignment: Pick<Assignment, 'opensAt' | 'dueAt' | 'closesAt'>,
  extension: Pick<Extension, 'dueAt' | 'closesAt'> | undefined,
  now: Date,
): AssignmentTimes {
  const { opensAt } = assignment
  const deadlines = deadlinesFor(assignment, extension)
  return {
    phase: phaseOf(opensAt, deadlines, now),
    isOverdue: now > deadlines.dueAt,
    opensAt: opensAt.toISOString(),
    dueAt: deadlines.dueAt.toISOString(),
    closesAt: deadlines.closesAt?.toISOString() ?? null,
  }
}

function phaseOf(opensAt: Date, { closesAt }: Deadlines, now: Date): Phase {
  if (now < opensAt) return 'coming'
  return closesAt && now > closesAt ? 'closed' : 'open'
}
