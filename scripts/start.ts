// `npm start`: prepares what is missing, builds what has changed, and serves.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { readEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { runCommand } from './run-command.ts'
import { announce } from './start/announce.ts'
import { build } from './start/build.ts'
import { runUntilStopped } from './start/run-until-stopped.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function start(): Promise<number> {
  const environment = readEnvironment(process.env, root)
  chdir(root)
  await build(root)
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { serve } = await import('../server/main.ts')
  const log = createLog()
  return runUntilStopped(
    log,
    () => serve(environment, log, { root, isDevelopment: false }),
    (running) => announce(environment, running),
  )
}

process.exitCode = await runCommand(start)
