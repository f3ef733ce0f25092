import { rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { json } from 'node:stream/consumers'
import { writeBackup } from '../backup/write-backup.ts'
import { CannotStart } from '../cannot-start.ts'
import { makeAdministrator } from '../people/make-administrator.ts'
import { reportFault, type WebRuntime } from '../runtime.ts'
import { type Answer, type Command, commandSchema, controlSocket } from './commands.ts'

export interface Control {
  /** Ends what is being done first. */
  close(): Promise<void>
}

/** Does what commands ask of this installation while it runs. It goes on without where the socket cannot be had. */
export async function listenForCommands(runtime: WebRuntime): Promise<Control> {
  const path = controlSocket(runtime.environment.dataDir)
  // Whoever holds DATA_DIR may remove what a process that was killed left there.
  rmSync(path, { force: true })
  const server = createServer({ allowHalfOpen: true }, (socket) => void serve(runtime, socket))
  await listen(server, path).catch((error: unknown) => {
    runtime.log.warn({ err: error }, 'backups and new administrators need this process to be stopped')
  })
  return { close: () => new Promise((resolve) => server.close(() => resolve())) }
}

function listen(server: Server, path: string): Promise<void> {
  // The socket is made at once, and nobody else may open it at any time.
  const mask = process.umask(0o177)
  try {
    return new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } finally {
    process.umask(mask)
  }
}

async function serve(runtime: WebRuntime, socket: Socket): Promise<void> {
  socket.on('error', (error) => runtime.log.debug({ err: error }, 'a command did not wait for its answer'))
  socket.end(JSON.stringify(await answer(runtime, socket)))
}

async function answer(runtime: WebRuntime, socket: Socket): Promise<Answer<unknown>> {
  try {
    return { result: await obey(runtime, commandSchema.parse(await json(socket))) }
  } catch (error) {
    if (error instanceof CannotStart) return { refusal: error.message }
    const reference = reportFault(runtime, error, 'a command failed')
    return { refusal: `The installation failed to do it. Reference: ${reference}.` }
  }
}

function obey(runtime: WebRuntime, command: Command): Promise<unknown> {
  if (command.command === 'backup') return writeBackup(runtime, command.file, new Date())
  return makeAdministrator(runtime, command.email)
}
