import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { CannotStart } from '../cannot-start.ts'
import type { Connection } from '../database/index.ts'
import { secretFile } from '../environment.ts'
import type { Runtime } from '../runtime.ts'
import { findLastMigration, inOneMoment, listTables, readRows } from './data.ts'
import { formatRow, formatVersion, type Header, type Trailer } from './format.ts'

export type Installation = Pick<Runtime, 'database' | 'environment'>

export interface BackupSummary {
  /** Rows by table. */
  counts: Record<string, number>
  bytes: number
}

/**
 * Writes all rows of an installation, as they are at one moment, into a new file that only its owner may read.
 * @throws CannotStart where the file is there already or cannot be written
 */
export async function writeBackup(
  installation: Installation,
  file: string,
  now: Date,
): Promise<BackupSummary> {
  if (existsSync(file)) throw new CannotStart(`${file} is there already: name a new file.`)
  const partial = `${file}.partial`
  const counts: Record<string, number> = {}
  // Made here alone: what another backup is writing must not be removed below.
  const output = await openNew(partial)
  try {
    await inOneMoment(installation.database, async (connection) =>
      pipeline(Readable.from(parts(installation, connection, counts, now)), createGzip(), output),
    )
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial)
    throw explained(error, file)
  }
  return { counts, bytes: statSync(file).size }
}

/** Opened, so that its faults come before the database is asked for anything. */
async function openNew(partial: string) {
  const output = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
  await new Promise((resolve, reject) => output.once('open', resolve).once('error', reject)).catch(
    (error) => {
      throw explained(error, partial)
    },
  )
  return output
}

function explained(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (!syscall || !code) return error
  if (code === 'EEXIST')
    return new CannotStart(
      `${file} is there: another backup writes it, or was cut off. Remove it if none does.`,
    )
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such folder',
    EACCES: 'this user may not write there',
    ENOSPC: 'the disk is full',
  }
  return new CannotStart(`${file} cannot be written: ${reasons[code] ?? code}.`)
}

/** The file's text in pieces of some lines. Counts the rows as it goes. */
async function* parts(
  installation: Installation,
  connection: Connection,
  counts: Record<string, number>,
  now: Date,
): AsyncGenerator<string> {
  const digest = createHash('sha256')
  const text = (lines: readonly string[]) => {
    const part = lines.map((line) => `${line}\n`).join('')
    digest.update(part)
    return part
  }
  yield text([JSON.stringify(await makeHeader(installation, connection, now))])
  for (const table of await listTables(connection)) {
    counts[table] = 0
    for await (const rows of readRows(connection, table)) {
      counts[table] += rows.length
      yield text(rows.map((json) => formatRow({ table, json })))
    }
  }
  const trailer: Trailer = { counts, sha256: digest.digest('hex') }
  yield `${JSON.stringify(trailer)}\n`
}

async function makeHeader(
  { database, environment }: Installation,
  connection: Connection,
  now: Date,
): Promise<Header> {
  const own = secretFile(environment.dataDir)
  const isOwn = database.kind === 'embedded' && environment.authSecret === undefined && existsSync(own)
  return {
    receptive: 'backup',
    format: formatVersion,
    migration: await findLastMigration(connection),
    createdAt: now.toISOString(),
    ...(isOwn ? { authSecret: readFileSync(own, 'utf8') } : {}),
  }
}
