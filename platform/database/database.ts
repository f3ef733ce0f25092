import type { ConstructorOptions } from 'pg-boss'
import type { Prisma, PrismaClient } from '../../prisma/client/client.ts'

/** A client, or a transaction of it. */
export type Connection = Prisma.TransactionClient

export interface Database {
  kind: 'embedded' | 'server'
  prisma: PrismaClient
  /** How pg-boss reaches the same database. */
  queueConnection: Pick<ConstructorOptions, 'db' | 'backend' | 'connectionString' | 'max' | 'options'>
  close(): Promise<void>
}

/** In a burst a transaction waits for its connection as long as it must: a learner would rather wait than be refused. */
export const transactionOptions = { maxWait: 30_000, timeout: 30_000 }
