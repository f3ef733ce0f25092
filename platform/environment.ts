// Everything an installation is told by its environment, read and checked once at start.
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { judgeVariables, readVariables } from '../grader/environment.ts'
import type { Level } from '../grader/sandbox/layers.ts'

export interface Environment {
  /** Empty: embedded. */
  databaseUrl: string
  dataDir: string
  host: string
  port: number
  /** How the installation calls itself, without a slash at the end. */
  baseUrl: string
  /** Whether a proxy's X-Forwarded-For and X-Forwarded-Proto count. */
  trustProxy: boolean
  /** undefined: made once and kept in the data folder. */
  authSecret: string | undefined
  /** undefined: no mail is sent; an administrator hands out links. */
  mail: MailSettings | undefined
  slots: number
  /** Trainings at once. */
  trainerSlots: number
  /** undefined: made once and kept with the database. */
  seed: string | undefined
  sandbox: Level | undefined
  exercisesDir: string
  /** A folder with the files of MNIST; empty: the digits that the project makes itself. */
  mnistDir: string
  /** Others may reach it, or its data is on a server: nothing is guessed and nothing is left out. */
  isProduction: boolean
  /** Whether a course is made to try the installation with; never in production. */
  hasDemoCourse: boolean
}

export interface MailSettings {
  /** Of a server that takes mail, its user name and password included. */
  url: string
  /** What the mail says it is from. */
  from: string
}

const minSecretLength = 32

const yesOrNo = (standard: 'yes' | 'no') =>
  z
    .enum(['yes', 'no', 'true', 'false', '1', '0'], "must be 'yes' or 'no'")
    .default(standard)
    .transform((value) => ['yes', 'true', '1'].includes(value))

/** An address, alone or in angle brackets after a name. */
const sender = /^(?:[^<>"\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/

const schema = z.object({
  ...judgeVariables,
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .default(''),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a port between 1 and 65535')
    .int('must be a port between 1 and 65535')
    .min(1, 'must be a port between 1 and 65535')
    .max(65_535, 'must be a port between 1 and 65535')
    .default(3000),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://receptive.example.edu' })
    .optional(),
  TRAINER_SLOTS: z.coerce
    .number('must be a whole number from 1 to 64')
    .int('must be a whole number from 1 to 64')
    .min(1, 'must be a whole number from 1 to 64')
    .max(64, 'must be a whole number from 1 to 64')
    .default(1),
  TRUST_PROXY: yesOrNo('no'),
  DEMO_COURSE: yesOrNo('yes'),
  AUTH_SECRET: z
    .string()
    .min(minSecretLength, `must have ${minSecretLength} characters or more: openssl rand -base64 32`)
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example.edu' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(sender, 'must be an address such as Receptive <receptive@example.edu>')
    .optional(),
})

type Variables = z.infer<typeof schema>
type Raw = Readonly<Record<string, string | undefined>>

/**
 * @param root the folder that a relative DATA_DIR is counted from
 * @throws EnvironmentError naming every variable that is wrong
 */
export function readEnvironment(variables: Raw, root: string): Environment {
  return toEnvironment(
    readVariables(schema, variables, missingSecret, missingSender, openSandbox),
    variables,
    root,
  )
}

/** A worker signs nothing: it needs no AUTH_SECRET. @throws EnvironmentError */
export function readWorkerEnvironment(variables: Raw, root: string): Environment {
  return toEnvironment(readVariables(schema, variables, openSandbox), variables, root)
}

function toEnvironment(set: Variables, variables: Raw, root: string): Environment {
  const baseUrl = (set.BASE_URL ?? `http://localhost:${set.PORT}`).replace(/\/+$/, '')
  return {
    databaseUrl: set.DATABASE_URL,
    dataDir: resolve(root, set.DATA_DIR),
    host: set.HOST,
    port: set.PORT,
    baseUrl,
    trustProxy: set.TRUST_PROXY,
    authSecret: set.AUTH_SECRET,
    mail: set.SMTP_URL && set.MAIL_FROM ? { url: set.SMTP_URL, from: set.MAIL_FROM } : undefined,
    slots: set.GRADER_SLOTS,
    trainerSlots: set.TRAINER_SLOTS,
    seed: variables.GRADER_SEED ? set.GRADER_SEED : undefined,
    sandbox: set.SANDBOX,
    exercisesDir: set.EXERCISES_DIR === '' ? '' : resolve(root, set.EXERCISES_DIR),
    mnistDir: set.MNIST_DIR === '' ? '' : resolve(root, set.MNIST_DIR),
    isProduction: isProduction(variables),
    hasDemoCourse: set.DEMO_COURSE && !isProduction(variables),
  }
}

/** Of the variables as they are, so that it can be asked while others are wrong. */
function isProduction({ DATABASE_URL, HOST, BASE_URL }: Raw): boolean {
  const isElsewhere = (host: string | undefined) => host !== undefined && host !== '' && !isLoopback(host)
  const url = BASE_URL && URL.canParse(BASE_URL) ? new URL(BASE_URL) : undefined
  return Boolean(DATABASE_URL) || isElsewhere(HOST) || isElsewhere(url?.hostname)
}

function missingSecret(variables: Raw): string | undefined {
  return isProduction(variables) && !variables.AUTH_SECRET
    ? 'AUTH_SECRET must be set in production, where it signs the sessions: openssl rand -base64 32'
    : undefined
}

function missingSender({ SMTP_URL, MAIL_FROM }: Raw): string | undefined {
  return SMTP_URL && !MAIL_FROM
    ? 'MAIL_FROM must be set where SMTP_URL is: mail has to say whom it is from'
    : undefined
}

function openSandbox(variables: Raw): string | undefined {
  return isProduction(variables) && variables.SANDBOX === 'process'
    ? 'SANDBOX must not be process in production, where submissions are judged in sealed cells only'
    : undefined
}

function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}

/** Where the secret that signs sessions is kept when none is set. */
export function secretFile(dataDir: string): string {
  return join(dataDir, 'auth-secret')
}
