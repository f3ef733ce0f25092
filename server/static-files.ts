// The files that are the same for everybody: what the pages' builder and scripts/start/build-assets.ts have made.
//
// Theory of operation: a first visit takes twenty megabytes of them, for the editor and for a time without a network.
// Compressed anew each time, they took most of a second of the processor for each student who opens the first page of a lab,
// away from those who wait for a verdict. So the build leaves each file compressed beside it (scripts/start/compress-files.ts),
// and here the form is chosen that the browser takes.
import { globSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { contentType } from 'mime-types'
import send from 'send'

/** How the compressed form of a file is called, by what HTTP calls that. The smallest first. */
export const compressedEndings = { br: '.br', gzip: '.gz' } as const

const forEver = 'public, max-age=31536000, immutable'
const askEachTime = 'no-cache'

/** By the paths of their addresses: nothing else on the disk is ever answered. */
export class StaticFiles {
  readonly #files: ReadonlyMap<string, string>

  /** Of a project that was built. */
  constructor(root: string) {
    this.#files = new Map([
      ...list(join(root, 'public'), '/'),
      ...list(join(root, '.next/static'), '/_next/static/'),
    ])
  }

  /** @returns false where there is no such file, and nothing was answered */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://any')
    const file = isCompressed(url.pathname) ? undefined : this.#files.get(url.pathname)
    if (file === undefined || !['GET', 'HEAD'].includes(request.method ?? '')) return false
    const [encoding, ending] =
      Object.entries(compressedEndings).find(
        ([name, ending]) => takes(request, name) && this.#files.has(url.pathname + ending),
      ) ?? []
    response.setHeader('cache-control', isFingerprinted(url) ? forEver : askEachTime)
    response.setHeader('vary', 'accept-encoding')
    response.setHeader('content-type', contentType(extname(file)) || 'application/octet-stream')
    if (encoding) response.setHeader('content-encoding', encoding)
    const answered = Promise.withResolvers<void>()
    response.once('close', answered.resolve)
    send(request, encodeURI(file + (ending ?? '')), { cacheControl: false, dotfiles: 'allow' })
      .on('error', (error: Error & { status: number }) => {
        if (error.status >= 500) return answered.reject(error)
        // A range that is not there, or a file that is gone by now: of that nothing is to be kept.
        for (const name of ['cache-control', 'content-type', 'content-encoding']) response.removeHeader(name)
        response.writeHead(error.status).end()
      })
      .pipe(response)
    await answered.promise
    return true
  }
}

const list = (folder: string, address: string): [path: string, file: string][] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [address + file.slice(folder.length + 1).replaceAll(sep, '/'), file])

export const isCompressed = (path: string): boolean =>
  Object.values(compressedEndings).some((ending) => path.endsWith(ending))

/** Another content has another address: the fingerprint is in the name, or in the query. */
const isFingerprinted = ({ pathname, searchParams }: URL): boolean =>
  pathname.startsWith('/_next/static/') ||
  /^\/assets\/((part|wasm)-|.*\.ttf$)/.test(pathname) ||
  (pathname.startsWith('/assets/') && searchParams.has('v'))

/** True where the browser names this encoding, and does not rule it out. */
function takes({ headers }: IncomingMessage, encoding: string): boolean {
  const named = String(headers['accept-encoding'] ?? '').split(',')
  return named.some((part) => {
    const [name, quality = ''] = part.split(';')
    return name?.trim() === encoding && !/q=0(\.0*)?$/.test(quality.trim())
  })
}
