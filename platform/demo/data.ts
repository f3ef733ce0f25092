import type { Connection, Database } from '../database/index.ts'
import type { StandingKey } from '../standings/data.ts'
import { writeJudged } from '../standings/judged.ts'
import type { Summary } from '../standings/summary.ts'
import type { JudgedAttempt } from './judged.ts'

/** So many rows a statement: PostgreSQL takes 65 535 values. */
const rowsAtOnce = 500

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await write(rows.slice(from, from + rowsAtOnce))
}

export async function hasCourse({ prisma }: Database): Promise<boolean> {
  return (await prisma.course.findFirst({ select: { id: true } })) !== null
}

/** People who have no way to sign in. */
export async function insertPeople(
  connection: Connection,
  people: readonly { id: string; name: string; email: string; createdAt: Date }[],
): Promise<void> {
  await connection.user.createMany({ data: people.map((one) => ({ ...one, emailVerified: true })) })
}

export interface WrittenAttempt extends JudgedAttempt {
  userId: string
  assignmentId: string
  enrolmentId: string
}

/** Submissions with their verdicts, as if they had been judged in the second after. Their standings are there. */
export async function insertJudged(
  connection: Connection,
  attempts: readonly WrittenAttempt[],
): Promise<void> {
  await inParts(attempts, (part) =>
    connection.submission.createMany({
      data: part.map(({ id, userId, exercise, exerciseVersion, file, at, assignmentId, enrolmentId }) => ({
        ...{ id, userId, exercise, exerciseVersion, assignmentId, enrolmentId, submittedAt: at },
        ...{ source: Uint8Array.from(file), idempotencyKey: id },
      })),
    }),
  )
  const judgedAt = ({ at, verdict }: WrittenAttempt) => new Date(at.getTime() + verdict.timings.totalMs)
  await inParts(attempts, (part) =>
    connection.judging.createMany({
      data: part.map((one) => ({
        ...{ id: one.judgingId, submissionId: one.id, reason: 'submitted' as const },
        ...{ exercise: one.exercise, exerciseVersion: one.exerciseVersion },
        ...{ queuedAt: one.at, startedAt: one.at, judgedAt: judgedAt(one) },
      })),
    }),
  )
  await inParts(attempts, (part) =>
    connection.verdict.createMany({
      data: part.map((one) => ({
        ...{ judgingId: one.judgingId, status: one.verdict.status, score: one.verdict.score },
        mistake: one.verdict.diagnosis?.mistake ?? null,
        ...{
          judgeVersion: one.verdict.judgeVersion,
          body: JSON.stringify(one.verdict),
          recordedAt: judgedAt(one),
        },
      })),
    }),
  )
}

export async function insertStandings(
  connection: Connection,
  standings: readonly (StandingKey & Summary & { attempts: number; lastAt: Date })[],
): Promise<void> {
  await inParts(standings, (part) =>
    connection.standing.createMany({
      data: part.map(({ judged, ...standing }) => ({ ...standing, judged: writeJudged(judged) })),
    }),
  )
}
