import { requireCourse } from '../access/course.ts'
import { findOptionalAssignment } from '../assignments/data.ts'
import { writeEntry } from '../audit/data.ts'
import type { Person } from '../auth/learner.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalHandedIn } from '../standings/data.ts'
import { isJudged } from '../submissions/judged.ts'
import { type OwnSubmission, readSubmission } from '../submissions/read.ts'
import { insertDispute } from './data.ts'
import type { DisputeRequest } from './fields.ts'
import { type DisputeObstacle, findObstacle } from './obstacle.ts'

const sentences: Record<DisputeObstacle, string> = {
  practice: 'This was practice: disputed is the verdict on what was handed in for an assignment.',
  unjudged: 'There is no verdict on it yet: dispute it once there is.',
  withheld: 'You are not told this verdict: it can be disputed once you are.',
  disputed: 'You have disputed this verdict before: of one submission that is done once.',
}

/** Says that one holds the verdict on one's own submission to be wrong. @throws Refusal */
export async function openDispute(
  runtime: Runtime,
  person: Person,
  submissionId: string,
  { reason }: DisputeRequest,
  now: Date,
): Promise<void> {
  const { prisma } = runtime.database
  const submission = await readSubmission(runtime, person.id, submissionId)
  const handedIn = await findOptionalHandedIn(prisma, submissionId)
  const obstacle = obstacleFor(submission, handedIn !== undefined, false)
  if (obstacle || !handedIn) throw refusalOf(obstacle ?? 'practice')
  const { assignmentId, enrolmentId, exercise } = handedIn
  const courseId = await requireItsCourse(runtime, person, assignmentId)
  await prisma.$transaction(async (transaction) => {
    if (!(await insertDispute(transaction, { submissionId, reason, openedAt: now })))
      throw refusalOf('disputed')
    await writeEntry(transaction, {
      ...{ at: now, actorId: person.id, courseId, enrolmentId, action: 'dispute.opened' },
      details: { assignmentId, exercise, submissionId },
    })
  })
}

const refusalOf = (obstacle: DisputeObstacle) => new Refusal('conflict', sentences[obstacle])

export const obstacleFor = (
  { state }: Pick<OwnSubmission, 'state'>,
  isHandedIn: boolean,
  isDisputed: boolean,
): DisputeObstacle | undefined =>
  findObstacle({
    ...{ isHandedIn, isDisputed, isJudged: isJudged(state) },
    isWithheld: state.state === 'judged' && state.withheld !== undefined,
  })

async function requireItsCourse(runtime: Runtime, person: Person, assignmentId: string): Promise<string> {
  const assignment = await findOptionalAssignment(runtime.database, assignmentId)
  if (!assignment) throw new Error(`the assignment ${assignmentId} of a submission is not there`)
  await requireCourse(runtime, person, assignment.courseId, 'dispute.open').catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'not-found'
      ? new Refusal('forbidden', 'You are not in its course any more: nobody there would answer.')
      : error
  })
  return assignment.courseId
}
