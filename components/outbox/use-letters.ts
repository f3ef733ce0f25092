'use client'
import { useSyncExternalStore } from 'react'
import { outbox } from './browser-outbox.ts'
import type { Letter } from './letter.ts'

const none: readonly Letter[] = []

export function useLetters(): readonly Letter[] {
  return useSyncExternalStore(outbox.subscribe, outbox.letters, () => none)
}

/** What is on its way, or has come of it, for an exercise. */
export function useOptionalLetter(exercise: string): Letter | undefined {
  return useLetters().find(({ act }) => act.exercise === exercise)
}
