'use client'
import { notePractice, type PracticeEvent, readPractice, sendPractice } from './practice-record.ts'

/** Keeps an event in this browser; whoever has a session tells it to the server as well. */
export function note(exercise: string, kind: PracticeEvent['kind'], hasSession: boolean): void {
  const storage = findOptionalStorage()
  if (!storage) return
  notePractice(storage, exercise, kind, new Date())
  if (hasSession) void tellServer()
}

let telling: Promise<void> = Promise.resolve()

/** Sends what was not sent yet, one request after the other. What does not arrive is sent with the next. */
export function tellServer(): Promise<void> {
  const storage = findOptionalStorage()
  if (storage) telling = telling.then(() => sendPractice(storage, post))
  return telling
}

export function readBrowserPractice(): PracticeEvent[] {
  const storage = findOptionalStorage()
  return storage ? readPractice(storage) : []
}

async function post(events: Omit<PracticeEvent, 'isSent'>[]): Promise<boolean> {
  try {
    const response = await fetch('/api/practice-events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
    })
    return response.ok
  } catch {
    return false // offline: kept and sent later
  }
}

/** undefined where the visitor forbids it. */
function findOptionalStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
