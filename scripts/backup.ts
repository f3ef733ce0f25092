// `npm run backup -- <file>`: writes the whole state of an installation, running or not, into one file.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BackupSummary, writeBackup } from '../platform/backup/write-backup.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { askRunning } from '../platform/control/ask.ts'
import { openDatabase } from '../platform/database/index.ts'
import { type Environment, readWorkerEnvironment } from '../platform/environment.ts'
import { runCommand, UsageError } from './run-command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function backup(args: string[]): Promise<number> {
  const [name] = args
  if (!name || args.length > 1) throw new UsageError('Usage: npm run backup -- <file>')
  const file = resolve(name)
  const environment = readWorkerEnvironment(process.env, root)
  const { counts, bytes } = await write(environment, file)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  process.stdout.write(
    `Wrote ${file}: ${counts.user} people, ${counts.submission} submissions, ${rows} rows in all, ${bytes} bytes.\n`,
  )
  return 0
}

async function write(environment: Environment, file: string): Promise<BackupSummary> {
  const { databaseUrl, dataDir } = environment
  if (databaseUrl === '') {
    const done = await askRunning<BackupSummary>(dataDir, { command: 'backup', file })
    if (done) return done
    if (!existsSync(join(dataDir, 'database')))
      throw new CannotStart(`There is no installation in ${dataDir}: set DATA_DIR, or DATABASE_URL.`)
  }
  const database = await openDatabase(environment)
  try {
    return await writeBackup({ database, environment }, file, new Date())
  } finally {
    await database.close()
  }
}

process.exitCode = await runCommand(() => backup(process.argv.slice(2)))
