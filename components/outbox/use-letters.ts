'use client'
import { useSyncExternalStore } from 'react'
import { outbox } from './browser-outbox.ts'
import { boxOf, type Letter } from './letter.ts'

const none: readonly Letter[] = []

export function useLetters(): readonly Letter[] {
  return useSyncExternalStore(outbox.subscribe, outbox.letters, () => none)
}

/** What is on its way, or has come of it, in a box. */
export function useOptionalLetter(box: string): Letter | undefined {
  return useLetters().find(({ act }) => boxOf(act) === box)
}
