'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Path } from '../tensor/path.ts'
import type { Explained } from './explained-grids.ts'
import { type Explainable, ExplainedResult } from './explained-result.ts'
import { useOptionalExplain } from './explaining.tsx'

/**
 * How the number at a path is made; null where the exercise has no answer, undefined until it has answered, and where
 * nobody can be asked. Until the next answer is there the last one stays, so that a window slides from place to place.
 */
export function useExplained(
  { input, result, parameters }: Explainable,
  path: Path | undefined,
): Explained | null | undefined {
  const explain = useOptionalExplain()
  const known = useMemo(
    () => explain && new ExplainedResult(explain, { input, result, parameters }),
    [explain, input, result, parameters],
  )
  const [shown, setShown] = useState<{ of: ExplainedResult; explained: Explained | null }>()
  useEffect(() => {
    if (!path || !known) return
    let isWanted = true
    const show = () => {
      const explained = known.find(path)
      if (isWanted && explained !== undefined) setShown({ of: known, explained })
    }
    show()
    void known.ask(path, show)
    return () => {
      isWanted = false
    }
  }, [known, path])
  return path && known && shown?.of === known ? shown.explained : undefined
}
