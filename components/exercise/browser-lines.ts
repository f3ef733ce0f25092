import type { Following } from './follow-submission.ts'
import type { Sending } from './send-submission.ts'

/** Resolves after a time, or early where the signal is aborted. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

export const sendingByBrowser: Sending = {
  post: (act) =>
    fetch('/api/submissions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    }),
  wait,
}

export const followingByBrowser: Following = {
  openStream: (path, { onMessage, onError }) => {
    const stream = new EventSource(path)
    stream.onmessage = ({ data }: MessageEvent<string>) => onMessage(data)
    stream.onerror = () => onError(stream.readyState === EventSource.CLOSED)
    return () => stream.close()
  },
  ask: (path) => fetch(path),
  wait,
}
