// `npm run worker`: a grading worker alone, for more machines. Everything it needs to know is in the database.
// Where PORT is set it answers health, readiness and metrics there.
import { fileURLToPath } from 'node:url'
import { readWorkerEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { closeRuntime, openRuntime } from '../platform/open-runtime.ts'
import type { Runtime } from '../platform/runtime.ts'
import { type Monitor, startMonitor } from '../server/monitor.ts'
import { startWorker, type Worker } from '../worker/index.ts'
import { startSandbox, type TrustedSandbox } from '../worker/trusted-sandbox.ts'
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
    const parts: { sandbox?: TrustedSandbox; runtime?: Runtime; worker?: Worker; monitor?: Monitor } = {}
    const stop = async () => {
      await parts.worker?.stop()
      await parts.sandbox?.close()
      await parts.monitor?.stop()
      if (parts.runtime) await closeRuntime(parts.runtime)
    }
    try {
      parts.sandbox = await startSandbox(environment, log)
      parts.runtime = await openRuntime(environment, log)
      if (process.env.PORT) parts.monitor = await startMonitor(parts.runtime)
      parts.worker = startWorker(parts.runtime, parts.sandbox)
      return { whenReady: parts.worker.whenReady, stop }
    } catch (error) {
      await stop()
      throw error
    }
  }
  return runUntilStopped(log, begin, () => log.info({ slots: environment.slots }, 'the worker is ready'))
}

process.exitCode = await runCommand(worker)
