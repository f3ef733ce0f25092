import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { fromPglite } from 'pg-boss'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '../../prisma/client/client.ts'
import { CannotStart } from '../cannot-start.ts'
import { type Database, transactionOptions } from './database.ts'
import { lockDataDir } from './lock.ts'
import { migrate } from './migrate.ts'
import { withQuickBytes } from './quick-bytes.ts'

/** PostgreSQL in WebAssembly, in this process, on the files of `dataDir`, which is locked until `close`. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  const lock = lockDataDir(dataDir)
  let pglite: PGlite | undefined
  try {
    pglite = await openFiles(join(dataDir, 'database'))
    // Prisma writes timestamps in UTC without saying so.
    await pglite.exec("SET TIME ZONE 'UTC'")
    const adapter = new PrismaPGlite(withQuickBytes(pglite))
    const open = pglite
    await migrate(adapter, (sql) => open.query(sql))
    const prisma = new PrismaClient({ adapter, transactionOptions })
    return {
      kind: 'embedded',
      prisma,
      queueConnection: { db: fromPglite(open), backend: 'pglite' },
      close: async () => {
        await prisma.$disconnect()
        await open.close()
        lock.release()
      },
    }
  } catch (error) {
    await pglite?.close().catch(() => undefined)
    lock.release()
    throw error
  }
}

/** PGlite leaves it to the operating system when rows reach the disk; what is acknowledged here outlives a power cut. */
const withoutSync = '-F'
const startParams = PGlite.defaultStartParams.filter((parameter) => parameter !== withoutSync)

/** @throws CannotStart where the files are no database of this version */
async function openFiles(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: folder, startParams })
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    throw new CannotStart(
      `The database in ${folder} cannot be opened (${error instanceof Error ? error.message : error}): restore a backup, or name another DATA_DIR.`,
    )
  }
}
