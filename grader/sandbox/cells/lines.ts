import { readSync, writeSync } from 'node:fs'

/**
 * The inside end of a cell's pipe: a JSON request a line on descriptor 0, answers to it on descriptor 1, a line each. An
 * answer is the processor time that the cell has used so far, in milliseconds, a space, and JSON. Reading blocks, so that
 * nothing else happens between two requests. The first line out says that the cell is warm; when the parent closes the
 * pipe the cell ends.
 */
export async function serveLines(
  serve: (request: string, answer: Answer) => void | Promise<void>,
): Promise<void> {
  answer({ ready: true })
  for (let line = readLine(); line !== undefined; line = readLine()) {
    sentAt = performance.now()
    await serve(line, answer)
    send()
  }
}

/** @param mayWait the answer may be held back for a moment, to be sent with those that follow: a write costs as much as a call */
export type Answer = (message: unknown, mayWait?: boolean) => void

const longestWaitMs = 20
let held = ''
let sentAt = 0

function answer(message: unknown, mayWait = false): void {
  const { user, system } = process.cpuUsage()
  held += `${Math.round((user + system) / 1_000)} ${JSON.stringify(message)}\n`
  if (!mayWait || performance.now() - sentAt > longestWaitMs) send()
}

function send(): void {
  const bytes = Buffer.from(held)
  held = ''
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent)
  sentAt = performance.now()
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
