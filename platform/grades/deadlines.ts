import type { GradedAssignment } from './graded-assignment.ts'

export interface Deadlines {
  dueAt: Date
  /** null: never */
  closesAt: Date | null
}

/** The dates that hold for a student: of each pair the later one, and never closed before it is due. */
export function deadlinesOf({
  dueAt,
  closesAt,
  extension = {},
}: Pick<GradedAssignment, 'dueAt' | 'closesAt' | 'extension'>): Deadlines {
  const due = latestOf(dueAt, extension.dueAt)
  return { dueAt: due, closesAt: closesAt && latestOf(closesAt, extension.closesAt, due) }
}

const latestOf = (first: Date, ...others: (Date | undefined)[]): Date =>
  others.reduce<Date>((latest, one) => (one && one > latest ? one : latest), first)
