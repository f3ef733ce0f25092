import type { PrismaClient } from '../../prisma/client/client.ts'
import type { Connection, Database } from './database.ts'

/**
 * The database as a transaction of it sees it: whatever a use-case does there is done with that transaction, or not at all. The transactions of the
 * use-case itself are part of it.
 */
export function within<Opened extends { database: Database }>(
  opened: Opened,
  transaction: Connection,
): Opened {
  const run = (work: (connection: Connection) => Promise<unknown>) => work(transaction)
  const prisma = new Proxy(transaction, {
    get: (target, name) => (name === '$transaction' ? run : Reflect.get(target, name, target)),
  })
  return { ...opened, database: { ...opened.database, prisma: prisma as PrismaClient } }
}
