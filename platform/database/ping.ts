import type { Database } from './database.ts'

const answerWithinMs = 2_000

/** Whether the database answers, within two seconds. */
export async function isThere({ prisma }: Database): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), answerWithinMs)
  const answered = prisma.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  const isAnswered = await Promise.race([answered, late])
  clearTimeout(timer)
  return isAnswered
}
