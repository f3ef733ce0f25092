// Runs one of the project's TypeScript scripts on a bare clone, on whatever Node the machine has.
//
// Theory of operation: `npm test` and its sisters may be the first thing anybody types after `git clone`, on Node 20,
// with no node_modules. So this file uses nothing but old, plain JavaScript: it installs when the lock file names what is
// not installed, generates the database client when the schema has changed, then hands over to the project's own Node (the
// npm package `node`), which runs TypeScript. Signals are passed on, and the channel between the two tells the script when
// this process is gone: nothing is left running that nobody could stop.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const projectNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** True when every package that the lock file names for this platform is there in the version it names. */
function isInstalled() {
  const installedLock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock) || !existsSync(projectNode)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages
  return Object.keys(wanted).every(
    (path) => path === '' || wanted[path].optional || installed[path]?.version === wanted[path].version,
  )
}

function install() {
  process.stderr.write('Installing the packages of package-lock.json (npm ci) ...\n')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const result = spawnSync(command, [...args, ...flags], { cwd: root, stdio: ['ignore', 2, 2] })
  if (result.status !== 0 || !existsSync(projectNode)) {
    process.stderr.write(
      'The packages could not be installed: see the lines above. Is the npm registry reachable?\n',
    )
    process.exit(3)
  }
}

const schema = join(root, 'prisma', 'schema.prisma')
/** The schema that the client was generated from. */
const generatedFrom = join(root, 'prisma', 'client', 'schema.prisma')

function isGenerated() {
  return existsSync(generatedFrom) && readFileSync(generatedFrom, 'utf8') === readFileSync(schema, 'utf8')
}

function generate() {
  const prisma = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  // Its makers are told nothing.
  const env = { ...process.env, CHECKPOINT_DISABLE: '1' }
  const result = spawnSync(projectNode, [prisma, 'generate'], { cwd: root, encoding: 'utf8', env })
  if (result.status !== 0) {
    process.stderr.write(`The database client could not be generated:\n${result.stdout}${result.stderr}\n`)
    process.exit(3)
  }
  copyFileSync(schema, generatedFrom)
}

const [script, ...args] = process.argv.slice(2)
if (!isInstalled()) install()
if (!isGenerated()) generate()
// The script keeps the folder it was called from, so that relative paths mean what the person meant.
const run = spawn(projectNode, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    // What was compiled once is kept: a start loads a thousand modules.
    NODE_COMPILE_CACHE:
      process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'receptive', 'compiled'),
    PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  },
})
// A terminal sends its signals to both of us; a program only to this process.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
run.on('exit', (status, signal) => {
  if (!signal) process.exit(status ?? 3)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
