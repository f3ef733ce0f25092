/** One act of submitting: however often it is sent, the key makes it one submission. */
export interface SubmissionAct {
  exercise: string
  source: string
  idempotencyKey: string
  /** The id of the assignment that it is handed in for; practice has none. */
  assignment?: string
}

/** Why something was not submitted. */
export type SendProblem =
  | { reason: 'unreachable' | 'signedOut' }
  /** Something between us and the server answered in its own words. */
  | { reason: 'status'; status: number }
  /** The server says why. */
  | { reason: 'refused'; code: string; message: string }

export type SendResult =
  | { kind: 'sent'; id: string }
  /** The session has ended: nothing was taken. */
  | { kind: 'not-signed-in' }
  /** It will not be taken as it is. */
  | { kind: 'refused'; problem: SendProblem }
  /** The line is bad, or the server is busy: the same act may be tried again. */
  | { kind: 'unreachable'; problem: SendProblem }

export interface Sending {
  post(act: SubmissionAct): Promise<Response>
  wait(ms: number): Promise<void>
}

const waitsMs = [500, 1_500, 4_000]
const longestWaitMs = 10_000

/** Sends an act, and sends it again with growing waits where no answer comes. Never rejects. */
export async function sendSubmission(act: SubmissionAct, { post, wait }: Sending): Promise<SendResult> {
  for (const waitMs of [...waitsMs, undefined]) {
    const { result, retryAfterMs } = await attempt(act, post)
    if (result.kind !== 'unreachable' || waitMs === undefined) return result
    await wait(Math.min(Math.max(waitMs, retryAfterMs), longestWaitMs))
  }
  throw new Error('the last attempt returns')
}

interface Attempt {
  result: SendResult
  retryAfterMs: number
}

async function attempt(act: SubmissionAct, post: Sending['post']): Promise<Attempt> {
  try {
    return await readAnswer(await post(act))
  } catch {
    return { result: { kind: 'unreachable', problem: { reason: 'unreachable' } }, retryAfterMs: 0 }
  }
}

async function readAnswer(response: Response): Promise<Attempt> {
  const retryAfterMs = (Number(response.headers.get('retry-after')) || 0) * 1_000
  if (response.ok) {
    const { id } = (await response.json()) as { id: string }
    return { result: { kind: 'sent', id }, retryAfterMs }
  }
  if (response.status === 401) return { result: { kind: 'not-signed-in' }, retryAfterMs }
  const kind = response.status === 429 || response.status >= 500 ? 'unreachable' : 'refused'
  return { result: { kind, problem: await readProblem(response) }, retryAfterMs }
}

async function readProblem(response: Response): Promise<SendProblem> {
  const { status } = response
  try {
    const { error } = (await response.json()) as { error?: { code?: string; message?: string } }
    return error?.code && error.message
      ? { reason: 'refused', code: error.code, message: error.message }
      : { reason: 'status', status }
  } catch {
    return { reason: 'status', status } // no JSON: it is not the server's own answer
  }
}
