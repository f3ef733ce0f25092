'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import type { NextStep } from './accepted.tsx'
import { Announcement } from './announcement.tsx'
import type { CaseViewing } from './case-view.tsx'
import { findOptionalPrevious } from './previous-submission.ts'
import { type Latest, Results } from './results.tsx'
import type { ListedSubmission, SubmissionState } from './submission-state.ts'
import { useFollowing } from './use-following.ts'
import { VerdictView } from './verdict-view.tsx'

interface JudgedSubmissionProps extends Pick<CaseViewing, 'parameters' | 'tolerance'> {
  id: string
  state: SubmissionState
  next: NextStep | undefined
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
        withheld={state.withheld}
        next={next}
        previous={findOptionalPrevious(submissions, id)}
        parameters={parameters}
        tolerance={tolerance}
      />
    )
  return <Awaited next={next} {...rest} />
}

function Awaited({ id, next, ...viewing }: Omit<JudgedSubmissionProps, 'state'>) {
  const router = useRouter()
  const { phase, follow } = useFollowing(() => router.refresh())
  const begin = useEffectEvent(() => void follow(id))
  useEffect(() => begin(), [])
  const latest: Latest = { kind: 'submission', phase }
  return (
    <>
      <Results
        latest={latest}
        isStale={false}
        next={next}
        onFollow={(followed) => void follow(followed)}
        {...viewing}
      />
      <Announcement latest={latest} />
    </>
  )
}
