import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { Duplex } from 'node:stream'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What of Next.js's custom server is used. */
export interface Pages {
  prepare(): Promise<void>
  getRequestHandler(): Handler
  getUpgradeHandler(): (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  close(): Promise<void>
}

export interface PagesSettings {
  dev: boolean
  dir: string
  hostname: string
  port: number
  httpServer: Server
}

// No other host is told anything, neither of visitors nor of developers.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** Next.js, loaded without its types: they change those of Node itself for everything that is checked with them. */
export const createPages: (settings: PagesSettings) => Pages = createRequire(import.meta.url)('next')
