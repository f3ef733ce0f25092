const heartbeatMs = 15_000

/**
 * Answers what `follow` yields as server-sent events, closed when it ends; comments between keep proxies from closing it.
 * @param signal aborted when the client is gone
 */
export function eventStream(
  signal: AbortSignal,
  follow: (signal: AbortSignal) => AsyncIterable<unknown>,
): Response {
  const gone = new AbortController()
  const end = () => gone.abort()
  signal.addEventListener('abort', end)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      const write = (text: string) => {
        if (!gone.signal.aborted) stream.enqueue(encoder.encode(text))
      }
      const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs)
      try {
        for await (const event of follow(gone.signal)) write(`data: ${JSON.stringify(event)}\n\n`)
        if (!gone.signal.aborted) stream.close()
      } catch (error) {
        // The client connects again by itself, and is answered with what is wrong.
        if (!gone.signal.aborted) stream.error(error)
      } finally {
        clearInterval(heartbeat)
        signal.removeEventListener('abort', end)
      }
    },
    cancel: end,
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
