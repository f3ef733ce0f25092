import type { Database } from '../database/index.ts'
import type { StandingKey } from '../standings/data.ts'

/** The submission that its author would have count. */
export async function findOptionalChoice(
  { prisma }: Database,
  { assignmentId, enrolmentId, exercise }: StandingKey,
): Promise<string | undefined> {
  const standing = await prisma.standing.findUnique({
    where: { assignmentId_enrolmentId_exercise: { assignmentId, enrolmentId, exercise } },
    select: { chosenId: true },
  })
  return standing?.chosenId ?? undefined
}
