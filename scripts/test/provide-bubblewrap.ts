import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findOptionalCommand } from '../../grader/sandbox/find-command.ts'
import { findOptionalObstacle } from '../../grader/sandbox/install.ts'

const tools = fileURLToPath(new URL('../../node_modules/.cache/receptive/tools', import.meta.url))

/**
 * Makes bubblewrap available to the tests: what is there, else Debian's package, installed when root, else unpacked beside
 * the project's packages. Returns a sentence that says what to do where cells still cannot be sealed.
 */
export function provideBubblewrap(): string | undefined {
  process.env.PATH = `${process.env.PATH}${delimiter}${join(tools, 'usr', 'bin')}`
  if (process.platform === 'linux' && !findOptionalCommand('bwrap') && findOptionalCommand('apt-get')) {
    process.stdout.write('Fetching bubblewrap from the packages of Debian ...\n')
    if (process.getuid?.() === 0) installPackage()
    else unpackPackage()
  }
  return findOptionalObstacle()
}

function installPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'bubblewrap'], {
    env,
    stdio: 'ignore',
  })
}

/** Without root: apt keeps its lists in a folder of ours, and the package is unpacked there. */
function unpackPackage(): void {
  for (const folder of ['state/lists/partial', 'cache/archives/partial'])
    mkdirSync(join(tools, folder), { recursive: true })
  const own = ['-o', `Dir::State=${join(tools, 'state')}`, '-o', `Dir::Cache=${join(tools, 'cache')}`]
  const status = existsSync('/var/lib/dpkg/status') ? ['-o', 'Dir::State::status=/var/lib/dpkg/status'] : []
  const options = { cwd: tools, stdio: 'ignore' } as const
  spawnSync('apt-get', [...own, ...status, 'update', '-qq'], options)
  spawnSync('apt-get', [...own, ...status, 'download', '-qq', 'bubblewrap'], options)
  const archive = readdirSync(tools).find((name) => /^bubblewrap_.*\.deb$/.test(name))
  if (archive) spawnSync('dpkg-deb', ['-x', archive, tools], options)
}
