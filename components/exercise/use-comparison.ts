'use client'
import { useState } from 'react'
import type { Compared, ComparedPair } from './compared.ts'
import { fetchOptionalSource } from './submission-source.ts'
import type { ListedSubmission } from './submission-state.ts'

export interface UsedComparison {
  pair: ComparedPair | undefined
  compare(pair: ComparedPair): void
  /** Two submissions, the earlier one first; or one, and the code in the editor. */
  compareSubmissions(chosen: readonly ListedSubmission[]): Promise<void>
  close(): void
}

/** What is being compared. @param onNotFetched the code of a submission could not be had */
export function useComparison(draft: string, onNotFetched: () => void): UsedComparison {
  const [pair, setPair] = useState<ComparedPair>()
  return {
    pair,
    compare: setPair,
    compareSubmissions: async (chosen) => {
      const inOrder = chosen.toSorted((left, right) => (left.submittedAt < right.submittedAt ? -1 : 1))
      const fetched = await Promise.all(inOrder.map(fetchOptionalCompared))
      const [before, after = { kind: 'draft', source: draft }] = fetched
      if (fetched.includes(undefined) || !before) onNotFetched()
      else setPair({ before, after })
    },
    close: () => setPair(undefined),
  }
}

async function fetchOptionalCompared(submission: ListedSubmission): Promise<Compared | undefined> {
  const source = await fetchOptionalSource(submission.id)
  return source === undefined ? undefined : { kind: 'submission', source, submission }
}
