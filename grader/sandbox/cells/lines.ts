import { readSync, writeSync } from 'node:fs'

/**
 * The inside end of a cell's pipe: a JSON request a line on descriptor 0, answers to it on descriptor 1, a line each. An
 * answer is the processor time that the cell has used so far, in milliseconds, a space, and JSON. Reading blocks, so that
 * nothing else happens between two requests. The first line out says that the cell is warm; when the parent closes the
 * pipe the cell ends.
 */
export async function serveLines(
  serve: (request: string, answer: (message: unknown) => void) => void | Promise<void>,
): Promise<void> {
  write({ ready: true })
  for (let line = readLine(); line !== undefined; line = readLine()) await serve(line, write)
}

const chunk = Buffer.alloc(65_536)
let received: Buffer[] = []

function readLine(): string | undefined {
  for (;;) {
    const last = received.at(-1)
    const end = last?.indexOf(10) ?? -1
    if (last && end >= 0) {
      const line = Buffer.concat([...received.slice(0, -1), last.subarray(0, end)]).toString('utf8')
      received = [last.subarray(end + 1)]
      return line
    }
    const length = readSync(0, chunk)
    if (length === 0) return undefined
    received.push(Buffer.from(chunk.subarray(0, length)))
  }
}

function write(message: unknown): void {
  const { user, system } = process.cpuUsage()
  const bytes = Buffer.from(`${Math.round((user + system) / 1_000)} ${JSON.stringify(message)}\n`)
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent)
}
