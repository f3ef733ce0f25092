import type { Connection, Database } from '../database/index.ts'
import { whereMayCount } from '../judgings/data.ts'
import { attemptOf, type KeptAttempt, readJudged, writeJudged } from './judged.ts'
import type { Summary } from './summary.ts'

export interface StandingKey {
  assignmentId: string
  enrolmentId: string
  exercise: string
}

export interface Standing extends StandingKey, Summary {
  attempts: number
  lastAt: Date | null
  chosenId: string | null
  overridePoints: number | null
  overrideReason: string | null
}

/** Makes it where it is not there, and keeps others from changing it until the transaction ends. */
export async function lockStanding(
  connection: Connection,
  { assignmentId, enrolmentId, exercise }: StandingKey,
): Promise<Standing> {
  const key = { assignmentId, enrolmentId, exercise }
  await connection.standing.createMany({ data: [key], skipDuplicates: true })
  await connection.$queryRaw`
    SELECT FROM standing WHERE assignment_id = ${assignmentId}::uuid AND enrolment_id = ${enrolmentId}::uuid
      AND exercise = ${exercise} FOR UPDATE`
  const where = { assignmentId_enrolmentId_exercise: key }
  const { judged, ...row } = await connection.standing.findUniqueOrThrow({ where })
  return { ...row, judged: readJudged(judged) }
}

export type StandingChange = Partial<Omit<Standing, keyof StandingKey>>

export async function updateStanding(
  connection: Connection,
  { assignmentId, enrolmentId, exercise }: StandingKey,
  { judged, ...change }: StandingChange,
): Promise<void> {
  const where = { assignmentId_enrolmentId_exercise: { assignmentId, enrolmentId, exercise } }
  const data = { ...change, ...(judged ? { judged: writeJudged(judged) } : {}) }
  await connection.standing.update({ where, data })
}

/** Of the people named those who have one, in the order in which all lock them; none changes until the transaction ends. */
export async function lockStandings(
  connection: Connection,
  { assignmentId, exercise }: Omit<StandingKey, 'enrolmentId'>,
  enrolmentIds: readonly string[],
): Promise<{ enrolmentId: string; chosenId: string | null }[]> {
  return connection.$queryRaw`
    SELECT enrolment_id::text AS "enrolmentId", chosen_id::text AS "chosenId" FROM standing
    WHERE assignment_id = ${assignmentId}::uuid AND exercise = ${exercise}
      AND enrolment_id = ANY(${enrolmentIds}::uuid[])
    ORDER BY enrolment_id FOR UPDATE`
}

export async function writeSummaries(
  connection: Connection,
  { assignmentId, exercise }: Omit<StandingKey, 'enrolmentId'>,
  summaries: ReadonlyMap<string, Summary>,
): Promise<void> {
  const all = [...summaries.values()]
  await connection.$executeRaw`
    UPDATE standing SET judged = new.judged, last_status = new.last_status, last_mistake = new.last_mistake
    FROM unnest(${[...summaries.keys()]}::uuid[], ${all.map(({ judged }) => writeJudged(judged))}::text[],
      ${all.map(({ lastStatus }) => lastStatus)}::text[], ${all.map(({ lastMistake }) => lastMistake)}::text[]
    ) AS new (enrolment_id, judged, last_status, last_mistake)
    WHERE standing.assignment_id = ${assignmentId}::uuid AND standing.exercise = ${exercise}
      AND standing.enrolment_id = new.enrolment_id`
}

/** What a submission was handed in for. */
export interface HandedIn extends StandingKey {
  courseId: string
  submissionId: string
  submittedAt: Date
}

export async function findOptionalHandedIn(
  connection: Connection,
  submissionId: string,
): Promise<HandedIn | undefined> {
  const row = await connection.submission.findUnique({
    where: { id: submissionId },
    select: {
      ...{ assignmentId: true, enrolmentId: true, exercise: true, submittedAt: true },
      standing: { select: { of: { select: { assignment: { select: { courseId: true } } } } } },
    },
  })
  if (!row?.assignmentId || !row.enrolmentId || !row.standing) return undefined
  const { assignmentId, enrolmentId, exercise, submittedAt, standing } = row
  const { courseId } = standing.of.assignment
  return { courseId, assignmentId, enrolmentId, exercise, submittedAt, submissionId }
}

/**
 * As the database writes each, as text: forty thousand objects of its client, or as many values of its JSON, would take longer than
 * all grades. Slugs, statuses and names of mistakes need no quoting.
 */
type Told = [
  assignmentId: string,
  exercise: string,
  attempts: number,
  judged: KeptAttempt[],
  lastAt: number | null,
  lastStatus: string | null,
  lastMistake: string | null,
  chosenId: string | null,
  overridePoints: number | null,
  overrideReason: string | null,
]

/** Of a course, or of one of its people, by person. */
export async function listStandings(
  { prisma }: Database,
  courseId: string,
  enrolmentId?: string,
): Promise<Map<string, Standing[]>> {
  const rows = await prisma.$queryRaw<{ enrolmentId: string; told: string }[]>`
    SELECT enrolment_id::text AS "enrolmentId", '[' || string_agg(
      '["' || assignment_id || '","' || exercise || '",' || attempts || ',' || judged || ','
      || coalesce(floor(extract(epoch FROM last_at) * 1000)::bigint::text, 'null') || ','
      || coalesce('"' || last_status || '"', 'null') || ',' || coalesce('"' || last_mistake || '"', 'null') || ','
      || coalesce('"' || chosen_id || '"', 'null') || ',' || coalesce(override_points::text, 'null') || ','
      || coalesce(to_json(override_reason)::text, 'null') || ']', ',') || ']' AS told
    FROM standing
    WHERE assignment_id IN (SELECT id FROM assignment WHERE course_id = ${courseId}::uuid)
      AND (${enrolmentId ?? null}::uuid IS NULL OR enrolment_id = ${enrolmentId ?? null}::uuid)
    GROUP BY enrolment_id`
  return new Map(
    rows.map(({ enrolmentId: id, told }) => [
      id,
      (JSON.parse(told) as Told[]).map((one) => standingOf(id, one)),
    ]),
  )
}

function standingOf(enrolmentId: string, told: Told): Standing {
  const [assignmentId, exercise, attempts, judged, lastAt, lastStatus, lastMistake, ...rest] = told
  const [chosenId, overridePoints, overrideReason] = rest
  return {
    ...{ assignmentId, enrolmentId, exercise, attempts, judged: judged.map(attemptOf) },
    lastAt: lastAt === null ? null : new Date(lastAt),
    ...{ lastStatus, lastMistake, chosenId, overridePoints, overrideReason },
  }
}

/** Exercises of an assignment that somebody has handed in, or been given points for. */
export async function listExercisesTried(connection: Connection, assignmentId: string): Promise<string[]> {
  const rows = await connection.standing.findMany({
    where: { assignmentId },
    distinct: ['exercise'],
    select: { exercise: true },
  })
  return rows.map(({ exercise }) => exercise)
}

/** When the last of all was handed in; of one person, where named. */
export async function findLastHandedIn(
  connection: Connection,
  assignmentId: string,
  enrolmentId?: string,
): Promise<Date | undefined> {
  const { _max } = await connection.standing.aggregate({
    where: { assignmentId, ...(enrolmentId === undefined ? {} : { enrolmentId }) },
    _max: { lastAt: true },
  })
  return _max.lastAt ?? undefined
}

/** A judged submission of somebody for an assignment, by its latest verdict. */
export async function findOptionalJudged(
  connection: Connection,
  { assignmentId, enrolmentId, exercise }: StandingKey,
  id: string,
): Promise<{ id: string; submittedAt: Date; score: number } | undefined> {
  const row = await connection.submission.findFirst({
    where: { id, assignmentId, enrolmentId, exercise },
    select: {
      submittedAt: true,
      judgings: {
        where: { verdict: { status: { not: 'internal-error' } }, ...whereMayCount },
        orderBy: { queuedAt: 'desc' },
        take: 1,
        select: { verdict: { select: { score: true } } },
      },
    },
  })
  const verdict = row?.judgings[0]?.verdict
  return row && verdict ? { id, submittedAt: row.submittedAt, score: verdict.score } : undefined
}
