import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { findOptionalSubmission } from './data.ts'
import { type SubmissionState, stateOf } from './state.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @throws Refusal where there is no such submission, or it is another's: the two are not told apart */
async function findOwn(runtime: Runtime, userId: string, id: string) {
  const found = uuid.test(id) ? await findOptionalSubmission(runtime.database, id) : undefined
  if (!found || found.userId !== userId)
    throw new Refusal('not-found', 'There is no such submission of yours.')
  return found
}

export async function readSubmissionState(
  runtime: Runtime,
  userId: string,
  id: string,
): Promise<SubmissionState> {
  const { judging } = await findOwn(runtime, userId, id)
  return stateOf(judging, judging.judgedAt ? [] : await runtime.line.waiting())
}

export async function readSubmission(runtime: Runtime, userId: string, id: string) {
  const { judging, source, exercise, submittedAt } = await findOwn(runtime, userId, id)
  const state = stateOf(judging, judging.judgedAt ? [] : await runtime.line.waiting())
  return { id, exercise, submittedAt, source: new TextDecoder().decode(source), ...state }
}
