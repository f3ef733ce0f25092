import { z } from 'zod'
import { assignmentChangeSchema } from '../assignments/change.ts'
import { extensionSchema } from '../assignments/extend.ts'
import { assignmentFieldsSchema } from '../assignments/fields.ts'
import { pinRequestSchema } from '../assignments/pin.ts'
import { auditQuerySchema } from '../audit/list.ts'
import { duplicateSchema } from '../courses/duplicate.ts'
import { courseChangeSchema, courseFieldsSchema } from '../courses/fields.ts'
import { invitationSchema } from '../courses/invite.ts'
import { exportQuerySchema } from '../gradebook/export.ts'
import { overrideSchema } from '../gradebook/override.ts'
import { regradeOptionsSchema } from '../regrades/preview.ts'
import { regradeRequestSchema } from '../regrades/start.ts'
import { lineChangeSchema } from '../roster/change.ts'
import { claimSchema } from '../roster/claim.ts'
import { importQuerySchema } from '../roster/import.ts'
import { choiceSchema } from '../standings/choose.ts'
import {
  assignment,
  course,
  enrolled,
  exerciseVersions,
  grade,
  id,
  made,
  nothing,
  points,
  regradePreview,
  role,
  rosterLine,
  time,
} from './answers.ts'
import type { Operation } from './operation.ts'

const csv = { contentType: 'text/csv' }

const invitation = z.object({ courseId: id, title: z.string(), term: z.string() })

const gradebook = z.object({
  assignments: z.array(z.object({ assignmentId: id, title: z.string(), dueAt: time })),
  students: z.array(
    z.object({
      ...{ enrolmentId: id, name: z.string(), email: z.string(), section: z.string(), points, of: points },
      assignments: z.array(z.object({ assignmentId: id, points, of: points })),
    }),
  ),
})

const auditEntry = z.object({
  ...{ id, at: time, actorId: z.string().nullable(), action: z.string(), enrolmentId: id.nullable() },
  details: z.record(z.string(), z.unknown()),
})

const people: readonly Operation[] = [
  {
    ...{ method: 'GET', route: 'courses', summary: 'The courses that one has a place in, newest first' },
    answer: z.object({
      courses: z.array(course.pick({ id: true, title: true, term: true, archivedAt: true }).extend({ role })),
    }),
  },
  {
    method: 'POST',
    route: 'courses',
    summary: 'Makes a course',
    body: courseFieldsSchema,
    answer: made,
    status: 201,
  },
  {
    ...{ method: 'GET', route: 'courses/[id]', summary: 'A course and its assignments' },
    answer: z.object({ course, role: role.nullable(), assignments: z.array(assignment) }),
  },
  {
    ...{ method: 'PATCH', route: 'courses/[id]', body: courseChangeSchema, answer: nothing },
    summary: 'Changes or ends a course; 409 where somebody else has changed it since `revision`',
  },
  {
    ...{ method: 'POST', route: 'courses/[id]/duplicate', body: duplicateSchema, answer: made, status: 201 },
    summary: 'The same assignments in a new course, at moved times',
  },
  {
    ...{ method: 'GET', route: 'courses/[id]/roster', answer: z.object({ lines: z.array(rosterLine) }) },
    summary: 'Who is in a course',
  },
  {
    ...{ method: 'POST', route: 'courses/[id]/roster/preview', body: 'file' },
    summary: 'What a CSV file would do to the roster, and the errors in it by line',
    answer: z.object({ digest: z.string(), preview: z.record(z.string(), z.unknown()) }),
  },
  {
    ...{ method: 'POST', route: 'courses/[id]/roster', query: importQuerySchema, body: 'file' },
    ...{ summary: 'Imports the file that was previewed', answer: z.record(z.string(), z.unknown()) },
  },
  {
    ...{ method: 'PATCH', route: 'courses/[id]/roster/[line]', body: lineChangeSchema, answer: nothing },
    summary: 'Changes, removes or restores somebody',
  },
  {
    ...{ method: 'PUT', route: 'courses/[id]/invitation', body: invitationSchema },
    ...{
      answer: z.object({ invitation: z.string().nullable() }),
      summary: 'Makes or ends the invitation link',
    },
  },
  {
    ...{ method: 'GET', route: 'invitations/[token]', summary: 'What an invitation leads to' },
    ...{ answer: invitation, isOpen: true },
  },
  {
    ...{ method: 'POST', route: 'invitations/[token]', summary: 'Joins the course as a student' },
    ...{ answer: enrolled, status: 201 },
  },
  {
    ...{ method: 'POST', route: 'claims', body: claimSchema, answer: enrolled, status: 201 },
    summary: 'Makes a line of a roster one’s own, by its code',
  },
  {
    ...{ method: 'GET', route: 'courses/[id]/audit', query: auditQuerySchema },
    ...{ answer: z.object({ entries: z.array(auditEntry) }) },
    summary: 'What changed access or marks, newest first, a hundred at a time',
  },
]

const assignments: readonly Operation[] = [
  {
    ...{ method: 'POST', route: 'courses/[id]/assignments', body: assignmentFieldsSchema },
    ...{ answer: made, status: 201, summary: 'Makes an assignment' },
  },
  { method: 'GET', route: 'assignments/[id]', summary: 'An assignment', answer: assignment },
  {
    ...{ method: 'PUT', route: 'assignments/[id]', body: assignmentChangeSchema, answer: nothing },
    summary: 'Changes an assignment as a whole; 409 where somebody else has changed it since `revision`',
  },
  {
    ...{ method: 'PUT', route: 'assignments/[id]/extensions/[line]', body: extensionSchema, answer: nothing },
    summary: 'Grants a student other times',
  },
  {
    ...{ method: 'DELETE', route: 'assignments/[id]/extensions/[line]', answer: nothing },
    summary: 'Ends an extension',
  },
  {
    ...{ method: 'PUT', route: 'assignments/[id]/choices/[exercise]', body: choiceSchema, answer: nothing },
    summary: 'Says which of one’s submissions counts, where the assignment leaves that to the student',
  },
  {
    ...{ method: 'PUT', route: 'assignments/[id]/pins/[exercise]', body: pinRequestSchema, answer: nothing },
    summary: 'Lets an exercise stay the version that it is, or follow again',
  },
]

const grades: readonly Operation[] = [
  { method: 'GET', route: 'courses/[id]/grades', summary: 'All grades of a course', answer: gradebook },
  {
    ...{ method: 'GET', route: 'courses/[id]/grades/[line]', answer: grade },
    summary: 'A grade with its derivation; `me` for one’s own',
  },
  {
    ...{ method: 'GET', route: 'courses/[id]/grades/export', query: exportQuerySchema, answer: csv },
    summary: 'All grades as CSV',
  },
  {
    ...{ method: 'PUT', route: 'assignments/[id]/overrides/[line]/[exercise]', body: overrideSchema },
    ...{ answer: nothing, summary: 'Gives points in the place of the computed ones' },
  },
  {
    ...{ method: 'DELETE', route: 'assignments/[id]/overrides/[line]/[exercise]', answer: nothing },
    summary: 'Lets the computed points count again',
  },
  {
    ...{ method: 'GET', route: 'assignments/[id]/regrades' },
    ...{ answer: z.object({ exercises: z.array(exerciseVersions) }) },
    summary: 'By which versions its exercises are and were judged, with their regrades',
  },
  {
    ...{ method: 'POST', route: 'assignments/[id]/regrades', body: regradeRequestSchema, status: 201 },
    ...{ answer: made.extend({ submissions: z.int() }), summary: 'Has submissions judged again' },
  },
  {
    ...{ method: 'GET', route: 'regrades/[id]', answer: regradePreview },
    query: z.object({ neverLower: z.enum(['true', 'false']).optional() }),
    summary: 'How far a regrade is, and whose verdicts it would change',
  },
  { method: 'DELETE', route: 'regrades/[id]', summary: 'Discards a regrade', answer: nothing },
  {
    ...{ method: 'POST', route: 'regrades/[id]/apply', body: regradeOptionsSchema },
    ...{ answer: z.object({ submissions: z.int() }), summary: 'Lets its verdicts count' },
  },
  {
    method: 'POST',
    route: 'regrades/[id]/undo',
    summary: 'Lets the verdicts of before count again',
    answer: nothing,
  },
]

/** Courses, for whoever is in them. */
export const operationsOfCourses: readonly Operation[] = [...people, ...assignments, ...grades]
