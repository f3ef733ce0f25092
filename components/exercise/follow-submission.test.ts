import { describe, expect, test } from 'vitest'
import { type Following, followSubmission, type StreamListener } from './follow-submission.ts'
import type { SubmissionState } from './submission-state.ts'

const queued: SubmissionState = { state: 'queued', position: 2 }
const running: SubmissionState = { state: 'running' }
const judged = { state: 'judged', verdict: { status: 'accepted' } } as SubmissionState

interface Meeting {
  /** What the stream does once it is open. */
  stream(listener: StreamListener): void
  /** What each question is answered. */
  answers?: (() => Response)[]
  /** Time stands still for a stream unless it is silent for too long. */
  isSilent?: boolean
}

async function follow({ stream, answers = [], isSilent = false }: Meeting) {
  const seen: string[] = []
  let asked = 0
  let isStreaming = false
  const following: Following = {
    openStream: (_, listener) => {
      isStreaming = true
      queueMicrotask(() => stream(listener))
      return () => {
        isStreaming = false
        seen.push('closed')
      }
    },
    ask: async () => {
      const answer = answers[asked++]
      if (!answer) throw new TypeError('Failed to fetch')
      return answer()
    },
    wait: (_, signal) =>
      isStreaming && !isSilent
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
        : Promise.resolve(),
  }
  const events = {
    onState: ({ state }: SubmissionState) => void seen.push(state),
    onPolling: () => void seen.push('polling'),
    onLost: () => void seen.push('lost'),
  }
  await followSubmission('id', following, events, new AbortController().signal)
  return seen
}

const say = (listener: StreamListener, ...states: SubmissionState[]) => {
  for (const state of states) listener.onMessage(JSON.stringify(state))
}

describe('a submission is followed', () => {
  test('to its verdict, and then the stream is closed', async () => {
    const seen = await follow({ stream: (listener) => say(listener, queued, running, judged) })
    expect(seen).toEqual(['queued', 'running', 'judged', 'closed'])
  })

  test('over a dropped connection, which connects again by itself', async () => {
    const stream = (listener: StreamListener) => {
      say(listener, queued)
      listener.onError(false)
      listener.onError(false)
      say(listener, running)
      listener.onError(false)
      listener.onError(false)
      say(listener, judged)
    }
    expect(await follow({ stream })).toEqual(['queued', 'running', 'judged', 'closed'])
  })

  test.each([
    ['is closed for good', (listener: StreamListener) => listener.onError(true), false],
    [
      'fails again and again',
      (listener: StreamListener) => [1, 2, 3].forEach(() => listener.onError(false)),
      false,
    ],
    ['is silent for too long', () => {}, true],
  ])('by asking, where the stream %s', async (_, stream, isSilent) => {
    const answers = [() => Response.json(running), () => Response.json(judged)]
    expect(await follow({ stream, isSilent, answers })).toEqual(['closed', 'polling', 'running', 'judged'])
  })

  test('no longer than the server can be reached', async () => {
    expect(await follow({ stream: (listener) => listener.onError(true) })).toEqual([
      'closed',
      'polling',
      'lost',
    ])
  })

  test('no longer than it is there', async () => {
    const answers = [() => Response.json({ error: {} }, { status: 404 })]
    const seen = await follow({ stream: (listener) => listener.onError(true), answers })
    expect(seen).toEqual(['closed', 'polling', 'lost'])
  })
})
