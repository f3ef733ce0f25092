// The one database of an installation, embedded or on a server, behind one interface: nothing else knows which it is.
import { CannotStart } from '../cannot-start.ts'
import type { Database } from './database.ts'
import { openEmbedded } from './embedded.ts'
import { openServer } from './server.ts'

export type { Connection, Database } from './database.ts'

export interface DatabaseSettings {
  /** Empty: embedded. */
  databaseUrl: string
  dataDir: string
}

/**
 * Opens the database and brings its tables up to date.
 * @throws CannotStart
 */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseSettings): Promise<Database> {
  try {
    return databaseUrl === '' ? await openEmbedded(dataDir) : await openServer(databaseUrl)
  } catch (error) {
    throw explained(error, databaseUrl, dataDir)
  }
}

function explained(error: unknown, databaseUrl: string, dataDir: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC') return new CannotStart(`The disk that holds ${dataDir} is full: free some space.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new CannotStart(
      `DATA_DIR ${dataDir} cannot be written (${code}): let this user own it, or name another folder.`,
    )
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new CannotStart(`DATA_DIR ${dataDir} is no folder: remove that file, or name another folder.`)
  if (databaseUrl === '') return error
  const { host } = new URL(databaseUrl)
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    ETIMEDOUT: 'it does not answer',
    '28P01': 'it refuses the user name or the password',
    '28000': 'it refuses the user',
    '3D000': 'it has no such database',
  }
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error))
  return new CannotStart(`The database at ${host} cannot be used: ${reason}. Start it, or mend DATABASE_URL.`)
}

function codeOf(error: unknown): string {
  for (let seen = error; seen instanceof Error; seen = seen.cause) {
    const { code, errors } = seen as Error & { code?: unknown; errors?: unknown[] }
    if (typeof code === 'string') return code
    if (errors?.length) return codeOf(errors[0])
  }
  return ''
}
