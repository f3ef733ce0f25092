import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterAll, expect, test, vi } from 'vitest'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'

const pglite = await PGlite.create()
afterAll(() => pglite.close())

/** @returns whether Prisma's engine was asked */
async function migrated(): Promise<boolean> {
  const adapter = new PrismaPGlite(pglite)
  const connected = vi.spyOn(adapter, 'connect')
  await migrate(adapter, (sql) => pglite.query(sql))
  return connected.mock.calls.length > 0
}

const namesApplied = async () => {
  const { rows } = await pglite.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at`,
  )
  return rows.map(({ name }) => name)
}
const all = readMigrations().map(({ name }) => name)
const last = all.at(-1) as string

test('an empty database is given all migrations, in their order; one that has them is left alone', async () => {
  expect(await migrated()).toBe(true)
  expect(await namesApplied()).toEqual(all)
  expect(await migrated()).toBe(false)
})

test('one that was begun and not finished is left to the engine, which refuses it', async () => {
  await pglite.query('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1', [last])
  await expect(migrated()).rejects.toThrow(/failed migrations/)
  await pglite.query('UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = $1', [last])
  expect(await migrated()).toBe(false)
})

test.each([
  ['a migration of another text', `UPDATE _prisma_migrations SET checksum = 'another'`],
  ['a migration that is not known here', `UPDATE _prisma_migrations SET migration_name = 'another'`],
])('%s is left to the engine', async (_, change) => {
  await pglite.query('BEGIN')
  await pglite.query(`${change} WHERE migration_name = $1`, [last])
  const adapter = new PrismaPGlite(pglite)
  const connected = vi.spyOn(adapter, 'connect').mockRejectedValue(new Error('asked'))
  await expect(migrate(adapter, (sql) => pglite.query(sql))).rejects.toThrow()
  expect(connected).toHaveBeenCalled()
  await pglite.query('ROLLBACK')
})
