'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { ensureSession } from '../account/anonymous.ts'
import type { Session } from '../account/session.ts'
import { isOpen, type OpenSolution, type SolutionAccess } from './solution-access.ts'

export type SolutionProblem = 'failed' | 'signedOut'

export interface UsedSolution {
  /** None until it is open and was fetched. */
  solution: OpenSolution | undefined
  /** Undefined where it is closed. */
  problem: SolutionProblem | undefined
  isClosed: boolean
  /** Asks for it, whatever that costs. */
  request(): void
  /** What went wrong, once more. */
  tryAgain(): void
}

interface SolutionWishes {
  exercise: string
  /** What the server knew when it made the page. */
  access: SolutionAccess
  /** Somebody looks at it now: it is not fetched before. */
  isShown: boolean
  session: Session
  onSession(): void
}

/** The solution of an exercise: closed until it was passed, or asked for. */
export function useSolution({ exercise, access, isShown, session, onSession }: SolutionWishes): UsedSolution {
  const [solution, setSolution] = useState<OpenSolution>()
  const [problem, setProblem] = useState<SolutionProblem>()
  const address = `/api/exercises/${encodeURIComponent(exercise)}/solution`

  const ask = async (method: 'GET' | 'POST'): Promise<void> => {
    setProblem(undefined)
    if (method === 'POST' && session !== 'account' && !(await ensureSession())) return setProblem('failed')
    const answer = await fetchSolution(address, method)
    if (typeof answer === 'string') return setProblem(answer)
    setSolution(answer)
    onSession()
  }
  const isWanted = isShown && isOpen(access) && !solution && !problem
  const fetchIt = useEffectEvent(() => void ask('GET'))
  useEffect(() => {
    if (isWanted) fetchIt()
  }, [isWanted])

  return {
    solution,
    problem,
    isClosed: !solution && !isOpen(access),
    request: () => void ask('POST'),
    tryAgain: () => void ask(isOpen(access) ? 'GET' : 'POST'),
  }
}

async function fetchSolution(
  address: string,
  method: 'GET' | 'POST',
): Promise<OpenSolution | SolutionProblem> {
  try {
    const response = await fetch(address, { method })
    if (response.ok) return (await response.json()) as OpenSolution
    return response.status === 401 ? 'signedOut' : 'failed'
  } catch {
    return 'failed'
  }
}
