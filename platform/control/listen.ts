import { rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { json } from 'node:stream/consumers'
import { writeBackup } from '../backup/write-backup.ts'
import { CannotStart } from '../cannot-start.ts'
import { handOutResetLinkTo } from '../people/hand-out-reset-link.ts'
import { makeAdministrator } from '../people/make-administrator.ts'
import { reportFault, type WebRuntime } from '../runtime.ts'
import { type Answer, type Command, commandSchema, controlSocket } from './commands.ts'

type Controlled = Pick<WebRuntime, 'auth' | 'database' | 'environment' | 'log' | 'metrics'>

export interface Control {
  /** Ends what is being done first. */
  close(): Promise<void>
}

/** Does what commands ask of this installation while it runs. It goes on without where the socket cannot be had. */
export async function listenForCommands(runtime: Controlled): Promise<Control> {
  const path = controlSocket(runtime.environment.dataDir)
  // Whoever holds DATA_DIR may remove what a process that was killed left there.
  rmSync(path, { force: true })
  const silent = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    silent.add(socket)
    socket.on('error', (error) => runtime.log.debug({ err: error }, 'a command did not wait for its answer'))
    void answer(runtime, socket, () => silent.delete(socket)).then((text) => socket.end(text))
  })
  await listen(server, path).catch((error: unknown) => {
    runtime.log.warn(
      { err: error },
      'backups, new administrators and links to a new password need this process to be stopped',
    )
  })
  return {
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of silent) socket.destroy()
      await closed
    },
  }
}

function listen(server: Server, path: string): Promise<void> {
  // The socket is made before `listen` returns, and at no time may anybody else open it.
  const mask = process.umask(0o177)
  try {
    return new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } finally {
    process.umask(mask)
  }
}

async function answer(runtime: Controlled, socket: Socket, onHeard: () => void): Promise<string> {
  const heard = commandSchema.safeParse(await json(socket).catch(() => undefined))
  onHeard()
  const said: Answer<unknown> = heard.success
    ? await obey(runtime, heard.data)
    : { refusal: 'The installation does not know this command: it runs another version of Receptive.' }
  return JSON.stringify(said)
}

async function obey(runtime: Controlled, command: Command): Promise<Answer<unknown>> {
  try {
    return { result: await resultOf(runtime, command, new Date()) }
  } catch (error) {
    if (error instanceof CannotStart) return { refusal: error.message }
    const reference = reportFault(runtime, error, 'a command failed')
    return { refusal: `The installation failed to do it. Reference: ${reference}.` }
  }
}

function resultOf(runtime: Controlled, command: Command, now: Date): Promise<unknown> {
  switch (command.command) {
    case 'backup':
      return writeBackup(runtime, command.file, now)
    case 'administrator':
      return makeAdministrator(runtime, command.email)
    case 'reset-link':
      return handOutResetLinkTo(runtime, command.email, now)
  }
}
