import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { cachedDataVersionTag } from 'node:v8'
import { bundleFiles } from '../bundler/bundle.ts'
import { bundleHarness } from '../bundler/harness.ts'
import { bundleLibrary } from '../bundler/library.ts'

/** What a cell may run: the project's own programs, each bundled into one file; of the compiler, the heap once it has loaded. */
const programNames = ['compiler', 'runner', 'probe'] as const
export type ProgramName = (typeof programNames)[number]
export type Programs = Record<ProgramName, string>

const require = createRequire(import.meta.url)
const grader = fileURLToPath(new URL('..', import.meta.url))

/** isolated-vm's native addon for this platform. */
export function findAddon(): string {
  const root = dirname(require.resolve('isolated-vm/package.json'))
  const gypBuild = createRequire(join(root, 'package.json'))('node-gyp-build') as {
    path(folder: string): string
  }
  return gypBuild.path(root)
}

/** TypeScript takes a quarter of a second to load, and a fifth of that from Node's own snapshot of it. */
const snapshotOf: ProgramName = 'compiler'
export const isSnapshot = (program: ProgramName) => program === snapshotOf

/** What the programs were bundled to. A snapshot is another file each time that it is taken; of the same bundle it does the same. */
export const bundlesOf = (programs: Programs): string[] =>
  programNames.map((name) => join(dirname(programs[name]), `${name}.cjs`))

/**
 * Bundles the programs where that has not been done for these sources, and returns the files' paths. They lie in a folder
 * named by the hash of all that goes into them, so that two versions of the project never share one.
 */
export async function preparePrograms(): Promise<Programs> {
  const folder = join(cacheRoot(), hashSources())
  const paths = Object.fromEntries(
    programNames.map((name) => [name, join(folder, `${name}.${isSnapshot(name) ? 'blob' : 'cjs'}`)]),
  ) as Programs
  if (programNames.every((name) => existsSync(paths[name]))) return paths
  mkdirSync(folder, { recursive: true })
  const entries = programNames.map((name) => fileURLToPath(new URL(`cells/${name}.ts`, import.meta.url)))
  const define = {
    harnessText: JSON.stringify(await bundleHarness()),
    libraryText: JSON.stringify(await bundleLibrary()),
  }
  const texts = await bundleFiles(entries, { format: 'cjs', platform: 'node', define })
  for (const [index, name] of programNames.entries()) {
    const file = join(folder, `${name}.cjs`)
    writeWhole(file, texts[index] ?? '')
    if (isSnapshot(name)) await takeSnapshot(file, paths[name])
  }
  return paths
}

async function takeSnapshot(file: string, path: string): Promise<void> {
  const unfinished = unfinishedName(path)
  const flags = ['--no-warnings', '--snapshot-blob', unfinished, '--build-snapshot']
  await promisify(execFile)(process.execPath, [...flags, file], { env: {} })
  renameSync(unfinished, path)
}

/** Another process may be writing the same file: whoever comes last puts an equal one in its place. */
export function writeWhole(path: string, content: string | Buffer): void {
  const unfinished = unfinishedName(path)
  writeFileSync(unfinished, content)
  renameSync(unfinished, path)
}

const unfinishedName = (path: string) => `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`

/** Beside the packages where that can be written, else in the system's folder for temporary files. */
export function cacheRoot(): string {
  const own = fileURLToPath(new URL('../../node_modules/.cache/receptive', import.meta.url))
  try {
    mkdirSync(own, { recursive: true })
    return own
  } catch {
    return ownTemporaryFolder()
  }
}

/** What lies here is run as a cell's program, so it must not be a folder that somebody else made ready for us. */
function ownTemporaryFolder(): string {
  const user = process.getuid?.() ?? 0
  const folder = join(tmpdir(), `receptive-${user}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, mode } = lstatSync(folder)
  const isOurs = process.getuid === undefined || (uid === user && (mode & 0o022) === 0)
  return isOurs ? folder : mkdtempSync(`${folder}-`)
}

/** Node takes a snapshot only where it was made by the same V8, for the same kind of processor. */
function hashSources(): string {
  const hash = createHash('sha256').update(readFileSync(join(grader, '../package-lock.json')))
  hash.update(`${process.version} ${cachedDataVersionTag()}`)
  for (const folder of ['bundler', 'contract', 'engine', 'library', 'network', 'sandbox/cells', 'tensor'])
    for (const file of readdirSync(join(grader, folder)).sort())
      hash.update(readFileSync(join(grader, folder, file)))
  return hash.digest('hex').slice(0, 16)
}
