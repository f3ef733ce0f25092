// `npm run dev`: the same server with pages that reload as they are edited.
import { chdir } from 'node:process'
import { fileURLToPath } from 'node:url'
import { readEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { serve } from '../server/main.ts'
import { runCommand } from './run-command.ts'
import { announce } from './start/announce.ts'
import { buildAssets } from './start/build-assets.ts'
import { runUntilStopped } from './start/run-until-stopped.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function dev(): Promise<number> {
  const environment = readEnvironment(process.env, root)
  chdir(root)
  await buildAssets(root)
  const log = createLog('debug')
  const begin = () => serve(environment, log, { root, isDevelopment: true })
  return runUntilStopped(log, begin, (running) => announce(environment, running))
}

process.exitCode = await runCommand(dev)
