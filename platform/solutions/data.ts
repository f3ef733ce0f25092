import type { Database } from '../database/index.ts'

/** When somebody asked for the solution of an exercise; undefined where they never did. */
export async function findOptionalRequest(
  { prisma }: Database,
  userId: string,
  exercise: string,
): Promise<Date | undefined> {
  const row = await prisma.solutionRequest.findUnique({ where: { userId_exercise: { userId, exercise } } })
  return row?.requestedAt
}

/** By exercise, when somebody asked for its solution. */
export async function listRequests({ prisma }: Database, userId: string): Promise<Map<string, Date>> {
  const rows = await prisma.solutionRequest.findMany({ where: { userId } })
  return new Map(rows.map(({ exercise, requestedAt }) => [exercise, requestedAt]))
}

/** Only the first request of an exercise is kept. */
export async function insertRequest(
  { prisma }: Database,
  request: { userId: string; exercise: string; requestedAt: Date },
): Promise<void> {
  await prisma.solutionRequest.createMany({ data: [request], skipDuplicates: true })
}
