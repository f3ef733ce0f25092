import type { Verdict } from '../../grader/contract/verdict.ts'
import type { CourseAccess } from '../access/course.ts'
import type { Assignment } from '../assignments/data.ts'
import type { Person } from '../auth/learner.ts'
import { type Comment, type CommentCount, countComments, listComments } from '../comments/data.ts'
import { type Dispute, findOptionalDispute } from '../disputes/data.ts'
import { findOptionalExerciseGrade } from '../gradebook/exercise-grade.ts'
import type { ExerciseGrade } from '../grades/student-grade.ts'
import type { Runtime } from '../runtime.ts'
import { requireWork } from './access.ts'
import { type Author, readAuthor } from './author.ts'
import { findOptionalOverride, listAttempts, type WorkAttempt } from './data.ts'

/** A submission as the staff of its course sees it: the whole verdict, with its times. */
export interface Work {
  access: CourseAccess
  assignment: Assignment
  author: Author
  id: string
  exercise: string
  submittedAt: Date
  source: string
  verdict: Verdict | undefined
  /** What the staff wrote to its lines, drafts included. */
  comments: Comment[]
  dispute: Dispute | undefined
  /** All of the student's in this exercise, newest first; with how many comments each has, drafts included. */
  attempts: (WorkAttempt & { comments: number })[]
  /** What all of them come to; undefined where the assignment is not published. */
  grade: ExerciseGrade | undefined
  override: { points: number; reason: string } | undefined
}

/** @throws Refusal where it is practice, or not of a course whose work they may read: the two are not told apart */
export async function readWork(runtime: Runtime, person: Person | undefined, id: string): Promise<Work> {
  const { access, assignment, work } = await requireWork(runtime, person, id, 'work.read')
  const { database } = runtime
  const [author, comments, dispute, attempts, counts, grade, override] = await Promise.all([
    readAuthor(runtime, assignment, work.enrolmentId),
    listComments(database, id),
    findOptionalDispute(database, id),
    listAttempts(database, work),
    countComments(database, work),
    findOptionalExerciseGrade(database, access.course, work),
    findOptionalOverride(database, work),
  ])
  const { exercise, submittedAt, source, verdict } = work
  return {
    ...{ access, assignment, author, id, exercise, submittedAt, comments, dispute, grade, override },
    attempts: attempts.map((one) => ({ ...one, comments: countOf(counts, one.id) })),
    source: new TextDecoder().decode(source),
    verdict: verdict === null ? undefined : (JSON.parse(verdict) as Verdict),
  }
}

function countOf(counts: readonly CommentCount[], id: string): number {
  const { drafts = 0, released = 0 } = counts.find(({ submissionId }) => submissionId === id) ?? {}
  return drafts + released
}
