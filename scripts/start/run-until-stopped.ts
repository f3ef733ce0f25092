import type { Log } from '../../platform/log.ts'

interface Stoppable {
  whenReady: Promise<void>
  stop(): Promise<void>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs something until this process is told to stop, then lets it come to its end; a second signal ends it at once.
 * @returns the exit status
 */
export async function runUntilStopped<Part extends Stoppable>(
  log: Log,
  begin: () => Promise<Part>,
  onReady: (part: Part) => void,
): Promise<number> {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  let isAsked = false
  const hear = () => {
    if (isAsked) process.exit(1)
    isAsked = true
    ask()
  }
  for (const signal of signals) process.on(signal, hear)
  // The command that started this one is gone: nobody could stop us any more.
  process.on('disconnect', hear)
  process.channel?.unref()
  const part = await begin()
  try {
    const ready = part.whenReady.then(() => onReady(part))
    await Promise.race([asked, ready.then(() => asked)])
  } finally {
    log.info('stopping')
    await part.stop()
    log.info('stopped')
  }
  return 0
}
