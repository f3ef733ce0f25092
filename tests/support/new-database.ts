// A new embedded database takes two seconds to make. Where how it is made is not what is tested, it is made once and copied.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../platform/database/index.ts'
import { root } from './judge.ts'

/**
 * Copies a data folder that `make` makes the first time.
 * @param content all that is in it besides the tables, and sets it apart from others
 */
export async function copyMadeOnce(
  dataDir: string,
  content: readonly string[],
  make: (dataDir: string) => Promise<void>,
): Promise<void> {
  const made = join(root, 'node_modules', '.cache', 'receptive', 'made-once', fingerprintOf(content))
  if (!existsSync(made)) {
    const unfinished = `${made}.${process.pid}`
    await make(unfinished)
    try {
      renameSync(unfinished, made)
    } catch {
      rmSync(unfinished, { recursive: true }) // whoever was quicker has made the same
    }
  }
  cpSync(made, dataDir, { recursive: true })
}

/** As `openDatabase`, with the tables and nothing in them where the folder is new. */
export async function openNewDatabase(settings: { databaseUrl: string; dataDir: string }): Promise<Database> {
  const { databaseUrl, dataDir } = settings
  if (databaseUrl === '' && !existsSync(join(dataDir, 'database')))
    await copyMadeOnce(dataDir, [], async (folder) => {
      await (await openDatabase({ databaseUrl, dataDir: folder })).close()
    })
  return openDatabase(settings)
}

function fingerprintOf(content: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const file of globSync('prisma/migrations/**/*.sql', { cwd: root }).sort())
    hash.update(readFileSync(join(root, file)))
  for (const name of content) hash.update(`${name}\n`)
  return hash.digest('hex').slice(0, 16)
}
