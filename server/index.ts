// The web process: one HTTP server in front of the pages, which is where every request is checked once.
//
// Theory of operation: Next.js is mounted as a library, so that the database, the queue and the worker are opened, by
// Node itself and unbundled, before a page can ask for them, and closed after the last answer. What is true of every
// request is decided here: who sent it, whether another site did, how large it may be, and which headers the answer has.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Environment } from '../platform/environment.ts'
import type { WebRuntime } from '../platform/runtime.ts'
import { reportFault } from '../platform/runtime.ts'
import { securityHeaders } from './headers.ts'
import { listen } from './listen.ts'
import { isForeign } from './origins.ts'
import { createPages, type Handler } from './pages.ts'
import { answerError, factsOf, refuseLargeBody, removeReservedHeaders, writeSender } from './request.ts'

export interface WebServer {
  /** Answers what was asked, takes nothing more, and ends the streams that are open. */
  stop(): Promise<void>
}

export interface WebSettings {
  /** The project's folder. */
  root: string
  isDevelopment: boolean
}

const stopWithinMs = 5_000

/** @throws CannotStart where the address is taken */
export async function startWebServer(
  runtime: WebRuntime,
  { root, isDevelopment }: WebSettings,
): Promise<WebServer> {
  const { environment } = runtime
  let handle: Handler = async (_, response) =>
    answerError(response, 503, 'unavailable', 'Receptive is starting: try again in a moment.')
  const server = createServer((request, response) => {
    receive(request, response, environment, isDevelopment, handle).catch((error: unknown) => {
      const reference = reportFault(runtime, error, 'a request failed')
      if (!response.headersSent)
        answerError(response, 500, 'internal', `Something failed here. Reference: ${reference}.`)
      else response.destroy()
    })
  })
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  await listen(server, environment)
  const { port } = server.address() as AddressInfo
  const app = createPages({
    dev: isDevelopment,
    dir: root,
    hostname: environment.host,
    port,
    httpServer: server,
  })
  await app.prepare()
  handle = app.getRequestHandler()
  if (isDevelopment) server.on('upgrade', app.getUpgradeHandler())
  return {
    stop: async () => {
      await closeServer(server)
      await app.close()
    },
  }
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  environment: Environment,
  isDevelopment: boolean,
  handle: Handler,
): Promise<void> {
  removeReservedHeaders(request)
  writeSender(request, environment)
  const nonce = randomBytes(16).toString('base64')
  const path = new URL(request.url ?? '/', 'http://any').pathname
  const isHttps = environment.baseUrl.startsWith('https:')
  const headers = securityHeaders({ path, nonce, isHttps, isDevelopment })
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (isForeign(factsOf(request), environment))
    return answerError(response, 403, 'forbidden', 'This request came from a page of another site.')
  if (refuseLargeBody(request, response)) return
  // The pages read their nonce from here.
  request.headers['content-security-policy'] = headers['content-security-policy']
  await handle(request, response)
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const late = setTimeout(() => server.closeAllConnections(), stopWithinMs)
  server.closeIdleConnections()
  await closed
  clearTimeout(late)
}
