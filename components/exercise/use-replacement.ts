'use client'
import { useState } from 'react'
import type { UsedDraft } from '../editor/draft.ts'
import { fetchOptionalSource } from './submission-source.ts'
import type { ListedSubmission } from './submission-state.ts'

/** The whole source was replaced at a stroke, or should have been. */
export interface Replacement {
  kind: 'starterIsBack' | 'submissionIsBack' | 'restored' | 'notFetched'
  /** The source before it; none where nothing was replaced. */
  before?: string
}

interface UsedReplacement {
  replacement: Replacement | undefined
  reset(): void
  restore(submission: Pick<ListedSubmission, 'id'>): Promise<void>
  put(source: string, kind: Replacement['kind']): void
  /** The code of a submission was asked for in vain. */
  tellNotFetched(): void
  undo(): void
  dismiss(): void
}

/** Replaces the draft by the starter or by an earlier submission; what was there before can be had back. */
export function useReplacement(draft: UsedDraft): UsedReplacement {
  const [replacement, setReplacement] = useState<Replacement>()
  const put = (source: string, kind: Replacement['kind']) => {
    setReplacement({ kind, before: draft.source })
    draft.setSource(source)
  }
  const tellNotFetched = () => setReplacement({ kind: 'notFetched' })
  return {
    replacement,
    put,
    tellNotFetched,
    reset: () => {
      setReplacement({ kind: 'starterIsBack', before: draft.source })
      draft.reset()
    },
    restore: async ({ id }) => {
      const source = await fetchOptionalSource(id)
      if (source === undefined) tellNotFetched()
      else put(source, 'submissionIsBack')
    },
    undo: () => {
      if (replacement?.before !== undefined) draft.setSource(replacement.before)
      setReplacement(undefined)
    },
    dismiss: () => setReplacement(undefined),
  }
}
