'use client'

let signingIn: Promise<boolean> | undefined

/**
 * Gives whoever practises without an account a session of their own, unless there is one; never two at a time.
 * @returns false where the server could not be reached
 */
export function ensureSession(): Promise<boolean> {
  signingIn ??= withLock(signInAnonymously).finally(() => {
    signingIn = undefined
  })
  return signingIn
}

/** Other tabs of this browser wait as well, where the browser has locks. */
async function withLock(act: () => Promise<boolean>): Promise<boolean> {
  return 'locks' in navigator ? await navigator.locks.request('receptive:sign-in', act) : act()
}

async function signInAnonymously(): Promise<boolean> {
  try {
    const session = await fetch('/api/auth/get-session')
    if (session.ok && (await session.json()) !== null) return true
    const json = { 'content-type': 'application/json' }
    const request = { method: 'POST', headers: json, body: '{}' }
    return (await fetch('/api/auth/sign-in/anonymous', request)).ok
  } catch {
    return false // no answer: the one who submits is told
  }
}
