import { connect, type Socket } from 'node:net'
import { json } from 'node:stream/consumers'
import { CannotStart } from '../cannot-start.ts'
import { type Answer, type Command, controlSocket } from './commands.ts'

/**
 * Asks the process that has this DATA_DIR open.
 * @returns undefined where none does
 * @throws CannotStart with what it answers where it refuses
 */
export async function askRunning<Result>(dataDir: string, command: Command): Promise<Result | undefined> {
  const socket = await findOptionalListener(controlSocket(dataDir))
  if (!socket) return undefined
  socket.end(JSON.stringify(command))
  const answer = (await json(socket).catch((error: Error) => {
    throw new CannotStart(`The installation ended before it answered (${error.message}): try again.`)
  })) as Answer<Result>
  if ('refusal' in answer) throw new CannotStart(answer.refusal)
  return answer.result
}

function findOptionalListener(path: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path, allowHalfOpen: true }, () => resolve(socket))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined)
      else if (error.code === 'EACCES')
        reject(new CannotStart(`${path} belongs to another user: be the user that started the installation.`))
      else reject(error)
    })
  })
}
