// A PostgreSQL server for tests, with a data folder of its own, that keeps its promises: fsync is on.
//
// Theory of operation: PostgreSQL refuses to run as root, and a clean clone may lie where only root can read. So root starts
// it in a user namespace, in which root is called nobody: files stay root's, and the server sees another user.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findOptionalPostgres } from '../../scripts/test/provide-postgres.ts'
import { findFreePort } from './free-port.ts'
import { until } from './until.ts'

export interface TestPostgres {
  /** Of the server's first database. */
  url: string
  /** A new, empty database. @returns its address */
  createDatabase(): Promise<string>
  /** Ends it as a crash would: every connection breaks, and what was not committed is lost. */
  stopForNow(): Promise<void>
  startAgain(): Promise<void>
  close(): Promise<void>
}

const nobody = ['--unshare-user', '--uid', '65534', '--gid', '65534', '--die-with-parent']

export async function startPostgres(): Promise<TestPostgres> {
  const programs = findOptionalPostgres()
  if (!programs) throw new Error('There is no PostgreSQL here: npm test fetches it.')
  const folder = mkdtempSync(join(tmpdir(), 'receptive-postgres-'))
  const password = randomBytes(12).toString('hex')
  const port = await findFreePort()
  initialise(programs, folder, password)
  const server = new Server(join(programs, 'postgres'), folder, port)
  await server.start()
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  return {
    url,
    createDatabase: () => createDatabase(url),
    stopForNow: () => server.stop('SIGQUIT'),
    startAgain: () => server.start(),
    close: async () => {
      await server.stop('SIGQUIT')
      rmSync(folder, { recursive: true })
    },
  }
}

function initialise(programs: string, folder: string, password: string): void {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const more = ['--encoding=UTF8', '--locale=C', '--no-sync', `--pgdata=${join(folder, 'data')}`]
  const [command, args] = asNobody(join(programs, 'initdb'), [...flags, ...more])
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`initdb failed: ${stdout}${stderr}`)
}

function asNobody(program: string, args: string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [program, args]
  return ['bwrap', ['--dev-bind', '/', '/', ...nobody, '--', program, ...args]]
}

class Server {
  readonly #program: string
  readonly #data: string
  readonly #flags: string[]
  #child: ChildProcess | undefined

  constructor(program: string, folder: string, port: number) {
    this.#program = program
    this.#data = join(folder, 'data')
    const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '' }
    this.#flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    process.on('exit', () => this.#signal('SIGQUIT'))
  }

  async start(): Promise<void> {
    const [command, args] = asNobody(this.#program, ['-D', this.#data, ...this.#flags])
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    this.#child = child
    let said = ''
    child.stderr.on('data', (chunk) => (said += chunk))
    await until('PostgreSQL to start', () => {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended: ${said}`)
      return said.includes('ready to accept connections')
    })
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    this.#signal(signal)
    await ended
  }

  /** bubblewrap stands between us and the server: it is found by the file that it keeps. */
  #signal(signal: NodeJS.Signals): void {
    if (!this.#child || this.#child.exitCode !== null) return
    const [pid] = readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), signal)
  }
}

let databases = 0

async function createDatabase(url: string): Promise<string> {
  const name = `test_${++databases}`
  await query(url, `CREATE DATABASE ${name}`)
  return url.replace(/postgres$/, name)
}

/** One statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}
