import type { Prisma } from '../../prisma/client/client.ts'
import type { Connection } from '../database/index.ts'
import { createAddress } from './pseudonym.ts'
import { type Replace, verdictWithoutNames } from './without-names.ts'

export interface Erased {
  id: string
  name: string
  email: string
  emailVerified: boolean
}

/** Keeps everything from being written for somebody until the transaction ends. @returns undefined where there is no such account */
export async function lockAccount(connection: Connection, id: string): Promise<Erased | undefined> {
  const [row] = await connection.$queryRaw<Erased[]>`
    SELECT id, name, email, email_verified AS "emailVerified" FROM "user"
    WHERE id = ${id} AND is_anonymous IS NOT TRUE FOR UPDATE`
  return row
}

/** Courses that go on, of which somebody is an instructor; in the order in which all lock them. */
export async function listTaught(
  connection: Connection,
  userId: string,
): Promise<{ courseId: string; title: string }[]> {
  const rows = await connection.enrolment.findMany({
    where: { userId, role: 'instructor', removedAt: null, course: { archivedAt: null } },
    orderBy: { courseId: 'asc' },
    select: { courseId: true, course: { select: { title: true } } },
  })
  return rows.map(({ courseId, course }) => ({ courseId, title: course.title }))
}

/** Judgings of practice that have no verdict yet. */
export async function listPracticeJudgings(connection: Connection, userId: string): Promise<string[]> {
  const rows = await connection.judging.findMany({
    where: { submission: { userId, assignmentId: null }, judgedAt: null, cancelledAt: null },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** What was submitted for no course, with all that was made of it. */
export async function deletePractice(connection: Connection, userId: string): Promise<void> {
  const submission = { userId, assignmentId: null }
  await connection.verdict.deleteMany({ where: { judging: { submission } } })
  await connection.judging.deleteMany({ where: { submission } })
  await connection.comment.deleteMany({ where: { submission } })
  await connection.dispute.deleteMany({ where: { submission } })
  await connection.submission.deleteMany({ where: submission })
}

/** Ways to sign in, sessions, keys and links, and what was kept of practising. */
export async function deleteOwn(
  connection: Connection,
  userId: string,
  links: readonly string[],
): Promise<void> {
  const sessions = await connection.session.findMany({ where: { userId }, select: { ipAddress: true } })
  const addresses = new Set(sessions.flatMap(({ ipAddress }) => ipAddress || []))
  // How often was signed in from there is counted by the address.
  for (const address of addresses)
    await connection.rateLimit.deleteMany({ where: { key: { startsWith: `${address}|` } } })
  const theirs = { where: { userId } }
  await connection.session.deleteMany(theirs)
  await connection.account.deleteMany(theirs)
  await connection.apiKey.deleteMany(theirs)
  await connection.draft.deleteMany(theirs)
  await connection.practiceEvent.deleteMany(theirs)
  await connection.solutionRequest.deleteMany(theirs)
  await connection.verification.deleteMany({ where: { value: { in: [...links] } } })
}

export interface ErasedLine {
  id: string
  courseId: string
  /** Nobody has claimed it: it is theirs by its address alone. */
  isUnclaimed: boolean
  role: 'student' | 'assistant' | 'instructor'
  name: string
  email: string
  studentNumber: string | null
  canvasId: string | null
}

/** Lines of rosters that are somebody's. @param address also those of this address that nobody has claimed */
export async function listLines(
  connection: Connection,
  userId: string,
  address: string | undefined,
): Promise<ErasedLine[]> {
  const byAddress = address === undefined ? [] : [{ userId: null, email: address }]
  const rows = await connection.enrolment.findMany({ where: { OR: [{ userId }, ...byAddress] } })
  return rows.map(({ userId: claimedBy, ...line }) => ({ ...line, isUnclaimed: claimedBy === null }))
}

/** The line stays with its marks. Whoever had a say in the course has none any more, and an unclaimed line is nobody's to claim. */
export async function pseudonymizeLine(
  connection: Connection,
  { id, role, isUnclaimed }: ErasedLine,
  pseudonym: string,
  now: Date,
): Promise<void> {
  const isOver = isUnclaimed || role !== 'student'
  await connection.enrolment.update({
    where: { id },
    data: {
      ...{ name: pseudonym, email: createAddress(), studentNumber: null, canvasId: null, claimCode: null },
      ...(isOver ? { removedAt: now } : {}),
    },
  })
}

/** In what was written about somebody's work, and in what they wrote about others', their names are replaced. */
export async function replaceInTexts(
  connection: Connection,
  userId: string,
  lineIds: readonly string[],
  replace: Replace,
): Promise<void> {
  const enrolmentId = { in: [...lineIds] }
  const submission = { OR: [{ userId }, { enrolmentId }] }
  await replaceInComments(connection, { OR: [{ submission }, { authorId: userId }] }, replace)
  for (const { submissionId, ...texts } of await connection.dispute.findMany({ where: { submission } })) {
    const data = { reason: replace(texts.reason), answer: texts.answer && replace(texts.answer) }
    if (data.reason !== texts.reason || data.answer !== texts.answer)
      await connection.dispute.update({ where: { submissionId }, data })
  }
  await replaceInReasons(connection, lineIds, replace)
}

async function replaceInComments(
  connection: Connection,
  where: Prisma.CommentWhereInput,
  replace: Replace,
): Promise<void> {
  for (const { id, body: before } of await connection.comment.findMany({ where })) {
    const body = replace(before)
    if (body !== before) await connection.comment.update({ where: { id }, data: { body } })
  }
}

/** Why somebody was given other times, or other points. */
async function replaceInReasons(
  connection: Connection,
  lineIds: readonly string[],
  replace: Replace,
): Promise<void> {
  const enrolmentId = { in: [...lineIds] }
  for (const { assignmentId, enrolmentId: id, reason: before } of await connection.extension.findMany({
    where: { enrolmentId },
  })) {
    const reason = replace(before)
    const where = { assignmentId_enrolmentId: { assignmentId, enrolmentId: id } }
    if (reason !== before) await connection.extension.update({ where, data: { reason } })
  }
  const given = { enrolmentId, overrideReason: { not: null } }
  for (const {
    overrideReason: before,
    assignmentId,
    enrolmentId: id,
    exercise,
  } of await connection.standing.findMany({ where: given })) {
    const overrideReason = replace(before ?? '')
    const where = { assignmentId_enrolmentId_exercise: { assignmentId, enrolmentId: id, exercise } }
    if (overrideReason !== before) await connection.standing.update({ where, data: { overrideReason } })
  }
}

/** What submissions that stay have printed. @param names what is looked for, in the verdicts' text */
export async function replaceInVerdicts(
  connection: Connection,
  userId: string,
  names: readonly string[],
  replace: Replace,
): Promise<void> {
  const found = await connection.verdict.findMany({
    where: {
      judging: { submission: { userId } },
      OR: names.map((name) => ({
        body: { contains: JSON.stringify(name).slice(1, -1), mode: 'insensitive' },
      })),
    },
    select: { judgingId: true, body: true },
  })
  for (const { judgingId, body } of found)
    await connection.verdict.update({
      where: { judgingId },
      data: { body: verdictWithoutNames(body, replace) },
    })
}

/** The account itself: a pseudonym where something of a course refers to it, else it is gone. */
export async function removeAccount(connection: Connection, id: string, pseudonym: string): Promise<void> {
  const [submissions, lines, comments] = await Promise.all([
    connection.submission.count({ where: { userId: id } }),
    connection.enrolment.count({ where: { userId: id } }),
    connection.comment.count({ where: { authorId: id } }),
  ])
  if (submissions + lines + comments === 0) {
    await connection.user.delete({ where: { id } })
    return
  }
  await connection.user.update({
    where: { id },
    data: {
      ...{ name: pseudonym, email: createAddress(), emailVerified: false, image: null, role: 'learner' },
      // Nobody has this account any more.
      isAnonymous: true,
    },
  })
}
