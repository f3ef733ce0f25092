'use client'
import { useIsBrowser } from '../ui/use-is-browser.ts'

/**
 * What stands behind the `#` of a link that works once: it never leaves the browser by itself.
 * @returns undefined until the browser is asked; null where it is not a whole one
 */
export function useLinkToken(): string | null | undefined {
  if (!useIsBrowser()) return undefined
  const token = window.location.hash.slice(1)
  return /^[\w-]{43}$/.test(token) ? token : null
}
