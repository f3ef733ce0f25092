import type { Verdict } from '../../grader/contract/verdict.ts'
import type { Connection, Database } from '../database/index.ts'

export interface ClaimedJudging {
  submissionId: string
  userId: string
  exercise: string
  exerciseVersion: string
  source: Uint8Array
  faults: number
}

/** Writes the lease of whoever judges now; undefined where the judging has its verdict already. */
export async function writeLease(
  { prisma }: Database,
  id: string,
  lease: string,
  now: Date,
): Promise<ClaimedJudging | undefined> {
  const [row] = await prisma.judging.updateManyAndReturn({
    where: { id, judgedAt: null },
    data: { lease, startedAt: now },
    select: {
      submissionId: true,
      exercise: true,
      exerciseVersion: true,
      faults: true,
      submission: { select: { userId: true, source: true } },
    },
  })
  if (!row) return undefined
  const { submission, ...judging } = row
  return { ...judging, ...submission }
}

/** @returns false where the lease is another's by now, or the verdict is there: nothing is written */
export async function writeVerdict(
  connection: Connection,
  judging: { id: string; lease: string },
  verdict: Verdict,
  now: Date,
): Promise<boolean> {
  const { count } = await connection.judging.updateMany({
    where: { ...judging, judgedAt: null },
    data: { judgedAt: now },
  })
  if (count === 0) return false
  await connection.verdict.create({
    data: {
      judgingId: judging.id,
      status: verdict.status,
      score: verdict.score,
      mistake: verdict.diagnosis?.mistake ?? null,
      judgeVersion: verdict.judgeVersion,
      body: JSON.stringify(verdict),
      recordedAt: now,
    },
    select: { judgingId: true },
  })
  return true
}

/** Counts a fault of the grader. @returns how many there were, this one included */
export async function countFault({ prisma }: Database, id: string): Promise<number> {
  const { faults } = await prisma.judging.update({
    where: { id },
    data: { faults: { increment: 1 } },
    select: { faults: true },
  })
  return faults
}

/** Judgings without a verdict, oldest first. */
export async function listUnjudged({ prisma }: Database) {
  const rows = await prisma.judging.findMany({
    where: { judgedAt: null },
    orderBy: { queuedAt: 'asc' },
    select: { id: true, submission: { select: { userId: true } } },
  })
  return rows.map(({ id, submission }) => ({ id, userId: submission.userId }))
}
