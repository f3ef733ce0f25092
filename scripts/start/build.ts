// Builds the pages and the browser's assets where their sources have changed.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { CannotStart } from '../../platform/cannot-start.ts'
import { serviceWorkerFile } from './built-files.ts'
import { compressFiles } from './compress-files.ts'

const sources = [
  'app/**/*',
  'components/**/*',
  'grader/{bundler,contract,engine,library,network,tensor}/**/*',
  'grader/training/{backends,networks,datasets/digits}/**/*',
  'platform/**/*',
  'prisma/schema.prisma',
  'scripts/start/**/*',
  'server/static-files.ts',
  'instrumentation.ts',
  'messages/*.json',
  'next.config.mjs',
  'package-lock.json',
]

const longestBuildMs = 300_000
/** In bytes. */
const longestOutput = 2 ** 26

/**
 * Builds the assets and the pages, unless all of that is there for these very sources. Of several processes that ask at the
 * same time one builds, and the others wait: the lock is one of the operating system's, and goes with its holder.
 */
export async function build(root: string): Promise<void> {
  const folder = join(root, 'node_modules', '.cache', 'receptive')
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'build-lock.sqlite'), { timeout: longestBuildMs })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    await buildWhatChanged(root)
  } finally {
    lock.close()
  }
}

async function buildWhatChanged(root: string): Promise<void> {
  const stamp = join(root, '.next', 'sources')
  const wanted = fingerprint(root)
  const isThere = [stamp, join(root, 'public', 'assets'), serviceWorkerFile(root)].every(existsSync)
  if (isThere && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Building the pages (once, and after each change) ...\n')
  // They bring TypeScript and esbuild, which no other start has to load.
  const { buildAssets } = await import('./build-assets.ts')
  const { buildServiceWorker } = await import('./build-service-worker.ts')
  await buildAssets(root)
  await run(root, 'node_modules/next/dist/bin/next', ['build'])
  await buildServiceWorker(root)
  await compressFiles(root)
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(stamp, wanted)
}

function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version)
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  for (const path of paths) hash.update(`${path.slice(root.length)}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

async function run(root: string, script: string, args: string[]): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  try {
    await promisify(execFile)(process.execPath, [join(root, script), ...args], {
      ...{ cwd: root, env, maxBuffer: longestOutput },
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new CannotStart(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}
