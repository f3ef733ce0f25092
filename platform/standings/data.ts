import type { Connection, Database } from '../database/index.ts'

export interface StandingKey {
  assignmentId: string
  enrolmentId: string
  exercise: string
}

export interface Standing extends StandingKey {
  attempts: number
  /** JSON (judged.ts) */
  judged: string
  lastAt: Date | null
  lastStatus: string | null
  lastMistake: string | null
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
  return connection.standing.findUniqueOrThrow({ where: { assignmentId_enrolmentId_exercise: key } })
}

export type StandingChange = Partial<Omit<Standing, keyof StandingKey>>

export async function updateStanding(
  connection: Connection,
  { assignmentId, enrolmentId, exercise }: StandingKey,
  change: StandingChange,
): Promise<void> {
  const where = { assignmentId_enrolmentId_exercise: { assignmentId, enrolmentId, exercise } }
  await connection.standing.update({ where, data: change })
}

/** What a submission was handed in for. */
export interface HandedIn extends StandingKey {
  submissionId: string
  submittedAt: Date
}

export async function findOptionalHandedIn(
  connection: Connection,
  submissionId: string,
): Promise<HandedIn | undefined> {
  const row = await connection.submission.findUnique({
    where: { id: submissionId },
    select: { assignmentId: true, enrolmentId: true, exercise: true, submittedAt: true },
  })
  if (!row?.assignmentId || !row.enrolmentId) return undefined
  return { ...row, assignmentId: row.assignmentId, enrolmentId: row.enrolmentId, submissionId }
}

/** Of a course, or of one of its people. */
export async function listStandings(
  { prisma }: Database,
  courseId: string,
  enrolmentId?: string,
): Promise<Standing[]> {
  return prisma.standing.findMany({
    where: {
      of: { assignment: { courseId } },
      ...(enrolmentId === undefined ? {} : { enrolmentId }),
    },
  })
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
        where: { verdict: { status: { not: 'internal-error' } } },
        orderBy: { queuedAt: 'desc' },
        take: 1,
        select: { verdict: { select: { score: true } } },
      },
    },
  })
  const verdict = row?.judgings[0]?.verdict
  return row && verdict ? { id, submittedAt: row.submittedAt, score: verdict.score } : undefined
}
