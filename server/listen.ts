import type { Server } from 'node:http'
import { CannotStart } from '../platform/cannot-start.ts'
import type { Environment } from '../platform/environment.ts'

/** @throws CannotStart where the address is taken, or not this machine's */
export async function listen(server: Server, { host, port }: Environment): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CannotStart(explain(error, host, port))),
    )
    server.listen(port, host, resolve)
  })
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken on ${host}: stop what listens there, or set another PORT.`
  if (code === 'EACCES') return `This user may not listen at port ${port}: set a PORT above 1023.`
  if (code === 'EADDRNOTAVAIL') return `HOST ${host} is no address of this machine.`
  return `Nothing can listen at ${host}:${port}: ${message}`
}
