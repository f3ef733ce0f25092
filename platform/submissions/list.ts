import type { Status } from '../../grader/contract/verdict.ts'
import type { Runtime } from '../runtime.ts'
import { listRequests } from '../solutions/data.ts'
import { type ListedRow, listPassedExercises, listSubmissions, type SubmissionFilter } from './data.ts'
import type { SubmissionState } from './state.ts'
import { isWithheld } from './withheld.ts'

export interface SubmissionSummary {
  id: string
  exercise: string
  submittedAt: Date
  /** Its author had asked for the solution before. */
  isAfterSolution: boolean
  state: SubmissionState['state']
  status?: Status
  score?: number
  /** Judged, but what it came to is not told, or not yet. */
  isWithheld?: true
  /** What it was handed in for. */
  assignment?: { id: string; title: string }
  /** Comments of the staff that its author has not read yet. */
  unread?: number
}

const limit = 200

/** A learner's submissions, newest first; of one exercise or assignment where it is named. */
export async function listOwnSubmissions(
  { database }: Runtime,
  userId: string,
  filter: SubmissionFilter = {},
  now = new Date(),
): Promise<SubmissionSummary[]> {
  const [rows, requests] = await Promise.all([
    listSubmissions(database, userId, filter, limit),
    listRequests(database, userId),
  ])
  return rows.map((row) => {
    const requestedAt = requests.get(row.exercise)
    const { id, exercise, submittedAt } = row
    const isAfterSolution = requestedAt !== undefined && requestedAt < submittedAt
    return { id, exercise, submittedAt, isAfterSolution, ...standingOf(row, now), ...handedInFor(row) }
  })
}

function handedInFor(row: ListedRow): Pick<SubmissionSummary, 'assignment' | 'unread'> {
  const { assignmentId, assignmentTitle, unread } = row
  return {
    ...(assignmentId !== null && assignmentTitle !== null
      ? { assignment: { id: assignmentId, title: assignmentTitle } }
      : {}),
    ...(unread > 0 ? { unread } : {}),
  }
}

function standingOf(
  row: ListedRow,
  now: Date,
): Pick<SubmissionSummary, 'state' | 'status' | 'score' | 'isWithheld'> {
  const { status, score, startedAt, cancelledAt } = row
  if (status !== null && score !== null) {
    if (isWithheld(row, now)) return { state: 'judged', isWithheld: true }
    return { state: 'judged', status: status as Status, score }
  }
  if (cancelledAt) return { state: 'cancelled' }
  return { state: startedAt ? 'running' : 'queued' }
}

/** Slugs of the exercises that a learner has passed. */
export async function listPassed({ database }: Runtime, userId: string): Promise<string[]> {
  return listPassedExercises(database, userId)
}
