import { type Assignment, findOptionalAssignment, findOptionalExtension } from '../assignments/data.ts'
import { deadlinesFor } from '../assignments/extension-of.ts'
import { isGradeTold } from '../assignments/told.ts'
import type { Person } from '../auth/learner.ts'
import { isChangedSince } from '../comments/changed-since.ts'
import { type Comment, listComments } from '../comments/data.ts'
import { type Course, findOptionalCourse } from '../courses/data.ts'
import { type Dispute, findOptionalDispute } from '../disputes/data.ts'
import type { DisputeObstacle } from '../disputes/obstacle.ts'
import { obstacleFor } from '../disputes/open.ts'
import { findOptionalExerciseGrade } from '../gradebook/exercise-grade.ts'
import type { CountingRule } from '../grades/counting.ts'
import type { Runtime } from '../runtime.ts'
import { countedNow } from '../standings/counted-now.ts'
import { findOptionalHandedIn, type StandingKey } from '../standings/data.ts'
import { isJudged } from '../submissions/judged.ts'
import { readSubmission } from '../submissions/read.ts'
import { findOptionalChoice } from './data.ts'

/** A comment as the student reads it: what the staff says, not who of it. */
export interface ReleasedComment extends Pick<Comment, 'id' | 'line' | 'body'> {
  releasedAt: Date
  /** After it was released. */
  isChanged: boolean
  isUnread: boolean
}

/** What a student finds at a submission of theirs, besides its verdict. */
export interface Feedback {
  /** undefined: it is practice. */
  assignment: Pick<Assignment, 'id' | 'title'> | undefined
  comments: ReleasedComment[]
  dispute: Dispute | undefined
  /** Why the verdict cannot be disputed; undefined where it can. */
  obstacle: DisputeObstacle | 'ended' | undefined
  counting: Counting | undefined
}

export interface Counting {
  rule: CountingRule
  /** The submission that counts now, as far as that is told. */
  countedId: string | undefined
  /** This one may be chosen in its place. */
  mayChoose: boolean
}

/** @throws Refusal where it is no submission of theirs */
export async function readFeedback(
  runtime: Runtime,
  person: Person,
  id: string,
  now: Date,
): Promise<Feedback> {
  const { database } = runtime
  const submission = await readSubmission(runtime, person.id, id)
  const handedIn = await findOptionalHandedIn(database.prisma, id)
  const assignment = handedIn && (await findOptionalAssignment(database, handedIn.assignmentId))
  const found = assignment && (await findOptionalCourse(database, assignment.courseId, person.id))
  if (!handedIn || !assignment || !found)
    return {
      ...{ assignment: undefined, comments: [], dispute: undefined },
      ...{ obstacle: 'practice', counting: undefined },
    }
  const [comments, dispute, counted] = await Promise.all([
    listComments(database, id, { isReleased: true }),
    findOptionalDispute(database, id),
    findCounted(runtime, found.course, assignment, handedIn, now),
  ])
  const isEnded = found.course.archivedAt !== null || !found.place
  const { counting: rule, title } = assignment
  return {
    assignment: { id: assignment.id, title },
    comments: comments.flatMap(releasedComment),
    dispute,
    obstacle: obstacleFor(submission, true, dispute !== undefined) ?? (isEnded ? 'ended' : undefined),
    counting: {
      ...{ rule, countedId: counted },
      mayChoose: rule === 'chosen' && counted !== id && !isEnded && isJudged(submission.state),
    },
  }
}

async function findCounted(
  { database }: Runtime,
  course: Course,
  assignment: Assignment,
  key: StandingKey,
  now: Date,
): Promise<string | undefined> {
  const [grade, chosen, extension] = await Promise.all([
    findOptionalExerciseGrade(database, course, key),
    findOptionalChoice(database, key),
    findOptionalExtension(database.prisma, key.assignmentId, key.enrolmentId),
  ])
  const isTold = isGradeTold({ ...assignment, ...deadlinesFor(assignment, extension) }, now)
  return countedNow(assignment.counting, isTold ? grade : undefined, chosen ?? null)
}

function releasedComment(comment: Comment): ReleasedComment[] {
  const { id, line, body, releasedAt, readAt } = comment
  if (!releasedAt) return []
  return [{ id, line, body, releasedAt, isChanged: isChangedSince(comment), isUnread: readAt === null }]
}
