import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressHeader, relayedHeader } from '../platform/auth/address.ts'
import type { Environment } from '../platform/environment.ts'
import type { RequestFacts } from './origins.ts'

/** Every request is smaller: the largest is a submission of 256 KiB, in JSON. */
const bodyLimitBytes = 2 * 1024 * 1024
/** But for weights: their route says what is too large for it. */
const weightsPath = /^\/api\/submissions\/weights(\?|$)/
const weightsLimitBytes = 8 * 1024 * 1024
const drainLimitBytes = 64 * 1024 * 1024

/** Headers by which a client could speak as the server itself, or as the pages' framework. */
const reserved = /^(x-middleware-|x-nextjs-|x-invoke-|x-matched-path$|x-receptive-)/

export function removeReservedHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (reserved.test(name)) delete headers[name]
}

const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded']

/** True where a proxy says that it stands between, or somebody who wants to be taken for one. */
export function isRelayed({ headers }: IncomingMessage): boolean {
  return forwarding.some((name) => headers[name] !== undefined)
}

/** Tells the rest of the program who sent the request, in the headers that it believes. */
export function writeSender(request: IncomingMessage, { trustProxy }: Environment): void {
  const { headers, socket } = request
  const hops = trustProxy ? headerOf(request, 'x-forwarded-for')?.split(',') : undefined
  // The last address is the one that our own proxy saw; those before it anybody can write.
  headers[addressHeader] = hops?.at(-1)?.trim() || socket.remoteAddress || ''
  if (trustProxy) return
  if (isRelayed(request)) headers[relayedHeader] = 'yes'
  for (const name of forwarding) delete headers[name]
}

export function factsOf(request: IncomingMessage): RequestFacts {
  return {
    method: request.method ?? 'GET',
    host: request.headers.host,
    origin: request.headers.origin,
    fetchSite: headerOf(request, 'sec-fetch-site'),
  }
}

/** Refuses a body that is too large, or that does not say how large it is. @returns true where it was refused */
export function refuseLargeBody(request: IncomingMessage, response: ServerResponse): boolean {
  const limitBytes = weightsPath.test(request.url ?? '') ? weightsLimitBytes : bodyLimitBytes
  const length = request.headers['content-length']
  const isUnsaid = length === undefined && request.headers['transfer-encoding'] !== undefined
  if (!isUnsaid && Number(length ?? 0) <= limitBytes) return false
  // What is on its way is thrown away and the connection kept, or else the client would be cut off before it could read the
  // answer.
  let received = 0
  request.on('data', (chunk: Buffer) => {
    received += chunk.byteLength
    if (received > drainLimitBytes) request.destroy()
  })
  if (isUnsaid) answerError(response, 411, 'bad-request', 'Say the length of the body: content-length.')
  else answerError(response, 413, 'too-large', `A request has at most ${limitBytes} bytes.`)
  return true
}

export function answerError(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { code, message } }))
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(',') : value
}
