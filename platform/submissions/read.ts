import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalSubmission, type JudgedSubmission } from './data.ts'
import { type SubmissionState, stateOf } from './state.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @throws Refusal where there is no such submission, or it is another's: the two are not told apart */
export async function requireOwn(runtime: Runtime, userId: string, id: string): Promise<JudgedSubmission> {
  const found = uuid.test(id) ? await findOptionalSubmission(runtime.database, id) : undefined
  if (!found || found.userId !== userId)
    throw new Refusal('not-found', 'There is no such submission of yours.')
  return found
}

/** A state, and the judging that it is of. */
export interface StateOfJudging {
  judgingId: string
  state: SubmissionState
}

async function stateNow({ line }: Runtime, found: JudgedSubmission): Promise<SubmissionState> {
  return stateOf(found, found.judgedAt || found.cancelledAt ? [] : await line.waiting(), new Date())
}

export async function readState(runtime: Runtime, userId: string, id: string): Promise<StateOfJudging> {
  const found = await requireOwn(runtime, userId, id)
  return { judgingId: found.judgingId, state: await stateNow(runtime, found) }
}

export interface OwnSubmission {
  id: string
  exercise: string
  submittedAt: Date
  source: string
  state: SubmissionState
}

export async function readSubmission(runtime: Runtime, userId: string, id: string): Promise<OwnSubmission> {
  const found = await requireOwn(runtime, userId, id)
  const { exercise, submittedAt } = found
  const source = new TextDecoder().decode(found.source)
  return { id, exercise, submittedAt, source, state: await stateNow(runtime, found) }
}
