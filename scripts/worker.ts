// `npm run worker`: a grading worker alone, for more machines. Everything it needs to know is in the database.
import { fileURLToPath } from 'node:url'
import { readWorkerEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { closeRuntime, openRuntime } from '../platform/open-runtime.ts'
import { startWorker } from '../worker/index.ts'
import { runCommand, UsageError } from './run-command.ts'
import { runUntilStopped } from './start/run-until-stopped.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function worker(): Promise<number> {
  const environment = readWorkerEnvironment(process.env, root)
  if (environment.databaseUrl === '')
    throw new UsageError(
      'A worker needs a PostgreSQL server that it shares with the web processes: set DATABASE_URL. (The embedded database belongs to npm start alone, which judges by itself.)',
    )
  const log = createLog()
  const begin = async () => {
    const runtime = await openRuntime(environment, log)
    try {
      const { whenReady, stop } = await startWorker(runtime)
      return {
        whenReady,
        stop: async () => {
          await stop()
          await closeRuntime(runtime)
        },
      }
    } catch (error) {
      await closeRuntime(runtime)
      throw error
    }
  }
  return runUntilStopped(log, begin, () => log.info({ slots: environment.slots }, 'the worker is ready'))
}

process.exitCode = await runCommand(worker)
