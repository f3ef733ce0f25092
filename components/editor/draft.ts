'use client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { DraftKeeper } from './draft-keeper.ts'
import { createDraftServer } from './draft-server.ts'
import { type DraftProblem, DraftStorage, draftsForgotten } from './draft-storage.ts'

export interface DraftConflict {
  /** What another tab or machine has saved meanwhile. */
  other: string
  keepMine(): void
  takeTheirs(): void
}

export interface UsedDraft {
  source: string
  setSource(source: string): void
  /** Does not wait until typing pauses. */
  save(): void
  /** `unsaved`: in memory only, until the conflict is resolved or the problem has gone. */
  status: 'saved' | 'saving' | 'unsaved'
  /** Why this browser cannot keep it. */
  problem?: DraftProblem
  conflict?: DraftConflict
  /** Back to the starter. */
  reset(): void
}

/** The draft of an exercise, kept across reloads by this browser and, where somebody is signed in, by the server. */
export function useDraft(exercise: string, starter: string, isSignedIn: boolean): UsedDraft {
  const storage = useMemo(() => new DraftStorage(exercise, () => window.localStorage), [exercise])
  const keeper = useMemo(
    () => new DraftKeeper(starter, storage, createDraftServer(exercise)),
    [exercise, starter, storage],
  )
  const state = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.state,
    () => keeper.state,
  )
  useEffect(() => follow(keeper, storage.key), [keeper, storage])
  useEffect(() => {
    if (!isSignedIn) return
    void keeper.connect()
    return () => keeper.disconnect()
  }, [keeper, isSignedIn])
  const { source, status, problem, other } = state
  return {
    source,
    setSource: (text) => keeper.edit(text),
    save: () => keeper.save(),
    status,
    ...(problem === undefined ? {} : { problem }),
    ...(other === undefined
      ? {}
      : { conflict: { other, keepMine: () => keeper.keepMine(), takeTheirs: () => keeper.takeTheirs() } }),
    reset: () => keeper.edit(starter),
  }
}

/** Restores the draft, and tells the keeper what happens to the page. @returns what ends that */
function follow(keeper: DraftKeeper, key: string): () => void {
  const listening = new AbortController()
  const { signal } = listening
  keeper.open()
  const hear = ({ newValue }: StorageEvent) => {
    if (newValue !== null) return keeper.hear()
    // Somebody signed out in another tab: nothing of theirs stays on this one's screen.
    keeper.forget()
    location.reload()
  }
  addEventListener('storage', (event) => event.key === key && hear(event), { signal })
  addEventListener(draftsForgotten, () => keeper.forget(), { signal })
  addEventListener('pagehide', () => keeper.flush(), { signal })
  addEventListener('visibilitychange', () => document.hidden && keeper.flush(), { signal })
  addEventListener('beforeunload', (event) => keeper.state.status === 'unsaved' && event.preventDefault(), {
    signal,
  })
  return () => {
    listening.abort()
    keeper.flush()
  }
}
