'use client'
import { useEffect, useId, useSyncExternalStore } from 'react'
import { type Command, registry } from './registry.ts'

/** Registers commands for as long as the component is there; they always do what they do in its latest state. */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId()
  useEffect(() => registry.register(owner, commands))
  useEffect(() => () => registry.unregister(owner), [owner])
}

const none: readonly Command[] = []

export function useRegisteredCommands(): readonly Command[] {
  return useSyncExternalStore(
    registry.subscribe,
    () => registry.all,
    () => none,
  )
}
