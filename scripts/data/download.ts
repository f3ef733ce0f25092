// Fetches a file from the first mirror that has it, and keeps what has come: a line that breaks costs nothing but time.
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'

export interface Download {
  /** The file's address on each mirror, in the order in which they are asked. */
  urls: readonly string[]
  path: string
  /** What the whole file has; what is longer is another file. */
  bytes: number
  /** @throws Error where the content is not what is wanted */
  verify(content: Buffer): void
  /** Called as bytes come, with how many are there. */
  onProgress(bytes: number): void
}

/** No mirror had the file; the message says what each one answered. */
export class DownloadFailed extends Error {
  override name = 'DownloadFailed'
}

/** How long a mirror may say nothing. */
const silenceMs = 20_000

/**
 * Downloads into `path`, by way of `path.part`, which a later call goes on with.
 * @throws DownloadFailed
 */
export async function download(file: Download): Promise<void> {
  const failures: string[] = []
  for (const url of file.urls)
    try {
      await fetchOrResume(url, file)
      return
    } catch (error) {
      failures.push(`${url}: ${reasonOf(error)}`)
    }
  throw new DownloadFailed(failures.join('\n'))
}

async function fetchOrResume(url: string, file: Download): Promise<void> {
  const isResumed = sizeOf(`${file.path}.part`) > 0
  try {
    await fetchWhole(url, file)
  } catch (error) {
    // The beginning may have been another mirror's, or of another day: once more from the start.
    if (!isResumed || !(error instanceof WrongContent)) throw error
    await fetchWhole(url, file)
  }
}

/** What was fetched is not the file, and was thrown away. */
class WrongContent extends Error {}

async function fetchWhole(url: string, file: Download): Promise<void> {
  const part = `${file.path}.part`
  try {
    await fetchRest(url, part, file)
    checkWhole(part, file)
    renameSync(part, file.path)
  } catch (error) {
    if (error instanceof WrongContent) rmSync(part, { force: true })
    throw error
  }
}

async function fetchRest(url: string, part: string, { bytes, onProgress }: Download): Promise<void> {
  const begun = sizeOf(part)
  if (begun >= bytes) return
  const silence = new AbortController()
  const abort = () => silence.abort(new Error(`it said nothing for ${silenceMs / 1000} s`))
  const timer = setTimeout(abort, silenceMs)
  try {
    const headers: Record<string, string> = begun > 0 ? { Range: `bytes=${begun}-` } : {}
    const response = await fetch(url, { headers, signal: silence.signal })
    if (!response.ok || !response.body) throw new Error(`HTTP status ${response.status}`)
    // 200 to a range means that this server knows none: it sends the whole file.
    const isRest = response.status === 206
    await using file = await open(part, isRest ? 'a' : 'w')
    let received = isRest ? begun : 0
    for await (const chunk of response.body) {
      timer.refresh()
      received += chunk.length
      if (received > bytes) throw new WrongContent(`it has more than ${bytes} bytes`)
      await file.writeFile(chunk)
      onProgress(received)
    }
  } finally {
    clearTimeout(timer)
  }
}

function checkWhole(part: string, { bytes, verify }: Download): void {
  const size = sizeOf(part)
  if (size < bytes) throw new Error(`it ended after ${size} of ${bytes} bytes`)
  try {
    verify(readFileSync(part))
  } catch (error) {
    throw new WrongContent((error as Error).message)
  }
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}

/** `fetch failed` alone says little: what it failed of is the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  return cause instanceof Error ? `${message}: ${cause.message}` : message
}
