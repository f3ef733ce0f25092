import type { Status } from '../../grader/contract/verdict.ts'
import type { Runtime } from '../runtime.ts'
import { listRequests } from '../solutions/data.ts'
import { listPassedExercises, listSubmissions } from './data.ts'
import type { SubmissionState } from './state.ts'

export interface SubmissionSummary {
  id: string
  exercise: string
  submittedAt: Date
  /** Its author had asked for the solution before. */
  isAfterSolution: boolean
  state: SubmissionState['state']
  status?: Status
  score?: number
}

const limit = 200

/** A learner's submissions, newest first; of one exercise where it is named. */
export async function listOwnSubmissions(
  { database }: Runtime,
  userId: string,
  exercise?: string,
): Promise<SubmissionSummary[]> {
  const [rows, requests] = await Promise.all([
    listSubmissions(database, userId, exercise, limit),
    listRequests(database, userId),
  ])
  return rows.map(({ judgings: [judging], ...row }) => {
    const requestedAt = requests.get(row.exercise)
    const submission = { ...row, isAfterSolution: requestedAt !== undefined && requestedAt < row.submittedAt }
    if (judging?.verdict)
      return {
        ...submission,
        state: 'judged',
        status: judging.verdict.status as Status,
        score: judging.verdict.score,
      }
    if (judging?.cancelledAt) return { ...submission, state: 'cancelled' }
    return { ...submission, state: judging?.startedAt ? 'running' : 'queued' }
  })
}

/** Slugs of the exercises that a learner has passed. */
export async function listPassed({ database }: Runtime, userId: string): Promise<string[]> {
  return listPassedExercises(database, userId)
}
