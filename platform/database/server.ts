import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../../prisma/client/client.ts'
import type { Database } from './database.ts'
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
  await assertReachable(settings)
  const adapter = new PrismaPg({ ...settings, max: poolSize }, { onPoolError: () => undefined })
  await migrate(adapter)
  const prisma = new PrismaClient({ adapter })
  return {
    kind: 'server',
    prisma,
    queueConnection: { connectionString: databaseUrl, options: sessionOptions, max: queuePoolSize },
    close: () => prisma.$disconnect(),
  }
}

async function assertReachable(settings: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(settings)
  await client.connect()
  await client.end()
}
