import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '../../platform/database/index.ts'

const second = (number: number) => new Date(Date.UTC(2026, 1, 3, 4, 5, 6, 7) + number * 1_001)

/** Every table gets rows, with the values that are lost most easily on the way through a text. */
export async function fill({ prisma }: Database, people = 7): Promise<void> {
  const version = { slug: 'corr2d', version: 'v1' }
  await prisma.setting.create({ data: { name: 'grader-seed', value: 'sown "here"\n\\u0000 \u2028' } })
  await prisma.exerciseVersion.create({
    data: { ...version, publicBundle: JSON.stringify({ '∑': '\u2028\u2029\r\n\t' }), privateBundle: '{}' },
  })
  await prisma.preparation.create({ data: { ...version, maker: 'seed 1', body: randomBytes(5_000) } })
  await prisma.verification.create({
    data: { id: randomUUID(), identifier: 'reset', value: '', expiresAt: new Date(9_999, 0) },
  })
  await prisma.rateLimit.create({
    data: { id: randomUUID(), key: 'address', count: -1, lastRequest: 9_007_199_254_740_993n },
  })
  for (let number = 0; number < people; number++) await fillPerson({ prisma } as Database, number)
  await fillCourse({ prisma } as Database)
}

/** One in which nobody is yet, and everything has happened. */
async function fillCourse({ prisma }: Database): Promise<void> {
  const [courseId, enrolmentId, assignmentId] = [randomUUID(), randomUUID(), randomUUID()]
  const createdAt = second(3)
  await prisma.course.create({
    data: { id: courseId, title: '卷积', term: '', timeZone: 'Asia/Shanghai', graceDays: 3, createdAt },
  })
  await prisma.enrolment.create({
    data: {
      ...{ id: enrolmentId, courseId, role: 'student', email: 'ada@example.edu', name: '=Ada', section: '' },
      ...{ claimCode: '7K3M-Q9TZ-04XB', createdAt },
    },
  })
  await prisma.assignment.create({
    data: {
      ...{ id: assignmentId, courseId, title: 'Windows', isPublished: true, createdAt, revision: 2 },
      ...{ opensAt: second(1), dueAt: second(2), latePercentPerDay: 10, lateMostPercent: 50 },
      ...{ counting: 'chosen', waitRule: 'growing', waitSeconds: 60, hiddenResults: 'after_due' },
    },
  })
  const exercise = { assignmentId, exercise: 'corr2d' }
  await prisma.assignmentExercise.create({ data: { ...exercise, points: 1_000, position: 0 } })
  await prisma.regrade.create({
    data: { id: randomUUID(), ...exercise, exerciseVersion: 'v2', askedAt: second(4) },
  })
  await prisma.extension.create({
    data: { assignmentId, enrolmentId, dueAt: second(4), reason: 'ill', grantedAt: second(3) },
  })
  await prisma.standing.create({ data: { ...exercise, enrolmentId, overridePoints: 725 } })
  await prisma.savedComment.create({
    data: { id: randomUUID(), courseId, body: '"Name" it;\n\twhat it holds', savedAt: second(5) },
  })
  await prisma.auditEntry.create({
    data: { id: randomUUID(), at: second(5), courseId, action: 'course.made', details: '{}' },
  })
}

async function fillPerson({ prisma }: Database, number: number): Promise<void> {
  const user = await prisma.user.create({
    data: {
      id: randomUUID(),
      name: `日本 𝕏 "quoted" \\ 'single' ${number}`,
      email: `person-${number}@example.edu`,
      isAnonymous: number === 0 ? null : number % 2 === 0,
      role: number === 1 ? 'administrator' : 'learner',
      createdAt: second(number),
    },
  })
  const userId = user.id
  const common = { id: randomUUID(), userId, createdAt: second(number) }
  await prisma.session.create({ data: { ...common, token: randomUUID(), expiresAt: second(number) } })
  await prisma.account.create({
    data: { ...common, accountId: userId, providerId: 'credential', password: 'salt:hash' },
  })
  await prisma.apiKey.create({
    data: {
      ...common,
      id: randomUUID(),
      name: 'a key',
      start: 'receptive_',
      hash: userId,
      expiresAt: second(9),
    },
  })
  const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  await prisma.draft.create({
    data: { userId, exercise: 'corr2d', source: everyByte, revision: 2 ** 31 - 1, savedAt: second(number) },
  })
  await prisma.practiceEvent.create({
    data: {
      ...{ id: randomUUID(), userId, exercise: 'corr2d', kind: 'first_run' },
      ...{ occurredAt: new Date(1), recordedAt: second(number) },
    },
  })
  await prisma.solutionRequest.create({ data: { userId, exercise: 'corr2d', requestedAt: second(number) } })
  await fillSubmission({ prisma } as Database, userId, number)
}

const scores = ['0.30000000000000004', '5e-324', '1.7976931348623157e308', '-0', 'NaN', '0.3333333333333333']

async function fillSubmission({ prisma }: Database, userId: string, number: number): Promise<void> {
  const judged = { exercise: 'corr2d', exerciseVersion: 'v1' }
  const id = randomUUID()
  const source = Uint8Array.from([0, 10, 13, 34, 92, 255, ...randomBytes(1_000)])
  await prisma.submission.create({
    data: { id, userId, ...judged, source, idempotencyKey: 'key', submittedAt: second(number) },
  })
  await prisma.comment.create({
    data: {
      ...{
        id: randomUUID(),
        submissionId: id,
        line: 2,
        body: 'The kernel is flipped.\n\u2028',
        authorId: userId,
      },
      ...{ writtenAt: second(number), releasedAt: number % 2 === 0 ? null : second(number) },
    },
  })
  await prisma.dispute.create({
    data: { submissionId: id, reason: `It pads,\nas it "should"`, openedAt: second(number) },
  })
  const judgingId = randomUUID()
  const isJudged = number !== 0
  await prisma.judging.create({
    data: {
      ...{ id: judgingId, submissionId: id, ...judged, reason: 'submitted', queuedAt: second(number) },
      ...(isJudged ? { lease: randomUUID(), startedAt: second(1), judgedAt: second(2) } : {}),
    },
  })
  if (!isJudged) return
  await prisma.verdict.create({
    data: {
      ...{ judgingId, status: 'wrong-answer', score: 0, mistake: null },
      ...{ judgeVersion: '1', body: JSON.stringify({ text: `\u2028 ${'x'.repeat(number)}` }) },
      recordedAt: second(number),
    },
  })
  const score = scores[number % scores.length]
  await prisma.$executeRaw`UPDATE verdict SET score = ${score}::text::float8 WHERE judging_id = ${judgingId}::uuid`
}
