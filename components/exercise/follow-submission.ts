// Follows a submission to its verdict: by the stream of its events, and by asking where that does not hold.
//
// Theory of operation: an EventSource connects again by itself after a dropped connection, but gives up on an answer that
// is no stream, and never notices a connection that is dead and open. So the stream is given up after some errors in a
// row, or when it was silent for too long; from then on the state is asked for with growing waits. Where the answers stay
// away as well, it ends with a reason: nobody waits for what does not come.
import { isFinal, type SubmissionState } from './submission-state.ts'

export interface StreamListener {
  onMessage(data: string): void
  /** @param isClosed the stream will not connect again by itself */
  onError(isClosed: boolean): void
}

export interface Following {
  /** @returns what closes it */
  openStream(path: string, listener: StreamListener): () => void
  ask(path: string): Promise<Response>
  /** Resolves early where the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/** Why there is no more to be heard of a submission. */
export type LostReason = 'unreachable' | 'signedOut' | 'gone'

interface FollowEvents {
  onState(state: SubmissionState): void
  /** The stream does not hold: it is asked from now on. */
  onPolling(): void
  /** There will be no more. */
  onLost(reason: LostReason): void
}

const errorsInARow = 3
const silenceMs = 20_000
const firstPollMs = 1_000
const slowestPollMs = 10_000
const failuresInARow = 6

/** Ends at the verdict, when it is lost, or when `signal` is aborted. Never rejects. */
export async function followSubmission(
  id: string,
  following: Following,
  events: FollowEvents,
  signal: AbortSignal,
): Promise<void> {
  const path = `/api/submissions/${encodeURIComponent(id)}`
  const isJudged = await followStream(`${path}/events`, following, events, signal)
  if (isJudged || signal.aborted) return
  events.onPolling()
  await poll(path, following, events, signal)
}

/** @returns false where the stream was given up */
async function followStream(
  path: string,
  { openStream, wait }: Following,
  { onState }: FollowEvents,
  signal: AbortSignal,
): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  let errors = 0
  let silence = new AbortController()
  const listen = () => {
    silence.abort()
    const current = new AbortController()
    silence = current
    void wait(silenceMs, current.signal).then(() => current.signal.aborted || resolve(false))
  }
  const close = openStream(path, {
    onMessage: (data) => {
      errors = 0
      listen()
      const state = JSON.parse(data) as SubmissionState
      onState(state)
      if (isFinal(state)) resolve(true)
    },
    onError: (isClosed) => {
      errors += 1
      if (isClosed || errors >= errorsInARow) resolve(false)
    },
  })
  const leave = () => resolve(false)
  signal.addEventListener('abort', leave)
  listen()
  const isJudged = await promise
  signal.removeEventListener('abort', leave)
  silence.abort()
  close()
  return isJudged
}

async function poll(
  path: string,
  { ask, wait }: Following,
  { onState, onLost }: FollowEvents,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0
  for (let waitMs = firstPollMs; !signal.aborted; waitMs = Math.min(waitMs * 1.5, slowestPollMs)) {
    const answer = await askOnce(path, ask)
    if (signal.aborted) return
    if (answer.kind === 'state') {
      failures = 0
      onState(answer.state)
      if (isFinal(answer.state)) return
    } else if (answer.kind === 'lost') return onLost(answer.reason)
    else failures += 1
    if (failures >= failuresInARow) return onLost('unreachable')
    await wait(waitMs, signal)
  }
}

type Answer =
  | { kind: 'state'; state: SubmissionState }
  | { kind: 'lost'; reason: LostReason }
  | { kind: 'unreachable' }

async function askOnce(path: string, ask: Following['ask']): Promise<Answer> {
  try {
    const response = await ask(path)
    if (response.ok) return { kind: 'state', state: (await response.json()) as SubmissionState }
    if (response.status === 401) return { kind: 'lost', reason: 'signedOut' }
    if (response.status === 404) return { kind: 'lost', reason: 'gone' }
    return { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' } // offline: counted, and asked again
  }
}
