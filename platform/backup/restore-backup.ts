import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { CannotStart } from '../cannot-start.ts'
import type { Connection } from '../database/index.ts'
import { secretFile } from '../environment.ts'
import {
  alone,
  countOthers,
  countRows,
  deleteAll,
  findLastMigration,
  inOneMoment,
  insertRows,
  listTables,
} from './data.ts'
import type { Header } from './format.ts'
import { type Backup, readBackup, verifyBackup } from './read-backup.ts'
import type { Installation } from './write-backup.ts'

/** What the command that restores calls itself to the database. */
export const restoringProgram = 'receptive-restore'

const charactersAtOnce = 4 * 2 ** 20
const rowsAtOnce = 500

/**
 * Fills an empty installation with a backup, wholly or not at all. Nothing else may have it open.
 * @throws CannotStart where the file is not whole, or the installation holds somebody's work
 */
export async function restoreBackup(installation: Installation, file: string): Promise<Backup> {
  const { database } = installation
  const backup = await verifyBackup(file)
  const { tables, migration } = await inOneMoment(database, async (connection) => ({
    tables: await listTables(connection),
    migration: await findLastMigration(connection),
  }))
  assertSameTables(file, backup, tables, migration)
  const others = await countOthers(database, restoringProgram)
  if (others > 0)
    throw new CannotStart(
      `The database is in use (${others} other connections): stop every web process and worker, then restore.`,
    )
  await alone(database, tables, async (connection) => {
    await assertUnused(connection)
    await deleteAll(connection, tables)
    await insertAll(connection, file)
    await assertCounts(connection, tables, backup.counts)
  })
  keepSecret(installation, backup.header)
  return backup
}

function assertSameTables(
  file: string,
  { header, counts }: Backup,
  tables: readonly string[],
  migration: string,
): void {
  if (header.migration < migration)
    throw new CannotStart(
      `${file} was written by an older version of Receptive, before the migration ${migration}: restore it with that version, then update.`,
    )
  if (header.migration !== migration)
    throw new CannotStart(
      `${file} was written by a newer version of Receptive, after the migration ${header.migration}: update this one first.`,
    )
  const unknown = Object.keys(counts).filter((table) => !tables.includes(table))
  if (unknown.length > 0)
    throw new CannotStart(`${file} holds tables that are not Receptive's: ${unknown.join(', ')}.`)
}

async function assertUnused(connection: Connection): Promise<void> {
  const people = await countRows(connection, 'user')
  const submissions = await countRows(connection, 'submission')
  if (people + submissions > 0)
    throw new CannotStart(
      `This installation is in use (${people} people, ${submissions} submissions) and stays as it is: restore into an empty database, or another DATA_DIR.`,
    )
}

async function insertAll(connection: Connection, file: string): Promise<void> {
  let table = ''
  let rows: string[] = []
  let characters = 0
  const insert = async () => {
    if (rows.length > 0) await insertRows(connection, table, rows)
    rows = []
    characters = 0
  }
  for await (const row of readBackup(file)) {
    const isFull = rows.length >= rowsAtOnce || characters + row.json.length > charactersAtOnce
    if (row.table !== table || isFull) await insert()
    table = row.table
    rows.push(row.json)
    characters += row.json.length
  }
  await insert()
}

async function assertCounts(
  connection: Connection,
  tables: readonly string[],
  wanted: Record<string, number>,
): Promise<void> {
  for (const table of tables) {
    const count = await countRows(connection, table)
    if (count !== (wanted[table] ?? 0))
      throw new Error(`${table} has ${count} rows after the restore, and ${wanted[table]} in the backup`)
  }
}

function keepSecret({ database, environment }: Installation, { authSecret }: Header): void {
  if (database.kind !== 'embedded' || authSecret === undefined) return
  const file = secretFile(environment.dataDir)
  mkdirSync(environment.dataDir, { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, authSecret, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
