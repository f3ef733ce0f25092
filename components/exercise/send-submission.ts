/** One act of submitting: however often it is sent, the key makes it one submission. */
export interface SubmissionAct {
  exercise: string
  source: string
  idempotencyKey: string
}

type SendResult =
  | { kind: 'sent'; id: string }
  /** The session has ended: nothing was taken. */
  | { kind: 'not-signed-in' }
  /** It will not be taken as it is. */
  | { kind: 'refused'; message: string }
  /** The line is bad, or the server is busy: the same act may be tried again. */
  | { kind: 'unreachable'; message: string }

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
    return { result: { kind: 'unreachable', message: 'The server could not be reached.' }, retryAfterMs: 0 }
  }
}

async function readAnswer(response: Response): Promise<Attempt> {
  const retryAfterMs = (Number(response.headers.get('retry-after')) || 0) * 1_000
  if (response.ok) {
    const { id } = (await response.json()) as { id: string }
    return { result: { kind: 'sent', id }, retryAfterMs }
  }
  if (response.status === 401) return { result: { kind: 'not-signed-in' }, retryAfterMs }
  const message = await readMessage(response)
  const kind = response.status === 429 || response.status >= 500 ? 'unreachable' : 'refused'
  return { result: { kind, message }, retryAfterMs }
}

async function readMessage(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { error?: { message?: string } }
    if (error?.message) return error.message
  } catch {
    // Something between us and the server answered in its own words.
  }
  return `The server answered with status ${response.status}.`
}
