import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Runtime } from '../platform/runtime.ts'
import { reportFault } from '../platform/runtime.ts'
import { listen } from './listen.ts'
import { answerError } from './request.ts'

export interface Monitor {
  stop(): Promise<void>
}

/** What an operator asks of a process that has no pages: health, readiness and metrics. @throws CannotStart */
export async function startMonitor(runtime: Runtime): Promise<Monitor> {
  const server = createServer((request, response) => {
    answer(runtime, request, response).catch((error: unknown) => {
      const reference = reportFault(runtime, error, 'a request of the monitor failed')
      answerError(response, 500, 'internal', `Something failed here. Reference: ${reference}.`)
    })
  })
  await listen(server, runtime.environment)
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  { metrics, readiness }: Runtime,
  { url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (url === '/api/health') return answerJson(response, 200, { status: 'ok' })
  if (url === '/api/ready') {
    const state = await readiness.check()
    return answerJson(response, state.ready ? 200 : 503, state)
  }
  if (url !== '/metrics') return answerError(response, 404, 'not-found', 'A worker has no pages.')
  response.writeHead(200, { 'content-type': metrics.registry.contentType })
  response.end(await metrics.registry.metrics())
}

function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
