import { createAuth } from './auth/index.ts'
import { PasswordGuesses } from './auth/password-guesses.ts'
import { StaleCookies } from './auth/stale-cookies.ts'
import { openDatabase } from './database/index.ts'
import type { Environment } from './environment.ts'
import { stockShelf } from './exercises/shelf.ts'
import type { Log } from './log.ts'
import { openMailer } from './mail/mailer.ts'
import { Metrics } from './metrics.ts'
import { Notices } from './notices.ts'
import { Queue } from './queue/index.ts'
import { ReadinessChecks } from './readiness.ts'
import type { Runtime, WebRuntime } from './runtime.ts'
import { findAuthSecret, findSeed } from './settings/secrets.ts'
import { Line } from './submissions/line.ts'

/** @throws CannotStart */
export async function openRuntime(environment: Environment, log: Log): Promise<Runtime> {
  const metrics = new Metrics()
  const database = await openDatabase(environment)
  const queue = await Queue.open(database.queueConnection, (error) => {
    log.warn({ err: error }, 'the queue met an error in the background and goes on')
  })
  // Nobody else can hold a job of an embedded database: what is held was held by a process that ended.
  if (database.kind === 'embedded') await queue.giveBackAll()
  const notices = new Notices()
  await notices.follow(queue)
  metrics.watchQueue(queue)
  const seed = await findSeed(database, environment)
  const shelf = await stockShelf(database, environment.exercisesDir, log)
  const readiness = new ReadinessChecks(database, queue)
  return {
    ...{ environment, log, metrics, database, queue, notices, shelf, seed, readiness },
    line: new Line(queue),
  }
}

export async function closeRuntime({ queue, database }: Runtime): Promise<void> {
  await queue.close()
  await database.close()
}

export function addAuth(runtime: Runtime): WebRuntime {
  const { environment, notices } = runtime
  const [guesses, staleCookies] = [new PasswordGuesses(), new StaleCookies()]
  notices.onPerson(
    ({ userId, atMs }) => staleCookies.note(userId, atMs),
    () => staleCookies.noteGap(Date.now()),
  )
  const auth = createAuth({ ...runtime, guesses, staleCookies }, findAuthSecret(environment))
  const mailer = environment.mail && openMailer(environment.mail)
  return { ...runtime, auth, guesses, staleCookies, mailer }
}
