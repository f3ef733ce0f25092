'use client'
import { useSyncExternalStore } from 'react'

/** Whether this is a machine of Apple's, where Cmd does what Ctrl does elsewhere; false until the browser is asked. */
export function useIsApple(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  )
}
