// One process's installation: the database, the queue and what hangs on them, opened once.
//
// Theory of operation: the server (server/) opens it before it loads the pages, and leaves it on `globalThis`. The pages
// are bundled and load modules of `platform/` a second time; what must exist once they take from here and nowhere else.
import type { Auth } from './auth/index.ts'
import type { PasswordGuesses } from './auth/password-guesses.ts'
import type { StaleCookies } from './auth/stale-cookies.ts'
import type { Database } from './database/index.ts'
import type { Environment } from './environment.ts'
import type { Previews } from './exercises/preview.ts'
import type { Shelf } from './exercises/shelf.ts'
import { type Log, logFault } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Metrics } from './metrics.ts'
import type { Notices } from './notices.ts'
import type { Queue } from './queue/index.ts'
import type { ReadinessChecks } from './readiness.ts'
import type { Line } from './submissions/line.ts'

export interface Runtime {
  environment: Environment
  log: Log
  metrics: Metrics
  database: Database
  queue: Queue
  line: Line
  notices: Notices
  shelf: Shelf
  readiness: ReadinessChecks
  /** GRADER_SEED */
  seed: string
}

/** What the web process has besides. */
export interface WebRuntime extends Runtime {
  auth: Auth
  guesses: PasswordGuesses
  staleCookies: StaleCookies
  /** undefined: this installation sends no mail. */
  mailer: Mailer | undefined
  /** Exercises as their authors have them on disk; of the development server alone. */
  previews?: Previews
}

const key = Symbol.for('receptive.runtime')
const shared = globalThis as { [key]?: WebRuntime }

export function shareRuntime(runtime: WebRuntime): void {
  shared[key] = runtime
}

/** The runtime of this process. @throws where no server opened one */
export function runtime(): WebRuntime {
  const found = shared[key]
  if (!found) throw new Error('No runtime is open in this process: start it by npm start or npm run dev.')
  return found
}

/** Logs and counts a fault of ours. @returns the reference number that a person is told */
export function reportFault(
  { log, metrics }: Pick<Runtime, 'log' | 'metrics'>,
  error: unknown,
  message: string,
  reference?: string,
): string {
  metrics.countFault()
  return logFault(log, error, message, reference)
}
