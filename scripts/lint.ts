// `npm run lint [-- <check>…]`: style, types and the import table, all of them or those named, whatever the first one says.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = [
  'app',
  'components',
  'platform',
  'server',
  'worker',
  'grader',
  'exercises',
  'prisma',
  'scripts',
  'tests',
]

/** TypeScript 7, which checks in a third of the time; `typescript` is the version that the judge and the editor compile with. */
const tsc = 'node_modules/typescript-7/bin/tsc'

const checks = [
  { title: 'style', command: ['biome', 'check', '--error-on-warnings'] },
  { title: 'types', command: ['node', tsc, '-p', '.'] },
  { title: 'types of pages', command: ['node', tsc, '-p', 'app', '--noEmit'] },
  { title: 'types of exercises', command: ['node', tsc, '-p', 'exercises', '--noEmit'] },
  {
    title: 'import table',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      ...rooms.filter((room) => existsSync(`${root}${room}`)),
    ],
  },
]

export interface CheckResult {
  title: string
  passed: boolean
  output: string
}

/** Runs a program of node_modules/.bin in the project's root. */
function run([command = '', ...args]: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output }))
  })
}

/** @param named titles of checks; all where none is named */
export async function lint(named: readonly string[] = []): Promise<CheckResult[]> {
  const wanted = checks.filter(({ title }) => named.length === 0 || named.includes(title))
  return Promise.all(
    wanted.map(async ({ title, command }) => {
      const { status, output } = await run(command)
      return { title, passed: status === 0, output }
    }),
  )
}

if (import.meta.main) {
  const results = await lint(process.argv.slice(2))
  for (const { title, passed, output } of results)
    process.stdout.write(passed ? `${title}: passed\n` : `${title}: FAILED\n${output}\n`)
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1
}
