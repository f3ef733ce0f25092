/** What changes access or marks in a course. */
export const auditActions = [
  'course.made',
  'course.copied',
  'course.changed',
  'course.archived',
  'invitation.made',
  'invitation.ended',
  'roster.imported',
  'enrolment.claimed',
  'enrolment.joined',
  'enrolment.changed',
  'enrolment.removed',
  'enrolment.restored',
  'enrolment.erased',
  'assignment.made',
  'assignment.changed',
  'extension.granted',
  'extension.ended',
  'grade.overridden',
  'override.ended',
  'submission.chosen',
  'exercise.pinned',
  'exercise.unpinned',
  'regrade.asked',
  'regrade.applied',
  'regrade.undone',
  'regrade.discarded',
  'submission.regraded',
  'comments.released',
  'dispute.opened',
  'dispute.answered',
] as const

/** What administrators do to accounts, and what people do to their own; of no course. */
export const siteActions = ['account.link-made', 'account.erased'] as const

export type AuditAction = (typeof auditActions)[number] | (typeof siteActions)[number]
