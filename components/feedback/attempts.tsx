'use client'
import { lazy, Suspense, useState } from 'react'
import type { Status } from '../../grader/contract/verdict.ts'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import type { Compared, ComparedPair } from '../exercise/compared.ts'
import { type Attempt, AttemptList } from '../teaching/attempt-list.tsx'

const CompareDialog = lazy(() => import('../exercise/compare-dialog.tsx'))

interface AttemptsProps {
  /** Newest first. */
  attempts: readonly Attempt[]
  /** Id of the one that is shown, and its source. */
  current: string
  source: string
}

/** All that a student handed in for an exercise of an assignment; any of it can be laid beside the one that is shown. */
export function Attempts({ attempts, current, source }: AttemptsProps) {
  const { ask, isBusy, told } = useAsking()
  const [pair, setPair] = useState<ComparedPair>()
  const shown = attempts.find(({ id }) => id === current)
  const compare = async (other: Attempt) => {
    const answer = await ask<{ source: string }>(() => askServer('GET', `/api/handed-in/${other.id}`))
    if (!answer || !shown) return
    const sides = [comparedOf(other, answer.source), comparedOf(shown, source)] as const
    const isEarlier = other.submittedAt < shown.submittedAt
    setPair({ before: sides[isEarlier ? 0 : 1], after: sides[isEarlier ? 1 : 0] })
  }
  return (
    <>
      <AttemptList {...{ attempts, current, isBusy }} onCompare={(attempt) => void compare(attempt)} />
      {told}
      <Suspense>
        {pair && <CompareDialog pair={pair} actionOf={() => undefined} onClose={() => setPair(undefined)} />}
      </Suspense>
    </>
  )
}

const comparedOf = ({ id, submittedAt, status, score }: Attempt, source: string): Compared => ({
  ...{ kind: 'submission', source },
  submission: {
    ...{ id, submittedAt, isAfterSolution: false, state: status === null ? 'queued' : 'judged' },
    ...{ status: (status as Status | null) ?? undefined, score: score ?? undefined },
  },
})
