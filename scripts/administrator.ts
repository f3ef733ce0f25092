// `npm run administrator -- <e-mail>`: makes an account an administrator, and the account where there is none.
// `npm run administrator -- reset-link <e-mail>`: makes a link by which its owner chooses another password.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Auth, createAuth } from '../platform/auth/index.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { askRunning } from '../platform/control/ask.ts'
import type { Command } from '../platform/control/commands.ts'
import { type Database, openDatabase } from '../platform/database/index.ts'
import { type Environment, readEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { handOutResetLinkTo } from '../platform/people/hand-out-reset-link.ts'
import { makeAdministrator, type NewAdministrator } from '../platform/people/make-administrator.ts'
import type { OneTimeLink } from '../platform/people/one-time-link.ts'
import { findAuthSecret } from '../platform/settings/secrets.ts'
import { runCommand, UsageError } from './run-command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function administrator(args: string[]): Promise<number> {
  const isLink = args[0] === 'reset-link'
  const [address, ...more] = isLink ? args.slice(1) : args
  const email = z.email().safeParse(address)
  if (!email.success || more.length > 0)
    throw new UsageError('Usage: npm run administrator -- [reset-link] <e-mail address>')
  const environment = readEnvironment(process.env, root)
  const said = isLink ? await link(environment, email.data) : await promote(environment, email.data)
  process.stdout.write(said)
  return 0
}

async function promote(environment: Environment, email: string): Promise<string> {
  const made = await ask<NewAdministrator>(environment, { command: 'administrator', email }, (open) =>
    makeAdministrator(open, email),
  )
  return describe(made)
}

function describe({ email, password, name, since }: NewAdministrator): string {
  if (password !== undefined)
    return `${email} is a new administrator. Password, shown this once: ${password}\nChange it after the first sign-in.\n`
  return `${email} is an administrator now. The account was there before: "${name}", since ${since}. If it is not yours, whoever made it is an administrator now.\n`
}

async function link(environment: Environment, email: string): Promise<string> {
  const made = await ask<Pick<OneTimeLink, 'link'>>(environment, { command: 'reset-link', email }, (open) =>
    handOutResetLinkTo(open, email, new Date()),
  )
  return `${made.link}\nWhoever opens it within an hour chooses the password of ${email}, once. Hand it to nobody else.\n`
}

interface Opened {
  auth: Auth
  database: Database
  environment: Environment
}

/** Has the process do it that has the embedded database open; where none does, it is done here. */
async function ask<Result>(
  environment: Environment,
  command: Command,
  act: (open: Opened) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, dataDir } = environment
  if (databaseUrl === '') {
    const made = await askRunning<Result>(dataDir, command)
    if (made) return made
    if (!existsSync(join(dataDir, 'database')))
      throw new CannotStart(`There is no installation in ${dataDir}: start it once, or set DATA_DIR.`)
  }
  const database = await openDatabase(environment)
  try {
    const auth = createAuth({ database, environment, log: createLog() }, findAuthSecret(environment))
    return await act({ auth, database, environment })
  } finally {
    await database.close()
  }
}

process.exitCode = await runCommand(() => administrator(process.argv.slice(2)))
