import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Runtime } from '../runtime.ts'
import { insertEvents } from './data.ts'

export const recordEventsSchema = z.strictObject({
  events: z
    .array(
      z.strictObject({
        exercise: z.string().max(100),
        kind: z.enum(['opened', 'first-run', 'passed']),
        occurredAt: z.coerce.date(),
      }),
    )
    .max(200),
})

/** Keeps when exercises were opened, first run and passed. Times of the learner's clock never lie in the future. */
export async function recordEvents(
  { database, shelf }: Runtime,
  userId: string,
  { events }: z.infer<typeof recordEventsSchema>,
  now: Date,
): Promise<void> {
  const known = events.filter(({ exercise }) => shelf.findOptional(exercise))
  const dated = known.map((event) => ({
    ...event,
    id: randomUUID(),
    occurredAt: event.occurredAt > now ? now : event.occurredAt,
  }))
  await insertEvents(database, userId, dated, now)
}
