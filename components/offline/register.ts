'use client'
import type { PageMessage } from './page-message.ts'

/** Where the server has it (server/headers.ts). */
const address = '/service-worker.js'
/** The page comes first, with the editor that it loads by itself. */
const afterLoadMs = 3_000

/** Lets the service worker keep what practice needs, once the page is loaded and idle. @returns what calls that off */
export function keepForOffline(isShell: boolean): () => void {
  const leaving = new AbortController()
  const { signal } = leaving
  const begin = () => {
    const timer = setTimeout(() => whenIdle(() => signal.aborted || void register(isShell)), afterLoadMs)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { signal })
  return () => leaving.abort()
}

/** Not every browser says when it is idle. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 })
  else act()
}

async function register(isShell: boolean): Promise<void> {
  const container = findOptionalContainer()
  if (!container) return
  // What an earlier `npm start` at this address has registered would answer from an old build.
  if (process.env.NODE_ENV !== 'production') return forget(container)
  try {
    const registration = await container.register(address, { updateViaCache: 'none' })
    const say = (worker: ServiceWorker | null, message: PageMessage) => worker?.postMessage(message)
    // It was there before this page: what the page was made of comes from the server.
    if (!isShell) say(registration.waiting, 'take-over')
    say(registration.active, 'keep-exercises')
  } catch {
    // No connection, or the visitor forbids it: practice goes on with a network.
  }
}

/** None without TLS, and none for whoever asks to save data: it is some megabytes. */
function findOptionalContainer(): ServiceWorkerContainer | undefined {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData || !('serviceWorker' in navigator) ? undefined : navigator.serviceWorker
}

async function forget(container: ServiceWorkerContainer): Promise<void> {
  for (const registration of await container.getRegistrations()) await registration.unregister()
}
