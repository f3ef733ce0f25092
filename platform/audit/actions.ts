/** What changes access or marks. */
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
  'assignment.made',
  'assignment.changed',
  'extension.granted',
  'extension.ended',
  'grade.overridden',
  'override.ended',
  'submission.chosen',
] as const
export type AuditAction = (typeof auditActions)[number]
