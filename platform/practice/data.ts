import type { Database } from '../database/index.ts'

export type EventKind = 'opened' | 'first-run' | 'passed'

export interface PracticeEvent {
  exercise: string
  kind: EventKind
  occurredAt: Date
}

/** An event that is there already is not written again. */
export async function insertEvents(
  { prisma }: Database,
  userId: string,
  events: readonly (PracticeEvent & { id: string })[],
  now: Date,
): Promise<void> {
  await prisma.practiceEvent.createMany({
    data: events.map(({ kind, ...event }) => ({
      ...event,
      kind: kind === 'first-run' ? 'first_run' : kind,
      userId,
      recordedAt: now,
    })),
    skipDuplicates: true,
  })
}
