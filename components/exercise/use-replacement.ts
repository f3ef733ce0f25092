'use client'
import { useState } from 'react'
import type { UsedDraft } from '../editor/draft.ts'
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
  return {
    replacement,
    put,
    reset: () => {
      setReplacement({ kind: 'starterIsBack', before: draft.source })
      draft.reset()
    },
    restore: async ({ id }) => {
      const source = await findOptionalSource(id)
      if (source === undefined) setReplacement({ kind: 'notFetched' })
      else put(source, 'submissionIsBack')
    },
    undo: () => {
      if (replacement?.before !== undefined) draft.setSource(replacement.before)
      setReplacement(undefined)
    },
    dismiss: () => setReplacement(undefined),
  }
}

async function findOptionalSource(id: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/submissions/${encodeURIComponent(id)}/source`)
    return response.ok ? ((await response.json()) as { source: string }).source : undefined
  } catch {
    return undefined // offline: the learner is told
  }
}
