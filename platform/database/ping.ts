import type { Database } from './database.ts'

/** Asks the database for one row. */
export async function ping({ prisma }: Database): Promise<void> {
  await prisma.$queryRaw`SELECT 1`
}
