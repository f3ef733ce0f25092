'use client'
import { useEffect, useRef, useState } from 'react'
import type { TrainingProgress } from '../../grader/contract/training.ts'
import type { Verdict } from '../../grader/contract/verdict.ts'
import { followingByBrowser } from './browser-lines.ts'
import { followSubmission, type LostReason } from './follow-submission.ts'
import type { SubmissionState, Withheld } from './submission-state.ts'

export type FollowingPhase =
  | { kind: 'queued'; id: string; position: number; isPolling: boolean }
  | { kind: 'running'; id: string; isPolling: boolean; progress?: TrainingProgress }
  | { kind: 'cancelled'; id: string }
  | { kind: 'judged'; id: string; verdict: Verdict; withheld?: Withheld }
  | { kind: 'lost'; id: string; reason: LostReason }

interface UsedFollowing {
  phase: FollowingPhase | undefined
  /**
   * Does nothing while another one is followed.
   * @returns true when there is no more to come; false where it was not followed to its end
   */
  follow(id: string): Promise<boolean>
}

/** Follows what was submitted to its verdict. */
export function useFollowing(onVerdict: (verdict: Verdict) => void): UsedFollowing {
  const [phase, setPhase] = useState<FollowingPhase>()
  const followed = useRef<AbortSignal>(undefined)
  const leaving = useRef(new AbortController())
  useEffect(() => {
    leaving.current = new AbortController()
    return () => leaving.current.abort()
  }, [])

  const follow = async (id: string): Promise<boolean> => {
    const { signal } = leaving.current
    if (followed.current === signal) return false
    followed.current = signal
    let isPolling = false
    setPhase({ kind: 'queued', id, position: 1, isPolling })
    const events = {
      onState: (state: SubmissionState) => {
        setPhase(phaseOf(id, state, isPolling))
        if (state.state === 'judged') onVerdict(state.verdict)
      },
      onPolling: () => {
        isPolling = true
        setPhase((now) => (now && 'isPolling' in now ? { ...now, isPolling } : now))
      },
      onLost: (reason: LostReason) => setPhase({ kind: 'lost', id, reason }),
    }
    await followSubmission(id, followingByBrowser, events, signal)
    if (followed.current === signal) followed.current = undefined
    return !signal.aborted
  }
  return { phase, follow }
}

function phaseOf(id: string, state: SubmissionState, isPolling: boolean): FollowingPhase {
  if (state.state === 'judged') {
    const { verdict, withheld } = state
    return { kind: 'judged', id, verdict, ...(withheld ? { withheld } : {}) }
  }
  if (state.state === 'cancelled') return { kind: 'cancelled', id }
  if (state.state === 'queued') return { kind: 'queued', id, position: state.position, isPolling }
  const { progress } = state
  return { kind: 'running', id, isPolling, ...(progress ? { progress } : {}) }
}
