import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { findOptionalCommand } from '../../grader/sandbox/find-command.ts'

/** The shell first: it has no windows to draw besides the pages. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]

/**
 * Makes Chromium available to the tests: Debian's package when root, else what is there, else Playwright's own download.
 * Returns a sentence that says what to do where it cannot be had. Other work goes on meanwhile.
 */
export async function provideChromium(): Promise<string | undefined> {
  const isThere = findOptionalCommand('chromium-headless-shell') !== undefined && hasVulkan()
  if (!isThere && process.getuid?.() === 0 && findOptionalCommand('apt-get')) await installPackage()
  if (!findOptionalChromium()) await download()
  return findOptionalChromium()
    ? undefined
    : 'there is no Chromium: install it (apt-get install chromium-headless-shell), or let npx playwright-core install chromium download it'
}

/** Dawn, which gives Node WebGPU, looks for the system's loader of Vulkan; the software adapter is Chromium's. */
const hasVulkan = (): boolean =>
  spawnSync('sh', ['-c', 'PATH="$PATH:/sbin" ldconfig -p'], { encoding: 'utf8' }).stdout.includes(
    'libvulkan.so.1',
  )

/** The browser's program; undefined where there is none that runs. */
export function findOptionalChromium(): string | undefined {
  const installed = commands.map(findOptionalCommand).filter((path) => path !== undefined)
  const downloaded = chromium.executablePath()
  const found = existsSync(downloaded) ? [...installed, downloaded] : installed
  return found.find((path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)
}

async function installPackage(): Promise<void> {
  process.stdout.write('Fetching Chromium from the packages of Debian ...\n')
  const packages = ['chromium-headless-shell', 'libvulkan1']
  await tried('apt-get', ['update', '-qq'])
  await tried('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

async function download(): Promise<void> {
  process.stdout.write('Fetching Chromium from Playwright ...\n')
  const root = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  await tried(process.execPath, [join(root, 'cli.js'), 'install', 'chromium'])
}

/** Whether it worked shows in whether the browser is there. */
async function tried(command: string, args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await promisify(execFile)(command, args, { env }).catch(() => undefined)
}
