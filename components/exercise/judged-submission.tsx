'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import type { NextExercise } from './accepted.tsx'
import { Announcement } from './announcement.tsx'
import type { CaseViewing } from './case-view.tsx'
import { findOptionalPrevious } from './previous-submission.ts'
import { type Latest, Results } from './results.tsx'
import type { ListedSubmission, SubmissionState } from './submission-state.ts'
import { useSubmission } from './use-submission.ts'
import { VerdictView } from './verdict-view.tsx'

interface JudgedSubmissionProps extends Pick<CaseViewing, 'parameters' | 'tolerance'> {
  id: string
  exercise: string
  state: SubmissionState
  next: NextExercise | undefined
  /** What was submitted for the exercise, newest first. */
  submissions: readonly ListedSubmission[]
}

/** The verdict of a submission; where there is none yet, its way to it. */
export function JudgedSubmission({ state, next, ...rest }: JudgedSubmissionProps) {
  const { id, submissions, parameters, tolerance } = rest
  if (state.state === 'judged')
    return (
      <VerdictView
        verdict={state.verdict}
        next={next}
        previous={findOptionalPrevious(submissions, id)}
        parameters={parameters}
        tolerance={tolerance}
      />
    )
  return <Awaited next={next} {...rest} />
}

function Awaited({ id, exercise, next, ...viewing }: Omit<JudgedSubmissionProps, 'state'>) {
  const router = useRouter()
  const { phase, follow, sendAgain } = useSubmission(exercise, {
    session: 'account',
    onSession: () => {},
    onVerdict: () => router.refresh(),
  })
  const begin = useEffectEvent(() => follow(id))
  useEffect(() => {
    // Not at once: a page that is mounted twice, as in development, would follow the first one's.
    const timer = setTimeout(begin)
    return () => clearTimeout(timer)
  }, [])
  const latest: Latest = { kind: 'submission', phase }
  return (
    <>
      <Results
        latest={latest}
        isStale={false}
        next={next}
        onSendAgain={sendAgain}
        onFollow={follow}
        {...viewing}
      />
      <Announcement latest={latest} />
    </>
  )
}
