// Two processes on one PGlite directory lose acknowledged rows without an error, so DATA_DIR belongs to one process.
//
// Theory of operation: SQLite holds an exclusive lock on a file of its own for as long as a transaction is open. It is a
// lock of the operating system, so that it goes with its holder, however that ends: no stale lock is ever left.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotStart } from '../cannot-start.ts'

/** A connection that nobody knows any more is closed by the garbage collector, and its lock goes with it. */
const held = new Set<DatabaseSync>()

export interface DataDirLock {
  release(): void
}

/** @throws CannotStart */
export function lockDataDir(dataDir: string): DataDirLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const holder = join(dataDir, 'holder')
  const lock = new DatabaseSync(join(dataDir, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error
    throw new CannotStart(
      `DATA_DIR ${dataDir} is in use by process ${readHolder(holder)}: stop that one, or set another DATA_DIR.`,
    )
  }
  writeFileSync(holder, `${process.pid}`)
  held.add(lock)
  return {
    release: () => {
      held.delete(lock)
      lock.close()
    },
  }
}

const sqliteBusy = 5

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return 'unknown'
  }
}
