// Tables and rows as the database itself describes them: a table that a later migration adds is in the next backup.
import type { Connection, Database } from '../database/index.ts'
import { orderByReferences, type Reference } from './order.ts'

/** Hours, if need be: PostgreSQL itself sets no limit. The embedded database does one thing at a time. */
const limits = { timeout: 2 ** 31 - 1, maxWait: 60_000 }
const rowsAtOnce = 100

/** Runs `read` in one transaction that sees the database as it is now, whatever is written meanwhile. */
export function inOneMoment<Result>(
  { prisma }: Database,
  read: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(read, { isolationLevel: 'RepeatableRead', ...limits })
}

/** Runs `write` in one transaction that has all tables to itself. */
export function alone<Result>(
  { prisma }: Database,
  tables: readonly string[],
  write: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(async (connection) => {
    await connection.$executeRawUnsafe(`LOCK TABLE ${tables.map(quote).join(', ')} IN ACCESS EXCLUSIVE MODE`)
    return write(connection)
  }, limits)
}

/** All tables but the migrations', each after those that it refers to. */
export async function listTables(connection: Connection): Promise<string[]> {
  const tables = await connection.$queryRaw<{ name: string }[]>`
    SELECT relname::text AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND relname <> '_prisma_migrations'
    ORDER BY relname`
  const references = await connection.$queryRaw<Reference[]>`
    SELECT source.relname::text AS from, target.relname::text AS to FROM pg_constraint
    JOIN pg_class source ON source.oid = conrelid JOIN pg_class target ON target.oid = confrelid
    WHERE contype = 'f' AND source.relnamespace = current_schema()::regnamespace`
  const names = tables.map(({ name }) => name)
  return orderByReferences(names, references)
}

export async function findLastMigration(connection: Connection): Promise<string> {
  const rows = await connection.$queryRaw<{ name: string }[]>`
    SELECT migration_name::text AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name DESC LIMIT 1`
  return rows[0]?.name ?? ''
}

/**
 * A table's rows as JSON, one line each, by its key, some at once: there may be more than memory holds. `json` keeps what
 * `jsonb` would change, the sign of a zero for one.
 */
export async function* readRows(connection: Connection, table: string): AsyncGenerator<string[]> {
  const key = await connection.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(attname) AS name FROM pg_index
    JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
    WHERE indrelid = ${quote(table)}::regclass AND indisprimary ORDER BY array_position(indkey::int2[], attnum)`
  const order = key.length > 0 ? `ORDER BY ${key.map(({ name }) => `t.${name}`).join(', ')}` : ''
  await connection.$executeRawUnsafe(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT replace(row_to_json(t)::text, E'\\n', ' ') AS json FROM ${quote(table)} t ${order}`,
  )
  for (;;) {
    const rows = await connection.$queryRawUnsafe<{ json: string }[]>(`FETCH ${rowsAtOnce} FROM backup`)
    if (rows.length === 0) break
    yield rows.map(({ json }) => json)
  }
  await connection.$executeRawUnsafe('CLOSE backup')
}

/** @param rows JSON objects, as `readRows` gave them */
export async function insertRows(
  connection: Connection,
  table: string,
  rows: readonly string[],
): Promise<void> {
  const name = quote(table)
  await connection.$executeRawUnsafe(
    `INSERT INTO ${name} SELECT * FROM json_populate_recordset(null::${name}, $1::text::json)`,
    `[${rows.join(',')}]`,
  )
}

export async function countRows(connection: Connection, table: string): Promise<number> {
  const rows = await connection.$queryRawUnsafe<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${quote(table)}`,
  )
  return rows[0]?.count ?? 0
}

/** @param tables in the order of `listTables` */
export async function deleteAll(connection: Connection, tables: readonly string[]): Promise<void> {
  for (const table of tables.toReversed()) await connection.$executeRawUnsafe(`DELETE FROM ${quote(table)}`)
  // Jobs of other rows, done or not, would stand for those that come; the queue is made anew at the next start.
  await connection.$executeRawUnsafe('DROP SCHEMA IF EXISTS queue CASCADE')
}

/** Connections of the same user to the same database, but for those of programs that call themselves `own`. */
export async function countOthers({ kind, prisma }: Database, own: string): Promise<number> {
  if (kind === 'embedded') return 0
  const rows = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND usename = current_user AND application_name <> ${own}`
  return rows[0]?.count ?? 0
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
