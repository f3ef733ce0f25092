// What an operator's commands do with an embedded installation, while it runs and after.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createAuth } from '../../platform/auth/index.ts'
import { restoreBackup } from '../../platform/backup/restore-backup.ts'
import { listenForCommands } from '../../platform/control/listen.ts'
import { readEnvironment } from '../../platform/environment.ts'
import { requeueLost } from '../../platform/judgings/requeue-lost.ts'
import { makeKey } from '../../platform/keys/make.ts'
import { createLog } from '../../platform/log.ts'
import { Metrics } from '../../platform/metrics.ts'
import { provideDemoAccounts } from '../../platform/people/demo-accounts.ts'
import { handOutResetLinkTo } from '../../platform/people/hand-out-reset-link.ts'
import { Queue } from '../../platform/queue/index.ts'
import type { Runtime } from '../../platform/runtime.ts'
import { findAuthSecret } from '../../platform/settings/secrets.ts'
import { runScript } from '../support/command.ts'
import { root } from '../support/judge.ts'
import { tokenIn } from '../support/mail-server.ts'
import { openNewDatabase } from '../support/new-database.ts'
import { makeFolder } from '../support/temporary-folder.ts'
import { contentOf } from './content.ts'
import { fill } from './fill.ts'

/** An embedded installation in this process, which ends with the test or when it is told to. */
async function start(dataDir: string, variables: NodeJS.ProcessEnv = {}) {
  const environment = readEnvironment({ DATA_DIR: dataDir, ...variables }, root)
  const log = createLog('silent')
  const database = await openNewDatabase(environment)
  const auth = createAuth({ database, environment, log }, findAuthSecret(environment))
  const runtime = { environment, log, database, auth, metrics: new Metrics() }
  const control = await listenForCommands(runtime)
  let isOpen = true
  const stop = async () => {
    if (!isOpen) return
    isOpen = false
    await control.close()
    await database.close()
  }
  onTestFinished(stop)
  return { ...runtime, stop }
}

type Running = Awaited<ReturnType<typeof start>>

// Vitest sets a BASE_URL of its own.
const run = (script: string, args: string[], dataDir: string) =>
  runScript(script, args, { DATA_DIR: dataDir, BASE_URL: '' })

/** @returns the cookies of the session, or undefined where the password is wrong */
async function signIn({ auth }: Running, email: string, password: string): Promise<string | undefined> {
  const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true })
  if (response.status !== 200) return undefined
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  // Without the copy of the session that a cookie carries for some seconds: the database is asked.
  return cookies.filter((cookie) => !cookie?.includes('session_data')).join('; ')
}

const idOf = async (running: Running, cookie = ''): Promise<string> =>
  (await whose(running, cookie))?.id ?? ''

const whose = async ({ auth }: Running, cookie = '') =>
  (await auth.api.getSession({ headers: new Headers({ cookie }) }))?.user

test('a backup of a running installation, restored elsewhere: all rows, sessions and waiting judgings live on', async () => {
  const folder = makeFolder()
  const file = join(folder, 'backup')
  const first = await start(join(folder, 'first'))
  await fill(first.database, 2)
  const body = { email: 'eve@example.edu', password: 'a long password', name: 'Eve' }
  await first.auth.api.signUpEmail({ body })
  const cookie = await signIn(first, body.email, body.password)
  const written = await run('backup', [file], join(folder, 'first'))
  expect(written).toMatchObject({ status: 0, stderr: '' })
  expect(written.stdout).toContain('3 people, 2 submissions')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const content = await contentOf(first.database)

  const refused = await run('restore', [file], join(folder, 'first'))
  expect(refused).toMatchObject({
    status: 3,
    stderr: expect.stringMatching(/in use by process \d+: stop that one/),
  })
  await first.stop()

  expect(await run('restore', [file], join(folder, 'second'))).toMatchObject({ status: 0, stderr: '' })
  const second = await start(join(folder, 'second'))
  expect(await contentOf(second.database)).toEqual(content)
  expect((await whose(second, cookie))?.email).toBe('eve@example.edu')

  const queue = await Queue.open(second.database.queueConnection, () => undefined)
  const restored = { database: second.database, queue } as Runtime
  expect(await requeueLost(restored)).toBe(1)
  const rows = await second.database.prisma.judging.findMany({ where: { judgedAt: null } })
  expect([...(await queue.unfinished())]).toEqual(rows.map(({ id }) => id))
  expect(await requeueLost(restored)).toBe(0)
  await queue.close()
})

test('a secret that the environment sets is in no backup', async () => {
  const folder = makeFolder()
  const AUTH_SECRET = 'a secret of the environment, long enough'
  const running = await start(folder, { AUTH_SECRET })
  writeFileSync(join(folder, 'auth-secret'), 'an older secret, out of use')
  const file = join(folder, 'backup')
  expect((await run('backup', [file], folder)).status).toBe(0)
  await running.stop()
  writeFileSync(join(folder, 'auth-secret'), 'another')
  const other = await start(join(folder, 'other'), { AUTH_SECRET })
  await restoreBackup(other, file)
  expect(existsSync(join(folder, 'other', 'auth-secret'))).toBe(false)
})

test('a folder without an installation is not backed up as an empty one, and stays empty', async () => {
  const folder = makeFolder()
  const { status, stderr } = await run('backup', [join(folder, 'backup')], join(folder, 'mistyped'))
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: expect.stringContaining('There is no installation in'),
  })
  expect(existsSync(join(folder, 'mistyped'))).toBe(false)
})

test('restore makes no database for a file that is no backup', async () => {
  const folder = makeFolder({ letter: 'a letter' })
  const { status, stderr } = await run('restore', [join(folder, 'letter')], join(folder, 'data'))
  expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('damaged or was cut off') })
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

test('an administrator is made while the installation runs, and after', async () => {
  const folder = makeFolder()
  const running = await start(folder)
  const { status, stdout } = await run('administrator', ['Head@Example.edu'], folder)
  expect(status).toBe(0)
  const [, password = ''] = /Password, shown this once: (\S+)/.exec(stdout) ?? []
  const cookie = await signIn(running, 'head@example.edu', password)
  expect(await whose(running, cookie)).toMatchObject({ role: 'administrator', email: 'head@example.edu' })

  const body = { email: 'eve@example.edu', password: 'a long password', name: 'Eve' }
  await running.auth.api.signUpEmail({ body })
  await running.stop()
  const started = performance.now()
  const known = await run('administrator', ['eve@example.edu'], folder)
  // It opened the database itself, whose migrations set a timer of ten seconds, and does not sit it out.
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(known.stdout).toMatch(/eve@example.edu is an administrator now.*"Eve", since/)
  const again = await start(folder)
  const eve = await signIn(again, body.email, body.password)
  expect((await whose(again, eve))?.role).toBe('administrator')
})

test('a link to a new password is made while the installation runs, for nobody who has no account', async () => {
  const folder = makeFolder()
  const running = await start(folder)
  const body = { email: 'eve@example.edu', password: 'a long password', name: 'Eve' }
  await running.auth.api.signUpEmail({ body })
  const made = await run('administrator', ['reset-link', 'Eve@Example.edu'], folder)
  expect(made).toMatchObject({ status: 0, stderr: '' })
  const token = tokenIn(made.stdout, 'http://localhost:3000/reset-password')
  await running.auth.api.resetPassword({ body: { token, newPassword: 'another long password' } })
  expect(await signIn(running, body.email, 'another long password')).toBeDefined()
  const entry = await running.database.prisma.auditEntry.findFirst()
  expect(entry).toMatchObject({ action: 'account.link-made', actorId: null })
  const unknown = handOutResetLinkTo(running, 'ada@example.edu', new Date())
  await expect(unknown).rejects.toThrow('Nobody has an account of the address ada@example.edu.')
})

test('the socket is the owner’s alone, answers nonsense, and a silent visitor delays no stop', async () => {
  const folder = makeFolder()
  const running = await start(folder)
  const path = join(folder, 'control')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(await say(path, 'nonsense')).toContain('does not know this command')
  expect(await say(path, JSON.stringify({ command: 'backup' }))).toContain('does not know this command')
  const visitor = connect(path)
  await new Promise((resolve) => visitor.once('connect', resolve))
  await running.stop()
  expect(existsSync(path)).toBe(false)
})

function say(path: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    connect({ path, allowHalfOpen: true })
      .on('data', (chunk) => (answer += chunk))
      .on('end', () => resolve(answer))
      .on('error', reject)
      .end(text)
  })
}

test('demo accounts are open where only this machine comes, and shut once others may', async () => {
  const folder = makeFolder()
  const onLaptop = await start(folder)
  const accounts = await provideDemoAccounts(onLaptop)
  expect(accounts.map(({ role }) => role)).toEqual(['learner', 'instructor', 'administrator'])
  const administrator = accounts.find(({ role }) => role === 'administrator')
  if (!administrator) throw new Error('there is no demo administrator')
  const { email, password } = administrator
  const cookie = await signIn(onLaptop, email, password)
  expect(await whose(onLaptop, cookie)).toMatchObject({ role: 'administrator' })
  const owner = {
    id: await idOf(onLaptop, cookie),
    isAnonymous: false,
    name: '',
    email,
    role: 'learner' as const,
  }
  await makeKey(onLaptop, owner, { name: 'a key', days: 1 }, new Date())
  await onLaptop.auth.api.changePassword({
    body: { currentPassword: password, newPassword: 'another password' },
    headers: new Headers({ cookie: cookie ?? '' }),
  })
  expect(await provideDemoAccounts(onLaptop)).toEqual(accounts)
  expect(await signIn(onLaptop, email, password)).toBeDefined()
  await onLaptop.stop()

  const secret = readFileSync(join(folder, 'auth-secret'), 'utf8')
  const inPublic = await start(folder, { HOST: '0.0.0.0', AUTH_SECRET: secret })
  expect(await whose(inPublic, cookie)).toBeDefined()
  expect(await provideDemoAccounts(inPublic)).toEqual([])
  expect(await whose(inPublic, cookie)).toBeUndefined()
  for (const account of accounts)
    expect(await signIn(inPublic, account.email, account.password)).toBeUndefined()
  expect(await inPublic.database.prisma.user.count({ where: { role: 'administrator' } })).toBe(0)
  expect(await inPublic.database.prisma.apiKey.count()).toBe(0)
})
