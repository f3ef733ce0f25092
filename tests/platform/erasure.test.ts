// What is left of somebody who was erased, looked for in every column of every table.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Auth, createAuth } from '../../platform/auth/index.ts'
import { StaleCookies } from '../../platform/auth/stale-cookies.ts'
import type { Database } from '../../platform/database/index.ts'
import { readEnvironment } from '../../platform/environment.ts'
import { erase } from '../../platform/erasure/erase.ts'
import { createLog } from '../../platform/log.ts'
import { makeLink } from '../../platform/people/one-time-link.ts'
import { openAccount } from '../../platform/people/open-account.ts'
import { resetPassword } from '../../platform/people/reset-password.ts'
import { Queue } from '../../platform/queue/index.ts'
import { root } from '../support/judge.ts'
import { tokenIn } from '../support/mail-server.ts'
import { openNewDatabase } from '../support/new-database.ts'

const now = new Date('2026-11-27T12:00:00Z')
const ada = {
  name: 'Ada Lovelace',
  email: 'ada.lovelace@example.edu',
  number: '1815-1852',
  canvasId: 'canvas-77',
}
const traces = [...Object.values(ada), 'Countess Lovelace', 'ada@rosters.example', '198.51.100.7', '张伟']

const folder = mkdtempSync(join(tmpdir(), 'receptive-erasure-'))
let database: Database
let queue: Queue
let auth: Auth
beforeAll(async () => {
  const environment = readEnvironment({ DATA_DIR: folder }, root)
  database = await openNewDatabase(environment)
  queue = await Queue.open(database.queueConnection, (error) => {
    throw error
  })
  auth = createAuth(
    { database, environment, log: createLog('silent') },
    'a secret of the tests that is long enough',
  )
})
afterAll(async () => {
  await queue?.close()
  await database?.close()
  rmSync(folder, { recursive: true })
})

const runtime = () => ({
  ...{ database, queue, auth, staleCookies: new StaleCookies(), log: createLog('silent') },
  environment: readEnvironment({}, root),
})

/** Columns of any table that hold one of the texts, those of bytes as well. */
async function findTraces(texts: readonly string[]): Promise<string[]> {
  const columns = await database.prisma.$queryRaw<{ table: string; column: string; type: string }[]>`
    SELECT table_name::text AS table, column_name::text AS column, data_type::text AS type
    FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`
  expect(columns.length).toBeGreaterThan(100)
  const found: string[] = []
  for (const { table, column, type } of columns) {
    const within = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`
    const rows = await database.prisma.$queryRawUnsafe<{ sought: string }[]>(
      `SELECT sought FROM unnest($1::text[]) AS sought
       WHERE EXISTS (SELECT FROM "${table}" WHERE ${within} ILIKE '%' || sought || '%')`,
      texts,
    )
    found.push(...rows.map(({ sought }) => `${table}.${column}: ${sought}`))
  }
  return found
}

/** Somebody of whom there is something everywhere: an account, a course, practice, and what was written about them. */
async function leaveTraces(): Promise<{ id: string; enrolmentId: string }> {
  const { prisma } = database
  const id = await openAccount(auth, { email: ada.email, name: ada.name, password: 'a long enough password' })
  const other = await openAccount(auth, {
    email: 'grace@example.edu',
    name: 'Grace',
    password: 'another password',
  })
  const common = { userId: id, createdAt: now, expiresAt: new Date('2027-01-01') }
  const userAgent = `A browser of ${ada.name}`
  await prisma.user.update({ where: { id }, data: { image: `https://example.edu/${ada.email}.png` } })
  await prisma.session.create({
    data: { ...common, id: randomUUID(), token: 'token', ipAddress: '198.51.100.7', userAgent },
  })
  await prisma.rateLimit.create({
    data: { id: randomUUID(), key: '198.51.100.7|/sign-in/email', count: 1, lastRequest: 1n },
  })
  await prisma.apiKey.create({
    data: { ...common, id: randomUUID(), name: `Key of ${ada.name}`, start: 'receptive_abcd', hash: 'hash' },
  })
  await makeLink(runtime(), 'reset-password', id, now)
  const version = { slug: 'corr2d', version: 'v1' }
  await prisma.exerciseVersion.create({ data: { ...version, publicBundle: '{}', privateBundle: '{}' } })
  await prisma.draft.create({
    data: { userId: id, exercise: ada.name, source: Buffer.from(ada.name), revision: 1, savedAt: now },
  })
  await prisma.solutionRequest.create({ data: { userId: id, exercise: 'corr2d', requestedAt: now } })
  await prisma.practiceEvent.create({
    data: {
      ...{ id: randomUUID(), userId: id, exercise: 'corr2d', kind: 'opened' },
      ...{ occurredAt: now, recordedAt: now },
    },
  })
  const enrolmentId = await leaveCourse(id, other)
  return { id, enrolmentId }
}

async function leaveCourse(id: string, teacher: string): Promise<string> {
  const { prisma } = database
  const [courseId, assignmentId, line] = [randomUUID(), randomUUID(), randomUUID()]
  const course = { title: 'Windows', term: '', timeZone: 'UTC', graceDays: 0, createdAt: now }
  await prisma.course.create({ data: { id: courseId, ...course } })
  const place = { courseId, createdAt: now, section: 'A' }
  await prisma.enrolment.createMany({
    data: [
      {
        ...{ ...place, id: line, userId: id, role: 'student', email: 'ada@rosters.example' },
        ...{ name: 'Countess Lovelace', studentNumber: ada.number, canvasId: ada.canvasId },
      },
      {
        ...place,
        id: randomUUID(),
        userId: teacher,
        role: 'instructor',
        email: 'grace@example.edu',
        name: 'Grace',
      },
      {
        ...place,
        id: randomUUID(),
        role: 'student',
        email: ada.email,
        name: '张伟',
        claimCode: '7K3M-Q9TZ-04XB',
      },
    ],
  })
  await prisma.assignment.create({
    data: {
      ...{ id: assignmentId, courseId, title: 'Windows', isPublished: true, opensAt: now, dueAt: now },
      ...{ latePercentPerDay: 0, lateMostPercent: 0, counting: 'best', waitRule: 'none', waitSeconds: 0 },
      ...{ hiddenResults: 'now', createdAt: now },
    },
  })
  const exercise = { assignmentId, exercise: 'corr2d' }
  await prisma.assignmentExercise.create({ data: { ...exercise, points: 1_000, position: 0 } })
  await prisma.extension.create({
    data: { assignmentId, enrolmentId: line, dueAt: now, reason: `${ada.name} is ill`, grantedAt: now },
  })
  await prisma.standing.create({
    data: {
      ...exercise,
      enrolmentId: line,
      overridePoints: 725,
      overrideReason: 'countess lovelace, by word',
    },
  })
  const handedIn = await leaveSubmission(id, { assignmentId, enrolmentId: line })
  await leaveSubmission(id)
  const written = { line: 1, writtenAt: now, releasedAt: now }
  await prisma.comment.createMany({
    data: [
      {
        ...written,
        id: randomUUID(),
        submissionId: handedIn,
        authorId: teacher,
        body: `Dear ${ada.name}: well done.`,
      },
      { ...written, id: randomUUID(), submissionId: handedIn, authorId: teacher, body: '张伟同学，做得好。' },
    ],
  })
  await prisma.dispute.create({
    data: {
      ...{ submissionId: handedIn, reason: `It is right. Yours, ${ada.name} (${ada.email})`, openedAt: now },
      ...{ answer: `No, ${ada.name}.`, answeredAt: now },
    },
  })
  return line
}

async function leaveSubmission(
  userId: string,
  place: { assignmentId?: string; enrolmentId?: string } = {},
): Promise<string> {
  const { prisma } = database
  const [id, judgingId] = [randomUUID(), randomUUID()]
  const judged = { exercise: 'corr2d', exerciseVersion: 'v1' }
  const source = Buffer.from(`// ${ada.name}`)
  await prisma.submission.create({
    data: { id, userId, ...judged, source, idempotencyKey: id, submittedAt: now, ...place },
  })
  await prisma.judging.create({
    data: { id: judgingId, submissionId: id, ...judged, reason: 'submitted', queuedAt: now, judgedAt: now },
  })
  const body = JSON.stringify({ status: 'accepted', console: `hello, ${ada.name}\n`, cases: [] })
  await prisma.verdict.create({
    data: { judgingId, status: 'accepted', score: 1, judgeVersion: '1', body, recordedAt: now },
  })
  return id
}

describe('somebody who was everywhere', () => {
  let left: { id: string; enrolmentId: string }
  beforeAll(async () => {
    left = await leaveTraces()
  })

  test('is found before, so that the search finds what is there', async () => {
    const found = await findTraces(traces)
    for (const trace of traces) expect(found.some((one) => one.endsWith(trace))).toBe(true)
    expect(new Set(found.map((one) => one.split(':')[0]))).toEqual(
      new Set([
        ...['user.name', 'user.email', 'user.image', 'session.ip_address', 'session.user_agent'],
        ...['api_key.name', 'rate_limit.key', 'draft.exercise', 'enrolment.name', 'enrolment.email'],
        ...[
          'enrolment.student_number',
          'enrolment.canvas_id',
          'extension.reason',
          'standing.override_reason',
        ],
        ...[
          'comment.body',
          'dispute.reason',
          'dispute.answer',
          'verdict.body',
          'draft.source',
          'submission.source',
        ],
      ]),
    )
  })

  test('is found nowhere afterwards but in their own code; what a course needs is there, and the rest is not', async () => {
    const { prisma } = database
    await erase(runtime(), { id: left.id, actorId: left.id, ownsAddress: true }, now)
    // Code stays as it was handed in, whatever its author wrote into it.
    expect(await findTraces(traces)).toEqual([`submission.source: ${ada.name}`])
    expect(await prisma.submission.count()).toBe(1)
    expect(await prisma.verdict.count()).toBe(1)
    const standing = await prisma.standing.findFirstOrThrow()
    expect(standing).toMatchObject({ enrolmentId: left.enrolmentId, overridePoints: 725 })
    expect(standing.overrideReason).toMatch(/^Erased [0-9a-f]{6}, by word$/)
    const theirs = { where: { userId: left.id } }
    const counts = await Promise.all([
      prisma.account.count(theirs),
      prisma.session.count(theirs),
      prisma.apiKey.count(theirs),
      prisma.draft.count(theirs),
      prisma.practiceEvent.count(theirs),
      prisma.solutionRequest.count(theirs),
      prisma.verification.count({ where: { value: { contains: left.id } } }),
    ])
    expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0])
    const entries = await prisma.auditEntry.findMany({ orderBy: { action: 'asc' } })
    expect(entries.map(({ action }) => action)).toEqual([
      'account.erased',
      'enrolment.erased',
      'enrolment.erased',
    ])
  })
})

test('an unclaimed line of the roster is not theirs by an address that they only say is', async () => {
  const { prisma } = database
  const email = 'classmate@example.edu'
  const id = await openAccount(auth, { email, name: 'Eve', password: 'a long enough password' })
  const { id: courseId } = await prisma.course.findFirstOrThrow()
  const line = { courseId, role: 'student' as const, email, name: 'A classmate', section: '', createdAt: now }
  await prisma.enrolment.create({ data: { id: randomUUID(), ...line, claimCode: '0000-0000-0000' } })
  await erase(runtime(), { id, actorId: id, ownsAddress: false }, now)
  expect(await prisma.enrolment.findFirst({ where: { email } })).toMatchObject({
    claimCode: '0000-0000-0000',
  })
  // Nothing of a course was theirs: the account is gone as a whole.
  expect(await prisma.user.findUnique({ where: { id } })).toBeNull()
})

test('every table that refers to a person is one that erasing them knows', async () => {
  const rows = await database.prisma.$queryRaw<{ from: string }[]>`
    SELECT conrelid::regclass::text AS from FROM pg_constraint
    WHERE contype = 'f' AND confrelid = '"user"'::regclass ORDER BY 1`
  expect(rows.map(({ from }) => from)).toEqual([
    ...['account', 'api_key', 'comment', 'draft', 'enrolment', 'practice_event', 'session'],
    ...['solution_request', 'submission'],
  ])
})

describe('a link to a new password', () => {
  const open = async (madeAt: Date) => {
    const email = `${randomUUID()}@example.edu`
    const id = await openAccount(auth, { email, name: 'Ada', password: 'a long enough password' })
    const { link } = await makeLink(runtime(), 'reset-password', id, madeAt)
    return { token: tokenIn(link, '/reset-password'), password: 'another long password' }
  }
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

  test('is over after an hour', async () => {
    const late = await open(minutesAgo(61))
    await expect(resetPassword(runtime(), late, 'here', new Date())).rejects.toThrow('This link is over')
    const inTime = await open(minutesAgo(59))
    await expect(resetPassword(runtime(), inTime, 'here', new Date())).resolves.toBeUndefined()
  })

  test('opens nothing for whoever reads the database', async () => {
    const { token } = await open(minutesAgo(0))
    expect(await findTraces([token])).toEqual([])
  })
})
