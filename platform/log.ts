import { randomBytes } from 'node:crypto'
import { destination, type Logger, pino } from 'pino'

export type Log = Logger

/** Structured lines on standard error: one JSON object a line. */
export function createLog(level = 'info'): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination({ dest: 2, sync: true }),
  )
}

/** Logs a fault of ours. @returns the number that a person is told, and that finds the line */
export function logFault(
  log: Log,
  error: unknown,
  message: string,
  reference = randomBytes(5).toString('hex'),
): string {
  log.error({ err: error, reference }, message)
  return reference
}
