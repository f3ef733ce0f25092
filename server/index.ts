// The web process: one HTTP server in front of the pages, which is where every request is checked once.
//
// Theory of operation: Next.js is mounted as a library, so that the database, the queue and the worker are opened, by
// Node itself and unbundled, before a page can ask for them, and closed after the last answer. What is true of every
// request is decided here: who sent it, whether another site did, how large it may be, and which headers the answer has.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Environment } from '../platform/environment.ts'
import { securityHeaders } from './headers.ts'
import { listen } from './listen.ts'
import { isForeign } from './origins.ts'
import { createPages, type Handler, type Pages } from './pages.ts'
import {
  answerError,
  factsOf,
  isRelayed,
  refuseLargeBody,
  removeReservedHeaders,
  writeSender,
} from './request.ts'
import { StaticFiles } from './static-files.ts'

export interface WebSettings {
  /** The project's folder. */
  root: string
  isDevelopment: boolean
}

/** Logs a fault of ours. @returns its reference number */
export type OnFault = (error: unknown, message: string) => string

const stopWithinMs = 5_000

export class WebServer {
  readonly #server: Server
  readonly #environment: Environment
  readonly #settings: WebSettings
  /** Connections by which nothing was asked yet: browsers open them ahead, and Node does not take them for idle. */
  readonly #unused = new Set<Socket>()
  #pages: Pages | undefined
  #handle: Handler = async (_, response) =>
    answerError(response, 503, 'unavailable', 'Receptive is starting: try again in a moment.')

  private constructor(environment: Environment, settings: WebSettings, onFault: OnFault) {
    this.#environment = environment
    this.#settings = settings
    this.#server = createServer((request, response) => {
      receive(request, response, environment, settings.isDevelopment, this.#handle).catch(
        (error: unknown) => {
          const reference = onFault(error, 'a request failed')
          if (response.headersSent) response.destroy()
          else answerError(response, 500, 'internal', `Something failed here. Reference: ${reference}.`)
        },
      )
    })
    this.#server.requestTimeout = 30_000
    this.#server.headersTimeout = 10_000
    // Longer than proxies and clients keep an idle connection: whoever closes first must be the one who asks.
    this.#server.keepAliveTimeout = 75_000
    this.#server.on('connection', (socket: Socket) => {
      this.#unused.add(socket)
      socket.once('close', () => this.#unused.delete(socket))
    })
    this.#server.on('request', ({ socket }: IncomingMessage) => this.#unused.delete(socket))
  }

  /** Takes the port before anything else is opened; until the pages are mounted every answer is 503. @throws CannotStart */
  static async listen(environment: Environment, settings: WebSettings, onFault: OnFault): Promise<WebServer> {
    const web = new WebServer(environment, settings, onFault)
    await listen(web.#server, environment)
    return web
  }

  async mountPages(): Promise<void> {
    const { root, isDevelopment } = this.#settings
    const { port } = this.#server.address() as AddressInfo
    const { host } = this.#environment
    const pages = createPages({
      dev: isDevelopment,
      dir: root,
      hostname: host,
      port,
      httpServer: this.#server,
    })
    await pages.prepare()
    const handle = pages.getRequestHandler()
    // In development they change, and are not compressed.
    const files = isDevelopment ? undefined : new StaticFiles(root)
    this.#handle = async (request, response) => {
      if (!(await files?.answer(request, response))) await handle(request, response)
    }
    if (isDevelopment) this.#server.on('upgrade', pages.getUpgradeHandler())
    this.#pages = pages
  }

  /** Answers what was asked, takes nothing more, and ends the streams that are open. */
  async stop(): Promise<void> {
    const closed = closeServer(this.#server)
    for (const socket of this.#unused) socket.destroy()
    await closed
    await this.#pages?.close()
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
  if (!environment.isProduction && isRelayed(request))
    return answerError(
      response,
      403,
      'forbidden',
      'A proxy stands in front of this installation: set BASE_URL.',
    )
  writeSender(request, environment)
  const nonce = randomBytes(16).toString('base64')
  const url = new URL(request.url ?? '/', 'http://any')
  const isHttps = environment.baseUrl.startsWith('https:')
  const headers = securityHeaders({ url, nonce, isHttps, isDevelopment })
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (refuseLargeBody(request, response)) return
  if (isForeign(factsOf(request), environment))
    return answerError(response, 403, 'forbidden', 'This request came from a page of another site.')
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
