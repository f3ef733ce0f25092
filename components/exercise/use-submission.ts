'use client'
import { useEffect, useRef, useState } from 'react'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { ensureSession } from '../account/anonymous.ts'
import { followingByBrowser, sendingByBrowser } from './browser-lines.ts'
import { followSubmission, type LostReason } from './follow-submission.ts'
import { type SendProblem, type SubmissionAct, sendSubmission } from './send-submission.ts'

export type SubmissionPhase =
  | { kind: 'sending' }
  | { kind: 'not-sent'; problem: SendProblem; act?: SubmissionAct }
  | { kind: 'queued'; id: string; position: number; isPolling: boolean }
  | { kind: 'running'; id: string; isPolling: boolean }
  | { kind: 'judged'; id: string; verdict: Verdict }
  | { kind: 'lost'; id: string; reason: LostReason }

interface UsedSubmission {
  phase: SubmissionPhase | undefined
  /** Does nothing while a submission is under way. */
  submit(source: string): void
  /** The same act again, with the same key. */
  sendAgain(act: SubmissionAct): void
  follow(id: string): void
}

interface Wishes {
  /** The session that the page was made for. */
  session: 'none' | 'anonymous' | 'account'
  onSession(): void
  onVerdict(verdict: Verdict): void
}

/** Submits, and follows what was submitted to its verdict. */
export function useSubmission(exercise: string, { session, onSession, onVerdict }: Wishes): UsedSubmission {
  const [phase, setPhase] = useState<SubmissionPhase>()
  const busy = useRef(false)
  const leaving = useRef(new AbortController())
  useEffect(() => {
    leaving.current = new AbortController()
    return () => leaving.current.abort()
  }, [])

  const follow = async (id: string): Promise<void> => {
    let isPolling = false
    setPhase({ kind: 'queued', id, position: 1, isPolling })
    const events = {
      onState: (state: Parameters<Parameters<typeof followSubmission>[2]['onState']>[0]) => {
        if (state.state !== 'judged')
          return setPhase(
            state.state === 'queued'
              ? { kind: 'queued', id, position: state.position, isPolling }
              : { kind: 'running', id, isPolling },
          )
        setPhase({ kind: 'judged', id, verdict: state.verdict })
        onVerdict(state.verdict)
      },
      onPolling: () => {
        isPolling = true
        setPhase((now) => (now && 'isPolling' in now ? { ...now, isPolling } : now))
      },
      onLost: (reason: LostReason) => setPhase({ kind: 'lost', id, reason }),
    }
    await followSubmission(id, followingByBrowser, events, leaving.current.signal)
  }

  const send = async (act: SubmissionAct): Promise<void> => {
    setPhase({ kind: 'sending' })
    if (session === 'none') {
      if (!(await ensureSession()))
        return setPhase({ kind: 'not-sent', problem: { reason: 'unreachable' }, act })
      onSession()
    }
    let result = await sendSubmission(act, sendingByBrowser)
    if (result.kind === 'not-signed-in' && session !== 'account' && (await ensureSession()))
      result = await sendSubmission(act, sendingByBrowser)
    if (result.kind === 'sent') return follow(result.id)
    setPhase(notSent(result, act))
  }

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return
    busy.current = true
    try {
      await work()
    } finally {
      busy.current = false
    }
  }

  return {
    phase,
    submit: (source) => void once(() => send({ exercise, source, idempotencyKey: crypto.randomUUID() })),
    sendAgain: (act) => void once(() => send(act)),
    follow: (id) => void once(() => follow(id)),
  }
}

function notSent(
  result: Exclude<Awaited<ReturnType<typeof sendSubmission>>, { kind: 'sent' }>,
  act: SubmissionAct,
): SubmissionPhase {
  if (result.kind === 'unreachable') return { kind: 'not-sent', problem: result.problem, act }
  if (result.kind === 'refused') return { kind: 'not-sent', problem: result.problem }
  return { kind: 'not-sent', problem: { reason: 'signedOut' } }
}
