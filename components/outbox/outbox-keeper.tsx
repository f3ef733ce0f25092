'use client'
import { useEffect } from 'react'
import { outbox } from './browser-outbox.ts'
import { isOnItsWay } from './letter.ts'
import { SentNotice } from './sent-notice.tsx'
import { useLetters } from './use-letters.ts'

const tryEveryMs = 30_000

/** Sends what waits: when a page is opened, when there is a connection again, and now and then. */
export function OutboxKeeper() {
  const isWaiting = useLetters().some(isOnItsWay)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('storage', () => outbox.hear(), { signal })
    void outbox.deliver()
    return () => listening.abort()
  }, [])
  useEffect(() => {
    if (!isWaiting) return
    const deliver = () => void outbox.deliver()
    addEventListener('online', deliver)
    const timer = setInterval(deliver, tryEveryMs)
    return () => {
      removeEventListener('online', deliver)
      clearInterval(timer)
    }
  }, [isWaiting])
  return <SentNotice />
}
