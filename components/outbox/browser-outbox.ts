'use client'
import { ensureSession } from '../account/anonymous.ts'
import { sendingByBrowser } from '../exercise/browser-lines.ts'
import { sendSubmission } from '../exercise/send-submission.ts'
import { LetterStorage } from './letter-storage.ts'
import { Outbox } from './outbox.ts'

/** This browser's; one for the whole page. */
export const outbox = new Outbox(new LetterStorage(() => window.localStorage), {
  isOnline: () => navigator.onLine,
  alone: withLock,
  ensureSession,
  send: (act) => sendSubmission(act, sendingByBrowser),
})

/** Where a browser has no locks, or forbids them, the key of each submission still makes it one. */
async function withLock(work: () => Promise<void>): Promise<void> {
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    return work()
  }
  try {
    if ('locks' in navigator) await navigator.locks.request('receptive:outbox', begin)
  } finally {
    if (!hasBegun) await work()
  }
}
