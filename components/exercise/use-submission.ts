'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Verdict } from '../../grader/contract/verdict.ts'
import type { Session } from '../account/session.ts'
import { outbox } from '../outbox/browser-outbox.ts'
import { boxOf, isOnItsWay, type Letter } from '../outbox/letter.ts'
import { useOptionalLetter } from '../outbox/use-letters.ts'
import type { SendProblem } from './send-submission.ts'
import { type FollowingPhase, useFollowing } from './use-following.ts'

export type SubmissionPhase =
  | { kind: 'sending' }
  /** It is sent by itself, as soon as the server takes it. */
  | { kind: 'waiting'; problem: SendProblem | undefined }
  | { kind: 'not-sent'; problem: SendProblem }
  | FollowingPhase

interface UsedSubmission {
  phase: SubmissionPhase | undefined
  /** What was submitted last. */
  source: string | undefined
  /** Does nothing while a submission is under way; what waits gives way to it. */
  submit(source: string): void
  /** Takes back what waits. */
  withdraw(): void
  sendNow(): void
  follow(id: string): void
}

interface Wishes {
  exercise: { slug: string; title: string }
  /** What is submitted is handed in for it. */
  assignment: string | undefined
  /** The session that the page was made for. */
  session: Session
  onSession(): void
  onVerdict(verdict: Verdict): void
}

/** Submits by the outbox, and follows what was submitted to its verdict; also what was put there before this page was opened. */
export function useSubmission({
  exercise,
  assignment,
  session,
  onSession,
  onVerdict,
}: Wishes): UsedSubmission {
  const { slug, title } = exercise
  const box = boxOf({ exercise: slug, assignment })
  const letter = useOptionalLetter(box)
  const following = useFollowing(onVerdict)
  const [problem, setProblem] = useState<SendProblem>()
  const [source, setSource] = useState<string>()

  const take = useEffectEvent(async (taken: Letter) => {
    setSource(taken.act.source)
    const { outcome } = taken
    if (outcome?.kind === 'not-sent') {
      setProblem(outcome.problem)
      outbox.remove(taken)
    } else if (outcome) {
      onSession()
      // Whoever leaves meanwhile is told on another page, or finds it here again.
      if (await following.follow(outcome.id)) outbox.remove(taken)
    }
  })
  useEffect(() => {
    if (letter) void take(letter)
  }, [letter])

  const submit = (submitted: string) => {
    if (isUnderWay(outbox.findOptional(box), following.phase)) return
    setProblem(undefined)
    const act = {
      ...{ exercise: slug, source: submitted, idempotencyKey: crypto.randomUUID() },
      ...(assignment === undefined ? {} : { assignment }),
    }
    outbox.put({ act, title, session })
  }
  return {
    phase: phaseOf(letter, problem, following.phase),
    source,
    submit,
    withdraw: () => letter && outbox.remove(letter),
    sendNow: () => void outbox.deliver(),
    follow: (id) => void following.follow(id),
  }
}

const isUnderWay = (letter: Letter | undefined, followed: FollowingPhase | undefined): boolean =>
  letter
    ? !letter.hasWaited || !isOnItsWay(letter)
    : followed?.kind === 'queued' || followed?.kind === 'running'

function phaseOf(
  letter: Letter | undefined,
  problem: SendProblem | undefined,
  followed: FollowingPhase | undefined,
): SubmissionPhase | undefined {
  if (letter && isOnItsWay(letter))
    return letter.hasWaited ? { kind: 'waiting', problem: letter.problem } : { kind: 'sending' }
  // What is sent is not followed yet: what is known is still of the one before.
  if (letter?.outcome?.kind === 'sent' && followed?.id !== letter.outcome.id) return { kind: 'sending' }
  return problem ? { kind: 'not-sent', problem } : followed
}
