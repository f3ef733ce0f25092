'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'

function onChange(listener: () => void): () => void {
  const listening = new AbortController()
  for (const name of ['online', 'offline'])
    window.addEventListener(name, listener, { signal: listening.signal })
  return () => listening.abort()
}

/** Whether the browser has a network at all. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(
    onChange,
    () => navigator.onLine,
    () => true,
  )
}

const lookEveryMs = 5_000

/** Whether the server answers: asked now and then, where it did not answer for the page. */
export function useServerIsThere(isAsked: boolean): boolean {
  const isOnline = useIsOnline()
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    setThere(false)
    if (!isOnline) return
    let isWanted = true
    const look = async () => {
      const isWorthAsking = navigator.onLine && !document.hidden
      if (isWorthAsking && (await serverAnswers()) && isWanted) setThere(true)
    }
    void look()
    const timer = setInterval(() => void look(), lookEveryMs)
    return () => {
      isWanted = false
      clearInterval(timer)
    }
  }, [isAsked, isOnline])
  return isThere
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/api/health', { cache: 'no-store' })).ok
  } catch {
    return false // it does not
  }
}
