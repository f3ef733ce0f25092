import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../../prisma/client/client.ts'
import { type Database, transactionOptions } from './database.ts'
import { migrate } from './migrate.ts'

/** Prisma writes timestamps in UTC without saying so. */
const sessionOptions = '-c TimeZone=UTC'
const connectTimeoutMs = 5_000
/** Two web processes and two workers stay well below PostgreSQL's default of 100 connections. */
const poolSize = 10
const queuePoolSize = 4

export async function openServer(databaseUrl: string): Promise<Database> {
  const settings = {
    connectionString: databaseUrl,
    options: sessionOptions,
    connectionTimeoutMillis: connectTimeoutMs,
  }
  await migrateServer(settings)
  const adapter = new PrismaPg({ ...settings, max: poolSize }, { onPoolError: () => undefined })
  const prisma = new PrismaClient({ adapter, transactionOptions })
  return {
    kind: 'server',
    prisma,
    queueConnection: { connectionString: databaseUrl, options: sessionOptions, max: queuePoolSize },
    close: () => prisma.$disconnect(),
  }
}

/**
 * Over connections of its own, closed at once: the schema engine never gives its advisory lock back, and on a connection that
 * idles in a pool it would keep every other process from starting.
 */
async function migrateServer(settings: pg.PoolConfig): Promise<void> {
  const pool = new pg.Pool(settings)
  // A connection that breaks says so to whoever uses it.
  pool.on('error', () => undefined)
  try {
    // Where nobody answers, this says it in PostgreSQL's own words.
    await pool.query('SELECT')
    await migrate(new PrismaPg(pool), (sql) => pool.query(sql))
  } finally {
    await pool.end()
  }
}
