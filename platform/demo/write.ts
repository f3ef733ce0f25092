import { randomUUID } from 'node:crypto'
import { grantExtension } from '../assignments/extend.ts'
import { makeAssignment } from '../assignments/make.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/person.ts'
import { draftComment } from '../comments/draft.ts'
import { releaseOfAssignment } from '../comments/release.ts'
import { saveComment } from '../comments/saved.ts'
import { makeCourse } from '../courses/make.ts'
import { answerDispute } from '../disputes/answer.ts'
import { openDispute } from '../disputes/open.ts'
import { overrideGrade } from '../gradebook/override.ts'
import { recordEvents } from '../practice/record-events.ts'
import { insertEnrolments } from '../roster/data.ts'
import type { Runtime } from '../runtime.ts'
import { summaryOf } from '../standings/summary.ts'
import { insertJudged, insertPeople, insertStandings, type WrittenAttempt } from './data.ts'
import type { DemoFeedback } from './feedback.ts'
import type { JudgedAttempt } from './judged.ts'
import type { DatedAssignment, Practised } from './plan.ts'
import { demoCourse } from './syllabus.ts'

export interface DemoContent {
  instructor: Person
  /** In the plan's order. */
  students: readonly (Person & { isNew: boolean })[]
  assignments: readonly DatedAssignment[]
  attempts: readonly JudgedAttempt[]
  practised: readonly Practised[]
  feedback: DemoFeedback
  /** When the course was made. */
  madeAt: Date
}

/** Where the course has what the plan numbers. */
interface Places {
  courseId: string
  assignmentIds: readonly string[]
  enrolmentIds: readonly string[]
}

/**
 * Writes the whole course, as its people would have: by their use-cases, at the times of the plan.
 * @param runtime within a transaction: the course is there, or nothing of it is
 */
export async function writeDemoCourse(runtime: Runtime, content: DemoContent): Promise<void> {
  const places = await writeCourse(runtime, content)
  await writeAttempts(runtime, content, places)
  await writeFeedback(runtime, content, places)
}

async function writeCourse(
  runtime: Runtime,
  { instructor, students, assignments, madeAt }: DemoContent,
): Promise<Places> {
  const { prisma } = runtime.database
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const fields = { ...demoCourse, term: String(madeAt.getFullYear()), timeZone }
  const { id: courseId } = await makeCourse(runtime, instructor, fields, madeAt)
  await insertPeople(
    prisma,
    students
      .filter(({ isNew }) => isNew)
      .map(({ id, name, email }) => ({ id, name, email, createdAt: madeAt })),
  )
  const lines = students.map(({ id: userId, name, email }, index) => ({
    ...{ id: randomUUID(), courseId, userId, name, email, role: 'student' as const },
    ...{ section: index % 2 === 0 ? 'Lab A' : 'Lab B', studentNumber: String(26_100 + 7 * index) },
    ...{ canvasId: null, claimCode: null, createdAt: madeAt, claimedAt: madeAt },
  }))
  await insertEnrolments(prisma, lines)
  await writeEntry(prisma, {
    ...{ at: madeAt, actorId: instructor.id, courseId, action: 'roster.imported' },
    details: { added: lines.length, changed: 0, removed: 0, removedIds: [] },
  })
  const assignmentIds: string[] = []
  for (const { title, opensAt, dueAt, closesAt, hiddenResults, exercises } of assignments) {
    const { id } = await makeAssignment(
      runtime,
      instructor,
      courseId,
      {
        ...{ title, isPublished: true, opensAt, dueAt, closesAt, hiddenResults, isAnonymous: false },
        ...{ late: { percentPerDay: 10, mostPercent: 50 }, counting: 'best' },
        ...{ attempts: null, waitRule: 'none', waitSeconds: 0 },
        exercises: exercises.map(({ exercise, points }) => ({ exercise, points })),
      },
      madeAt,
    )
    assignmentIds.push(id)
  }
  return { courseId, assignmentIds, enrolmentIds: lines.map(({ id }) => id) }
}

async function writeAttempts(
  runtime: Runtime,
  { students, attempts, practised }: DemoContent,
  { assignmentIds, enrolmentIds }: Places,
): Promise<void> {
  const { prisma } = runtime.database
  const written = attempts.map(
    (one): WrittenAttempt => ({
      ...{ ...one, userId: at(students, one.student).id },
      ...{ assignmentId: at(assignmentIds, one.assignment), enrolmentId: at(enrolmentIds, one.student) },
    }),
  )
  await insertStandings(prisma, standingsOf(written))
  await insertJudged(prisma, written)
  for (const [student, events] of Map.groupBy(practised, (one) => one.student))
    await recordEvents(
      runtime,
      at(students, student).id,
      { events: events.map(({ exercise, kind, at: occurredAt }) => ({ exercise, kind, occurredAt })) },
      new Date(),
    )
}

function standingsOf(attempts: readonly WrittenAttempt[]) {
  const byPlace = Map.groupBy(attempts, (one) => `${one.assignmentId} ${one.enrolmentId} ${one.exercise}`)
  return [...byPlace.values()].map((some) => {
    const { assignmentId, enrolmentId, exercise } = at(some, 0)
    const judged = some.map(({ id, at: submittedAt, verdict }) => ({
      ...{ id, submittedAt, score: verdict.score, status: verdict.status },
      mistake: verdict.diagnosis?.mistake ?? null,
    }))
    return {
      ...{ assignmentId, enrolmentId, exercise, ...summaryOf(judged, null) },
      ...{ attempts: some.length, lastAt: at(some, some.length - 1).at },
    }
  })
}

async function writeFeedback(
  runtime: Runtime,
  { instructor, students, feedback, madeAt }: DemoContent,
  { courseId, assignmentIds, enrolmentIds }: Places,
): Promise<void> {
  const placeOf = ({ student, assignment }: { student: number; assignment: number }) => ({
    ...{ assignmentId: at(assignmentIds, assignment), enrolmentId: at(enrolmentIds, student) },
  })
  for (const { dueAt, reason, at: grantedAt, ...place } of feedback.extensions)
    await grantExtension(runtime, instructor, placeOf(place), { dueAt, closesAt: null, reason }, grantedAt)
  for (const { exercise, points, reason, at: givenAt, ...place } of feedback.overrides)
    await overrideGrade(runtime, instructor, { ...placeOf(place), exercise }, { points, reason }, givenAt)
  for (const body of feedback.savedComments)
    await saveComment(runtime, instructor, courseId, { body }, madeAt)
  for (const { assignment, comments, releasedAt } of feedback.comments) {
    for (const { attempt, line, body, writtenAt } of comments)
      await draftComment(runtime, instructor, attempt.id, { line, body }, writtenAt)
    if (releasedAt) await releaseOfAssignment(runtime, instructor, at(assignmentIds, assignment), releasedAt)
  }
  for (const { attempt, reason, openedAt, answer } of feedback.disputes) {
    await openDispute(runtime, at(students, attempt.student), attempt.id, { reason }, openedAt)
    if (answer) await answerDispute(runtime, instructor, attempt.id, { answer: answer.text }, answer.at)
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined)
    throw new Error(`the plan of the demo course names a place ${index} that is not there`)
  return found
}
