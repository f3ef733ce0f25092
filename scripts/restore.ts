// `npm run restore -- <file>`: fills an empty installation, embedded or not, with what a backup holds.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifyBackup } from '../platform/backup/read-backup.ts'
import { restoreBackup, restoringProgram } from '../platform/backup/restore-backup.ts'
import { openDatabase } from '../platform/database/index.ts'
import { readWorkerEnvironment } from '../platform/environment.ts'
import { runCommand, UsageError } from './run-command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function restore(args: string[]): Promise<number> {
  const [name] = args
  if (!name || args.length > 1) throw new UsageError('Usage: npm run restore -- <file>')
  const file = resolve(name)
  const environment = readWorkerEnvironment(process.env, root)
  // Before a database is made for it.
  await verifyBackup(file)
  const databaseUrl = named(environment.databaseUrl)
  const database = await openDatabase({ ...environment, databaseUrl })
  try {
    const { header, counts } = await restoreBackup({ database, environment }, file)
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    process.stdout.write(`Restored ${rows} rows, as they were at ${header.createdAt}.\n`)
    const isOther = database.kind === 'server' || header.authSecret === undefined
    if (isOther)
      process.stdout.write('People stay signed in if AUTH_SECRET is what it was; else they sign in again.\n')
  } finally {
    await database.close()
  }
  return 0
}

/** A name by which the database tells our own connections from others'. */
function named(databaseUrl: string): string {
  if (databaseUrl === '') return ''
  const url = new URL(databaseUrl)
  url.searchParams.set('application_name', restoringProgram)
  return url.href
}

process.exitCode = await runCommand(() => restore(process.argv.slice(2)))
