'use client'

/**
 * What the service worker keeps of an address. In whichever cache that is: where a new version waits for its turn, the oldest
 * is the one that belongs to this page.
 */
export async function findOptionalKept<Value>(path: string): Promise<Value | undefined> {
  // Not without TLS.
  if (!('caches' in window)) return undefined
  const response = await caches.match(path)
  return response && ((await response.json()) as Value)
}
