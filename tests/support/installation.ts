// A real installation, as child processes of the test: the web process and, on PostgreSQL, its workers.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { openDatabase } from '../../platform/database/index.ts'
import { preparationsIn } from '../../platform/exercises/preparations.ts'
import { build } from '../../scripts/start/build.ts'
import { copyPreparations, listPreparations } from '../../scripts/test/kept-preparations.ts'
import { findFreePort } from './free-port.ts'
import { root, testSeed } from './judge.ts'
import { copyMadeOnce } from './new-database.ts'
import { query } from './postgres.ts'
import { Program } from './program.ts'

/** Building the pages included. */
export const startWithinMs = 180_000

export interface InstallationSettings {
  /** Empty: embedded. */
  databaseUrl?: string
  /** On PostgreSQL; embedded, the web process judges. */
  workers?: number
  dataDir?: string
  /** The beginning of each command line, where the programs run in namespaces of their own. */
  enter?: readonly string[]
  environment?: Record<string, string>
}

export class Installation {
  readonly url: string
  readonly dataDir: string
  readonly databaseUrl: string
  readonly #variables: Record<string, string>
  readonly #enter: readonly string[]
  readonly #folder: string
  #judgeUrl: string | undefined
  #web: Program | undefined
  #workers: Program[] = []

  private constructor(port: number, settings: InstallationSettings) {
    this.#folder = mkdtempSync(join(tmpdir(), 'receptive-installation-'))
    this.dataDir = settings.dataDir ?? join(this.#folder, 'data')
    this.#enter = settings.enter ?? []
    this.databaseUrl = settings.databaseUrl ?? ''
    this.url = `http://127.0.0.1:${port}`
    this.#variables = {
      DATA_DIR: this.dataDir,
      DATABASE_URL: this.databaseUrl,
      PORT: String(port),
      BASE_URL: this.url,
      AUTH_SECRET: 'a secret of the tests that is long enough',
      GRADER_SEED: testSeed,
      GRADER_SLOTS: '2',
      DEMO_COURSE: 'no',
      ...settings.environment,
    }
  }

  /** Starts the web process and the workers, and waits until pages are served; nobody may judge yet. */
  static async start(settings: InstallationSettings = {}): Promise<Installation> {
    await build(root)
    const installation = new Installation(await findFreePort(), settings)
    try {
      // In namespaces of its own it has files that are not seen from here.
      if (!settings.enter) await fill(installation)
      await installation.startWeb()
      const workers = settings.databaseUrl ? (settings.workers ?? 1) : 0
      for (let worker = 0; worker < workers; worker++) await installation.startWorker()
      return installation
    } catch (error) {
      await installation.close()
      throw error
    }
  }

  get web(): Program {
    if (!this.#web) throw new Error('The web process was not started.')
    return this.#web
  }

  get workers(): readonly Program[] {
    return this.#workers
  }

  get programs(): Program[] {
    return [...(this.#web ? [this.#web] : []), ...this.#workers]
  }

  /** Starts the web process and waits until it serves pages; it may not judge yet. */
  async startWeb(): Promise<void> {
    const web = new Program('start', this.#variables, this.#enter)
    this.#web = web
    await web.answers('the web process to answer', async () => (await this.status('/api/health')) === 200)
  }

  /** Starts a worker; does not wait for it. */
  async startWorker(): Promise<void> {
    const port = await findFreePort()
    this.#judgeUrl = `http://127.0.0.1:${port}`
    const variables = { ...this.#variables, PORT: String(port) }
    this.#workers.push(new Program('worker', variables, this.#enter))
  }

  /** Where the metrics are of a process that judges. */
  get judgeUrl(): string {
    return this.#judgeUrl ?? this.url
  }

  /** What a process that judges says of itself: the sum, where there are several lines of that name. */
  async metric(name: string): Promise<number> {
    const text = await (await fetch(`${this.judgeUrl}/metrics`)).text()
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
  }

  /** Waits until all that was started is ready. */
  async ready(): Promise<void> {
    await this.web.answers('readiness', async () => (await this.status('/api/ready')) === 200)
    await Promise.all(this.#workers.map((worker) => worker.said('the worker is ready')))
  }

  /** Of a GET; undefined where nothing answers. */
  async status(path: string): Promise<number | undefined> {
    try {
      const response = await fetch(`${this.url}${path}`, { signal: AbortSignal.timeout(10_000) })
      await response.arrayBuffer()
      return response.status
    } catch {
      return undefined
    }
  }

  /** Ends a program by force, and waits until nothing of it is left. */
  async kill(program: Program): Promise<void> {
    await program.end('SIGKILL')
    this.#workers = this.#workers.filter((one) => one !== program)
    if (this.#web === program) this.#web = undefined
  }

  /** Stops all that was started and starts it again, as after an update. */
  async restart(): Promise<void> {
    const workers = this.#workers.length
    await this.stop()
    await this.startWeb()
    for (let worker = 0; worker < workers; worker++) await this.startWorker()
    await this.ready()
  }

  async stop(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.end('SIGTERM')))
    this.#web = undefined
    this.#workers = []
  }

  async close(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.end('SIGKILL')))
    rmSync(this.#folder, { recursive: true })
  }

  /** For a process that ends, and waits for nothing any more: its programs end with it. */
  leave(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Rows of the database; of an embedded one only while no process has it. */
  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    if (this.databaseUrl !== '') return query<Row>(this.databaseUrl, sql, values)
    const pglite = await PGlite.create({ dataDir: join(this.dataDir, 'database') })
    try {
      return (await pglite.query<Row>(sql, values)).rows
    } finally {
      await pglite.close()
    }
  }
}

/** What most installations begin with. */
async function fill({ databaseUrl, dataDir }: Installation): Promise<void> {
  if (databaseUrl !== '' || existsSync(dataDir)) return fillPreparations({ databaseUrl, dataDir })
  await copyMadeOnce(dataDir, listPreparations(), (folder) =>
    fillPreparations({ databaseUrl, dataDir: folder }),
  )
}

/**
 * Puts what the tests' seed makes of the exercises into the new database: else each installation would prepare all exercises
 * again, beside the tests, for a minute.
 */
async function fillPreparations(settings: { databaseUrl: string; dataDir: string }): Promise<void> {
  const database = await openDatabase(settings)
  try {
    await copyPreparations(preparationsIn(database))
  } finally {
    await database.close()
  }
}
