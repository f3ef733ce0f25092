import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { readMigrations } from './migration-files.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** Tables that others keep in the same database. */
export const notOurs = { externalTables: [], externalEnums: [] }

/** Applies the migrations that the database lacks. Prisma's engine holds an advisory lock meanwhile. */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const input = { migrationsList: readMigrations(), filters: notOurs }
  const { appliedMigrationNames } = await withSchemaEngine(adapter, (engine) => engine.applyMigrations(input))
  return appliedMigrationNames
}
