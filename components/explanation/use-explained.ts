'use client'
import { useEffect, useState } from 'react'
import type { Value } from '../../grader/contract/value.ts'
import type { Path } from '../tensor/path.ts'
import type { Explained } from './explained-grids.ts'
import { type Explain, useOptionalExplain } from './explaining.tsx'
import { pathsBeside, placeOfPath } from './places-of.ts'
import { surroundingsOf } from './surroundings.ts'

export interface Explainable {
  parameters: readonly { name: string }[]
  input: readonly Value[]
  /** The right one: what is explained is how its numbers are made. */
  result: Value
}

/** Cells beside the explained one that are asked, too. */
const mostBeside = 600

/** How the number at a path is made; `computing` until the exercise has answered, `none` where it has no answer. */
export function useExplained(
  explainable: Explainable,
  path: Path | undefined,
): Explained | 'computing' | 'none' | undefined {
  const explain = useOptionalExplain()
  const [answer, setAnswer] = useState<{ path: Path; explained: Explained | 'none' }>()
  const { input, result, parameters } = explainable
  useEffect(() => {
    if (!path || !explain) return
    let isWanted = true
    void explainAt(explain, { input, result, parameters }, path).then((explained) => {
      if (isWanted) setAnswer({ path, explained })
    })
    return () => {
      isWanted = false
    }
  }, [explain, input, result, parameters, path])
  if (!path || !explain) return undefined
  // The last one stays until the next is there: its cells slide to their new place.
  return answer?.explained ?? 'computing'
}

async function explainAt(
  explain: Explain,
  { input, result, parameters }: Explainable,
  path: Path,
): Promise<Explained | 'none'> {
  const place = placeOfPath(path)
  const beside = pathsBeside(result, path, mostBeside).map(placeOfPath)
  const [explanation, ...others] = await explain(input, [place, ...beside])
  if (!explanation) return 'none'
  return {
    arguments: argumentsOf(parameters, input),
    ...{ result, explanation, ...place },
    surroundings: surroundingsOf(others.filter((one) => one !== null)),
  }
}

export const argumentsOf = (parameters: readonly { name: string }[], input: readonly Value[]) =>
  input.map((value, index) => ({ name: parameters[index]?.name ?? `[${index}]`, value }))
