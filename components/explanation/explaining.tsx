'use client'
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'
import { runWorkerUrl } from '../editor/assets.ts'
import { Explainer } from './explainer.ts'
import type { ExplainedPlace } from './explanation-protocol.ts'

/** How numbers of an exercise's results for some input are made, in the order in which they are asked for. */
export type Explain = (
  input: readonly Value[],
  places: readonly ExplainedPlace[],
) => Promise<(CellExplanation | null)[]>

const Explaining = createContext<Explain | undefined>(undefined)

interface ExplainingProviderProps {
  /** The exercise's; none where nothing can be explained. */
  explainJs: string | undefined
  children: ReactNode
}

/** Lets what is inside ask the exercise how its numbers are made. */
export function ExplainingProvider({ explainJs, children }: ExplainingProviderProps) {
  const explainer = useMemo(() => new Explainer(runWorkerUrl), [])
  useEffect(() => () => explainer.close(), [explainer])
  const explain = useMemo<Explain | undefined>(
    () =>
      explainJs === undefined
        ? undefined
        : (input, places) => explainer.explain({ explainJs, input, places }),
    [explainer, explainJs],
  )
  return <ExplainingBy explain={explain}>{children}</ExplainingBy>
}

/** Lets what is inside ask a function of the page's own. */
export function ExplainingBy({ explain, children }: { explain: Explain | undefined; children: ReactNode }) {
  return <Explaining value={explain}>{children}</Explaining>
}

/** None where the exercise is gone, or nobody provides it. */
export const useOptionalExplain = (): Explain | undefined => useContext(Explaining)
