import { z } from 'zod'
import { commentChangeSchema, commentSchema, savedCommentSchema } from '../comments/fields.ts'
import { shownCommentsSchema } from '../comments/mark-read.ts'
import { answerSchema, disputeSchema } from '../disputes/fields.ts'
import { overrideSchema } from '../gradebook/override.ts'
import { id, nothing, time } from './answers.ts'
import type { Operation } from './operation.ts'

/** By name, or by a pseudonym where an assignment is marked without names. */
const student = z.union([
  z.object({ enrolmentId: id, name: z.string(), email: z.string() }),
  z.object({ pseudonym: z.string() }),
])
const dispute = z.looseObject({ reason: z.string(), openedAt: time, answer: z.string().nullable() })
const released = z.object({ comments: z.int(), submissions: z.int() })
/** The submission to be read of a student; null at the ends. */
const neighbour = id.nullable()

const ofStaff: readonly Operation[] = [
  {
    ...{
      method: 'GET',
      route: 'handed-in/[id]',
      summary: 'What a student handed in, for the staff of its course',
    },
    answer: z.looseObject({ id, exercise: z.string(), submittedAt: time, source: z.string(), student }),
  },
  {
    ...{
      method: 'GET',
      route: 'assignments/[id]/work',
      summary: 'What was handed in for an exercise, by student',
    },
    query: z.object({ exercise: z.string().optional() }),
    answer: z.looseObject({ exercise: z.string(), students: z.array(z.looseObject({ student })) }),
  },
  {
    ...{ method: 'GET', route: 'handed-in/[id]/neighbours', summary: 'The students before and after' },
    answer: z.object({ previous: neighbour, next: neighbour, position: z.int(), count: z.int() }),
  },
  {
    ...{ method: 'PUT', route: 'handed-in/[id]/override', body: overrideSchema, answer: nothing },
    summary: 'Gives its student points in the place of the computed ones, by name or not',
  },
  {
    ...{ method: 'DELETE', route: 'handed-in/[id]/override', answer: nothing },
    summary: 'Lets the computed points of its student count again',
  },
  {
    ...{ method: 'POST', route: 'handed-in/[id]/comments', body: commentSchema, status: 201 },
    ...{ answer: z.object({ id }), summary: 'Drafts a comment to a line' },
  },
  {
    ...{ method: 'PUT', route: 'handed-in/[id]/comments/[comment]', body: commentChangeSchema },
    ...{
      answer: nothing,
      summary: 'Changes a comment; 409 where somebody else has changed it since `revision`',
    },
  },
  {
    ...{ method: 'DELETE', route: 'handed-in/[id]/comments/[comment]', answer: nothing },
    ...{ query: z.object({ revision: z.int() }), summary: 'Deletes a comment' },
  },
  {
    ...{ method: 'POST', route: 'handed-in/[id]/comments/release', answer: released },
    summary: 'Lets the student read the drafts to this submission',
  },
  {
    ...{ method: 'POST', route: 'assignments/[id]/comments/release', answer: released },
    summary: 'Lets all students read the drafts to their submissions',
  },
  {
    ...{
      method: 'GET',
      route: 'courses/[id]/saved-comments',
      summary: 'Comments that are kept to be used again',
    },
    answer: z.object({ comments: z.array(z.object({ id, body: z.string() })) }),
  },
  {
    ...{ method: 'POST', route: 'courses/[id]/saved-comments', body: savedCommentSchema, status: 201 },
    ...{ answer: nothing, summary: 'Keeps a comment to be used again' },
  },
  {
    ...{ method: 'DELETE', route: 'courses/[id]/saved-comments/[comment]', answer: nothing },
    summary: 'Forgets a comment that was kept',
  },
  {
    ...{ method: 'GET', route: 'courses/[id]/disputes', summary: 'Disputed verdicts, the open ones first' },
    answer: z.object({ disputes: z.array(dispute.extend({ student })) }),
  },
  {
    ...{ method: 'PUT', route: 'handed-in/[id]/dispute', body: answerSchema, answer: nothing },
    summary: 'Answers a dispute',
  },
]

const ofStudents: readonly Operation[] = [
  {
    ...{
      method: 'GET',
      route: 'submissions/[id]/feedback',
      summary: 'What the staff says of one’s submission',
    },
    answer: z.looseObject({ comments: z.array(z.looseObject({ id, line: z.int(), body: z.string() })) }),
  },
  {
    ...{
      method: 'POST',
      route: 'submissions/[id]/comments/read',
      body: shownCommentsSchema,
      answer: nothing,
    },
    summary: 'Says which comments one has seen',
  },
  {
    ...{
      method: 'POST',
      route: 'submissions/[id]/dispute',
      body: disputeSchema,
      answer: nothing,
      status: 201,
    },
    summary: 'Says that a verdict is wrong',
  },
]

/** Comments, disputes, and the work that they are about. */
export const operationsOfFeedback: readonly Operation[] = [...ofStaff, ...ofStudents]
