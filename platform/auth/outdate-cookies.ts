import type { WebRuntime } from '../runtime.ts'

/**
 * Tells every web process that what cookies say of somebody is out of date: their sessions were ended, or their name has changed.
 * To be called once that is committed: a cookie that is written before says what was.
 */
export async function outdateCookies(
  { queue, database, staleCookies }: Pick<WebRuntime, 'queue' | 'database' | 'staleCookies'>,
  userId: string,
  now: Date,
): Promise<void> {
  const atMs = now.getTime()
  // Here at once: the next request may come before the notice does.
  staleCookies.note(userId, atMs)
  await queue.notify(database.prisma, { kind: 'person', userId, atMs })
}
