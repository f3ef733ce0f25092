const heartbeatMs = 15_000

/**
 * Answers what `follow` yields as server-sent events, closed when it ends; comments between keep proxies from closing it.
 * The first event is waited for before anything is sent: what it throws is answered with a status of its own.
 * @param signal aborted when the client is gone
 */
export async function eventStream(
  signal: AbortSignal,
  follow: (signal: AbortSignal) => AsyncGenerator<unknown>,
): Promise<Response> {
  const gone = new AbortController()
  const end = () => gone.abort()
  signal.addEventListener('abort', end)
  const events = follow(gone.signal)
  const first = await events.next()
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => void pump(stream, first, events, gone.signal),
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

async function pump(
  stream: ReadableStreamDefaultController<Uint8Array>,
  first: IteratorResult<unknown>,
  events: AsyncGenerator<unknown>,
  gone: AbortSignal,
): Promise<void> {
  const encoder = new TextEncoder()
  const write = (text: string) => {
    if (!gone.aborted) stream.enqueue(encoder.encode(text))
  }
  const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs)
  try {
    for (let event = first; !event.done; event = await events.next())
      write(`data: ${JSON.stringify(event.value)}\n\n`)
    if (!gone.aborted) stream.close()
  } catch (error) {
    // The client connects again by itself, and is answered with what is wrong.
    if (!gone.aborted) stream.error(error)
  } finally {
    clearInterval(heartbeat)
  }
}
