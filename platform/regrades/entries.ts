import type { AuditAction } from '../audit/actions.ts'
import type { NewEntry } from '../audit/data.ts'
import type { RegradeAccess } from './access.ts'
import { isChanged, type NewlyJudged } from './changes.ts'

/** One entry for the regrade, and one for each student whose submissions have another verdict now: of each its score before and after. */
export function entriesOf(
  { access, regrade }: RegradeAccess,
  { action, at, details }: { action: AuditAction; at: Date; details: Record<string, unknown> },
  judged: readonly NewlyJudged[],
): NewEntry[] {
  const { id, assignmentId, exercise } = regrade
  const key = { regrade: id, assignmentId, exercise }
  const entry = { at, actorId: access.person.id, courseId: access.course.id }
  const changed = Map.groupBy(judged.filter(isChanged), ({ enrolmentId }) => enrolmentId)
  return [
    { ...entry, action, details: { ...key, ...details } },
    ...[...changed].map(([enrolmentId, submissions]) => ({
      ...{ ...entry, action: 'submission.regraded' as const, enrolmentId },
      details: { ...key, scores: submissions.map((one) => [one.id, one.before.score, one.after.score]) },
    })),
  ]
}

/** The other way round: as they were is as they are again. */
export const undone = (judged: readonly NewlyJudged[]): NewlyJudged[] =>
  judged.map((one) => ({ ...one, before: one.after, after: one.before }))
