import { chmodSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../scripts/start/build.ts'
import { findFreePort } from '../support/free-port.ts'
import { Installation, startWithinMs } from '../support/installation.ts'
import { root } from '../support/judge.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { Program } from '../support/program.ts'
import { makeFolder } from '../support/temporary-folder.ts'
import { until } from '../support/until.ts'

const endedWithinMs = 20_000
const AUTH_SECRET = 'a secret of the tests that is long enough'

let postgres: TestPostgres
let running: Installation
beforeAll(async () => {
  await build(root)
  postgres = await startPostgres()
  running = await Installation.start()
}, startWithinMs)
afterAll(async () => {
  await running?.close()
  await postgres?.close()
})

/** Starts what cannot start, and waits until nothing of it is left. @returns what it said on standard error */
async function failure(script: 'start' | 'worker', variables: NodeJS.ProcessEnv, lines = 1): Promise<string> {
  const port = String(await findFreePort())
  const program = new Program(script, { PORT: port, DATA_DIR: join(makeFolder(), 'data'), ...variables })
  try {
    await until('an end', () => program.hasEnded, endedWithinMs)
    expect([2, 3]).toContain(program.status)
    const { log, errors } = program
    expect(log).toBe(errors)
    const said = errors
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('{"level":30'))
    expect(said).toHaveLength(lines)
    expect(errors).not.toMatch(/node_modules|\n\s+at |TypeError|Prisma/)
    return said.join('\n')
  } finally {
    await program.end('SIGKILL')
  }
}

describe('what keeps it from starting is said in one sentence, soon', () => {
  const server = (url: string) => ({ DATABASE_URL: url, AUTH_SECRET })

  test('no database there', async () => {
    const port = await findFreePort()
    const said = await failure('start', server(`postgresql://me:secret@127.0.0.1:${port}/receptive`))
    expect(said).toMatch(/^The database at 127\.0\.0\.1:\d+ cannot be used: nothing listens there\./)
    expect(said).not.toContain('secret')
  })

  test('no such database', async () => {
    expect(await failure('start', server(postgres.url.replace(/postgres$/, 'nothing')))).toMatch(
      /cannot be used: it has no such database/,
    )
  })

  test('a wrong password, for the web process and for a worker', async () => {
    const wrong = postgres.url.replace(/:[^:@]*@/, ':wrong@')
    for (const script of ['start', 'worker'] as const)
      expect(await failure(script, server(wrong))).toMatch(/it refuses the user name or the password/)
  })

  test('a database that takes the connection and says nothing', async () => {
    const silent = await listen()
    const url = `postgresql://me@127.0.0.1:${portOf(silent)}/receptive`
    expect(await failure('start', server(url))).toMatch(/^The database at 127\.0\.0\.1:\d+ cannot be used: /)
    silent.close()
  })

  test('the port is taken', async () => {
    const taken = await listen()
    expect(await failure('start', { PORT: String(portOf(taken)) })).toMatch(
      /^Port \d+ is taken on 127\.0\.0\.1: stop what listens there, or set another PORT\.$/,
    )
    taken.close()
  })

  test('the data folder is another process’s, which goes on', async () => {
    expect(await failure('start', { DATA_DIR: running.dataDir })).toMatch(
      /^DATA_DIR .* is in use by process \d+: stop that one, or set another DATA_DIR\.$/,
    )
    expect(await running.status('/api/health')).toBe(200)
  })

  test('a file where the data folder should be', async () => {
    const folder = makeFolder({ data: 'a file' })
    expect(await failure('start', { DATA_DIR: join(folder, 'data') })).toMatch(
      /^DATA_DIR .*data is no folder: remove that file, or name another folder\.$/,
    )
  })

  test('a data folder that cannot be written', async () => {
    // Root may write everywhere, but not here.
    const locked = process.getuid?.() === 0 ? '/sys/receptive' : lockedFolder()
    expect(await failure('start', { DATA_DIR: locked })).toMatch(/^DATA_DIR .* cannot be /)
  })

  test('a data folder that holds something else', async () => {
    const folder = makeFolder({ 'database/PG_VERSION': '9\n', 'database/base/nothing': '' })
    expect(await failure('start', { DATA_DIR: folder })).toContain(folder)
  })

  test.each([
    ['a database server', { DATABASE_URL: 'postgresql://me@127.0.0.1:1/receptive' }],
    ['an address for others', { HOST: '0.0.0.0' }],
    ['a name for others', { BASE_URL: 'https://receptive.example.edu' }],
  ])('%s, and no AUTH_SECRET', async (_, variables) => {
    expect(await failure('start', { ...variables, AUTH_SECRET: '' })).toMatch(
      /^AUTH_SECRET must be set in production/,
    )
  })

  test('several wrong variables, all named', async () => {
    const wrong = {
      PORT: '99999',
      BASE_URL: 'receptive',
      SANDBOX: 'open',
      TRUST_PROXY: 'maybe',
      AUTH_SECRET: 'short',
    }
    const said = await failure('start', wrong, Object.keys(wrong).length)
    for (const name of Object.keys(wrong)) expect(said).toContain(`${name} must `)
  })

  test('wrong variables are all named where the secret is missing too', async () => {
    const said = await failure('start', { HOST: '0.0.0.0', PORT: 'http', AUTH_SECRET: '' }, 2)
    expect(said).toMatch(/PORT must be/)
    expect(said).toMatch(/AUTH_SECRET must be/)
  })

  test('production without the sandbox of the operating system', async () => {
    const url = await postgres.createDatabase()
    expect(await failure('worker', { ...server(url), SANDBOX: 'process' })).toMatch(
      /^SANDBOX must not be process in production/,
    )
    expect(await failure('start', { SANDBOX: 'process', HOST: '0.0.0.0', AUTH_SECRET })).toMatch(
      /^SANDBOX must not be process in production/,
    )
  })

  test('a worker without a database of its own', async () => {
    expect(await failure('worker', { DATABASE_URL: '' })).toMatch(
      /^A worker needs a PostgreSQL server .*DATABASE_URL/,
    )
  })
})

function lockedFolder(): string {
  const folder = makeFolder()
  chmodSync(folder, 0o500)
  return join(folder, 'data')
}

async function listen(): Promise<Server> {
  const server = createServer()
  const port = await findFreePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

const portOf = (server: Server) => (server.address() as { port: number }).port
