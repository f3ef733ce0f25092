import { createHash } from 'node:crypto'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { listForEngine, type Migration, readMigrations } from './migration-files.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** Tables that others keep in the same database. */
export const notOurs = { externalTables: [], externalEnums: [] }

type Query = (sql: string) => Promise<{ rows: unknown[] }>

/**
 * Applies the migrations that the database lacks. Prisma's engine holds an advisory lock meanwhile; where nothing is
 * lacking, it is not even loaded.
 */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory, query: Query): Promise<void> {
  const migrations = readMigrations()
  const applied = await listApplied(query)
  if (applied.length === migrations.length && migrations.every(isAmong(applied))) return
  const input = { migrationsList: listForEngine(migrations), filters: notOurs }
  await withSchemaEngine(adapter, (engine) => engine.applyMigrations(input))
}

/** A row of the table that Prisma's engine keeps. */
interface Applied {
  name: string
  /** SHA-256 of the SQL, in hexadecimal digits. */
  checksum: string
  isFinished: boolean
}

/** What was begun, and not rolled back. */
async function listApplied(query: Query): Promise<Applied[]> {
  const { rows: tables } = await query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "isThere"`)
  if (!(tables as { isThere: boolean }[])[0]?.isThere) return []
  const { rows } = await query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  return rows as Applied[]
}

const isAmong =
  (applied: readonly Applied[]) =>
  ({ name, sql }: Migration): boolean => {
    const checksum = createHash('sha256').update(sql).digest('hex')
    return applied.some((one) => one.name === name && one.checksum === checksum && one.isFinished)
  }
