// `npm run administrator -- <e-mail>`: makes an account an administrator, and the account where there is none.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { createAuth } from '../platform/auth/index.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { askRunning } from '../platform/control/ask.ts'
import { openDatabase } from '../platform/database/index.ts'
import { type Environment, readEnvironment } from '../platform/environment.ts'
import { createLog } from '../platform/log.ts'
import { makeAdministrator, type NewAdministrator } from '../platform/people/make-administrator.ts'
import { findAuthSecret } from '../platform/settings/secrets.ts'
import { runCommand, UsageError } from './run-command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function administrator(args: string[]): Promise<number> {
  const email = z.email().safeParse(args[0])
  if (!email.success || args.length > 1)
    throw new UsageError('Usage: npm run administrator -- <e-mail address>')
  const made = await make(readEnvironment(process.env, root), email.data)
  process.stdout.write(describe(made))
  return 0
}

function describe({ email, password, name, since }: NewAdministrator): string {
  if (password !== undefined)
    return `${email} is a new administrator. Password, shown this once: ${password}\nChange it after the first sign-in.\n`
  return `${email} is an administrator now. The account was there before: "${name}", since ${since}. If it is not yours, whoever made it is an administrator now.\n`
}

async function make(environment: Environment, email: string): Promise<NewAdministrator> {
  const { databaseUrl, dataDir } = environment
  if (databaseUrl === '') {
    const made = await askRunning<NewAdministrator>(dataDir, { command: 'administrator', email })
    if (made) return made
    if (!existsSync(join(dataDir, 'database')))
      throw new CannotStart(`There is no installation in ${dataDir}: start it once, or set DATA_DIR.`)
  }
  const database = await openDatabase(environment)
  try {
    const auth = createAuth({ database, environment, log: createLog() }, findAuthSecret(environment))
    return await makeAdministrator({ auth, database }, email)
  } finally {
    await database.close()
  }
}

process.exitCode = await runCommand(() => administrator(process.argv.slice(2)))
