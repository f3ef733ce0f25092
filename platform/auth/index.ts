import { randomUUID } from 'node:crypto'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { anonymous } from 'better-auth/plugins/anonymous'
import type { Database } from '../database/index.ts'
import type { Environment } from '../environment.ts'
import type { Log } from '../log.ts'
import { adoptWork } from '../people/adopt-work.ts'
import { addressHeader } from './address.ts'
import { authHooks } from './hooks.ts'
import { PasswordGuesses } from './password-guesses.ts'
import { maxPasswordLength, minPasswordLength } from './password-rules.ts'
import { believedSeconds, StaleCookies } from './stale-cookies.ts'

export type Auth = ReturnType<typeof createAuth>

/** A class behind one address signs in within a minute. */
const perAddress = (max: number) => ({ window: 60, max })

export interface AuthSettings {
  database: Database
  environment: Environment
  log: Log
  /** Of the web process, which counts them for more than sign-ins. */
  guesses?: PasswordGuesses
  staleCookies?: StaleCookies
}

/** Sign-in by e-mail and password, and anonymous practice that keeps its work when it gets an account. */
export function createAuth(
  {
    database,
    environment,
    log,
    guesses = new PasswordGuesses(),
    staleCookies = new StaleCookies(),
  }: AuthSettings,
  secret: string,
) {
  return betterAuth({
    secret,
    baseURL: environment.baseUrl,
    trustedOrigins: [environment.baseUrl],
    telemetry: { enabled: false },
    logger: {
      log: (level, message) => log[level === 'error' ? 'error' : 'debug']({ part: 'auth' }, message),
    },
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true }),
    user: {
      additionalFields: {
        role: { type: ['learner', 'administrator'], required: false, defaultValue: 'learner', input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength,
      maxPasswordLength,
      revokeSessionsOnPasswordReset: true,
    },
    // A link opens nothing for whoever reads the database, or a backup of it.
    verification: { storeIdentifier: 'hashed' },
    session: {
      cookieCache: {
        enabled: true,
        maxAge: believedSeconds,
        version: (_, user) => staleCookies.versionOf(user.id, Date.now()),
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      customRules: {
        '/get-session': false,
        '/sign-in/anonymous': perAddress(600),
        '/sign-in/email': perAddress(120),
        '/sign-up/email': perAddress(60),
      },
    },
    advanced: {
      cookiePrefix: 'receptive',
      useSecureCookies: environment.baseUrl.startsWith('https:'),
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      anonymous({
        emailDomainName: 'anonymous.invalid',
        generateName: () => 'Anonymous learner',
        onLinkAccount: ({ anonymousUser, newUser }) =>
          adoptWork(database, anonymousUser.user.id, newUser.user.id),
      }),
    ],
    hooks: authHooks(guesses),
  })
}
