// How a command on the operator's terminal reaches an embedded installation that runs: its database belongs to its process.
//
// Theory of operation: the web process listens on a Unix socket in DATA_DIR that its own user alone may open. A command
// sends one JSON line and gets one back. The process does the work itself, so that a command that is halted halts nothing.
import { join } from 'node:path'
import { z } from 'zod'

export const commandSchema = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('backup'), file: z.string() }),
  z.strictObject({ command: z.literal('administrator'), email: z.email() }),
  z.strictObject({ command: z.literal('reset-link'), email: z.email() }),
])
export type Command = z.infer<typeof commandSchema>

export type Answer<Result> = { result: Result } | { refusal: string }

export function controlSocket(dataDir: string): string {
  return join(dataDir, 'control')
}
