import { randomUUID } from 'node:crypto'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { anonymous } from 'better-auth/plugins/anonymous'
import { z } from 'zod'
import type { Database } from '../database/index.ts'
import type { Environment } from '../environment.ts'
import type { Log } from '../log.ts'
import { adoptWork } from '../people/adopt-work.ts'
import { addressHeader } from './address.ts'
import { PasswordGuesses } from './password-guesses.ts'

export type Auth = ReturnType<typeof createAuth>

const minPasswordLength = 10
/** A class behind one address signs in within a minute. */
const perAddress = (max: number) => ({ window: 60, max })

/** As JSON writes it; no column of text takes it. */
const nulCharacter = '\\u0000'

const credentials = z.object({ email: z.string() })

export interface AuthSettings {
  database: Database
  environment: Environment
  log: Log
}

/** Sign-in by e-mail and password, and anonymous practice that keeps its work when it gets an account. */
export function createAuth({ database, environment, log }: AuthSettings, secret: string) {
  const guesses = new PasswordGuesses()
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
    emailAndPassword: { enabled: true, minPasswordLength, maxPasswordLength: 128 },
    // A session ended elsewhere is believed this much longer; it spares two reads for each request.
    session: { cookieCache: { enabled: true, maxAge: 30 } },
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
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (JSON.stringify(context.body ?? {}).includes(nulCharacter))
          throw new APIError('UNPROCESSABLE_ENTITY', {
            message: 'A text must not contain the character NUL.',
          })
        if (context.path !== '/sign-in/email') return
        const sent = credentials.safeParse(context.body)
        const waitSeconds = sent.success ? await guesses.findOptionalWait(sent.data.email) : undefined
        if (waitSeconds !== undefined)
          throw new APIError(
            'TOO_MANY_REQUESTS',
            { message: `Too many wrong passwords for this address: try again in ${waitSeconds} s.` },
            { 'retry-after': String(waitSeconds) },
          )
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.path !== '/sign-in/email') return
        const sent = credentials.safeParse(context.body)
        if (!sent.success) return
        if (context.context.newSession) await guesses.forget(sent.data.email)
        else await guesses.count(sent.data.email)
      }),
    },
  })
}
