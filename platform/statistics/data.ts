// Each query goes from the standings of an assignment, of which there is one a student and exercise, to the submissions of each by
// an index; summing up for each standing apart (LATERAL) keeps the database from reading all submissions of the installation.

import type { GroupResult } from '../../grader/contract/verdict.ts'
import { Prisma } from '../../prisma/client/client.ts'
import type { Database } from '../database/index.ts'

/** What is known of somebody's work on an exercise, in seconds since 1970, in no order. */
export interface Moments {
  enrolmentId: string
  exercise: string
  /** When they handed it in for the assignment. */
  handedIn: number[]
  /** When they opened it, first ran it, passed it in the browser, or submitted it otherwise. */
  practised: number[]
}

/** Of the students of an assignment who have an account; of one exercise, where it is named. */
export async function listMoments(
  { prisma }: Database,
  assignmentId: string,
  exercise?: string,
): Promise<Moments[]> {
  const rows = await prisma.$queryRaw<MomentsTold[]>`
    SELECT standing.enrolment_id::text AS "enrolmentId", standing.exercise, submitted.for_it AS "handedIn",
      concat_ws(',', submitted.otherwise, practised.at) AS practised
    FROM standing
    JOIN enrolment ON enrolment.id = standing.enrolment_id
    CROSS JOIN LATERAL (
      SELECT string_agg(${seconds('submitted_at')}, ',') FILTER (WHERE assignment_id = standing.assignment_id) AS for_it,
        string_agg(${seconds('submitted_at')}, ',') FILTER (WHERE assignment_id IS DISTINCT FROM standing.assignment_id)
          AS otherwise
      FROM submission WHERE user_id = enrolment.user_id AND exercise = standing.exercise
    ) AS submitted
    CROSS JOIN LATERAL (
      SELECT string_agg(${seconds('occurred_at')}, ',') AS at
      FROM practice_event WHERE user_id = enrolment.user_id AND exercise = standing.exercise
    ) AS practised
    WHERE standing.assignment_id = ${assignmentId}::uuid AND enrolment.user_id IS NOT NULL
      AND (${exercise ?? null}::text IS NULL OR standing.exercise = ${exercise ?? null})`
  return rows.map(({ handedIn, practised, ...place }) => ({
    ...place,
    handedIn: secondsIn(handedIn),
    practised: secondsIn(practised),
  }))
}

interface MomentsTold extends Pick<Moments, 'enrolmentId' | 'exercise'> {
  handedIn: string | null
  practised: string
}

/** Whole ones, as text: of a million moments objects would take longer than all that is made of them. */
const seconds = (column: 'submitted_at' | 'occurred_at') =>
  Prisma.raw(`floor(date_part('epoch', ${column}))::bigint::text`)

const secondsIn = (text: string | null): number[] => (text ? text.split(',').map(Number) : [])

/** The verdict of `submission.id` that counts; of several judgings the last. */
const countingVerdict = Prisma.sql`
  SELECT verdict.mistake, verdict.body
  FROM judging JOIN verdict ON verdict.judging_id = judging.id
  WHERE judging.submission_id = submission.id AND (judging.regrade_id IS NULL OR judging.applied_at IS NOT NULL)
    AND verdict.status <> 'internal-error'
  ORDER BY judging.queued_at DESC LIMIT 1`

export interface LastGroups {
  enrolmentId: string
  groups: GroupResult[]
}

/** The groups of each student's last judged submission, oldest first. */
export async function listLastGroups(
  { prisma }: Database,
  assignmentId: string,
  exercise: string,
): Promise<LastGroups[]> {
  const rows = await prisma.$queryRaw<{ enrolmentId: string; groups: string | null }[]>`
    SELECT submission.enrolment_id::text AS "enrolmentId", (counting.body::json -> 'groups')::text AS groups
    FROM (
      SELECT enrolment_id, (judged::json -> -1 ->> 0)::uuid AS id, (judged::json -> -1 ->> 1)::bigint AS at
      FROM standing WHERE assignment_id = ${assignmentId}::uuid AND exercise = ${exercise} AND judged <> '[]'
    ) AS submission
    CROSS JOIN LATERAL (${countingVerdict}) AS counting
    ORDER BY submission.at`
  return rows.map(({ enrolmentId, groups }) => ({
    enrolmentId,
    groups: groups === null ? [] : (JSON.parse(groups) as GroupResult[]),
  }))
}

export interface NamedMistake {
  enrolmentId: string
  mistake: string
  submittedAt: Date
}

/** Every submission for an exercise of an assignment that a named mistake explains. */
export async function listMistakes(
  { prisma }: Database,
  assignmentId: string,
  exercise: string,
): Promise<NamedMistake[]> {
  const rows = await prisma.$queryRaw<{ enrolmentId: string; made: string }[]>`
    SELECT standing.enrolment_id::text AS "enrolmentId", made.told AS made
    FROM standing
    CROSS JOIN LATERAL (
      SELECT string_agg(${seconds('submitted_at')} || ' ' || counting.mistake, ',') AS told
      FROM submission CROSS JOIN LATERAL (${countingVerdict}) AS counting
      WHERE submission.assignment_id = standing.assignment_id AND submission.enrolment_id = standing.enrolment_id
        AND submission.exercise = standing.exercise AND counting.mistake IS NOT NULL
    ) AS made
    WHERE standing.assignment_id = ${assignmentId}::uuid AND standing.exercise = ${exercise} AND made.told IS NOT NULL`
  return rows.flatMap(({ enrolmentId, made }) =>
    made.split(',').map((told) => {
      const [at = '', mistake = ''] = told.split(' ')
      return { enrolmentId, mistake, submittedAt: new Date(1_000 * Number(at)) }
    }),
  )
}
