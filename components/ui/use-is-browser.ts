'use client'
import { useSyncExternalStore } from 'react'

/** False while the page is as the server made it. */
export function useIsBrowser(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
