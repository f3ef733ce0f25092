// One sandboxed process, seen from outside.
//
// Theory of operation: the parent writes a line and waits for one or more. Until each of them has come it holds a clock: a
// cell that has used its processor time is killed, and so is one that has not answered after twenty times as long by the
// wall clock. The first is the submission's doing; the second is the machine's, which gave it too little to compute, for
// nothing that a submission finds can wait. So nobody is punished on a crowded machine. What a cell had used before comes
// with its earlier answers, since asking the kernel each time costs as much as a call. Nothing else that comes out is taken
// on trust: it is one bounded line, parsed by whoever asked.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Rank } from './priority.ts'
import { findOptionalCpuMs } from './processor-time.ts'
import type { ProgramName } from './programs.ts'
import { type Installation, prepareLaunch, releaseLaunch } from './seal.ts'

export type Reply =
  | { kind: 'answer'; text: string }
  /** Killed by the parent: the request took more processor time than it may. */
  | { kind: 'time' }
  /** Killed by the parent: no answer for long, and little computed. */
  | { kind: 'starved' }
  /** Killed by the parent: the answer was too long a line. */
  | { kind: 'flood' }
  /** It ended by itself, or something else ended it. */
  | { kind: 'died'; exit: Exit }

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
  /** The last of what it wrote to standard error, for an operator. */
  stderr: string
}

/** Cells of a lower rank get what the others leave, so that they may take long. */
const patience = 20
const longestLine = 32 * 2 ** 20
const startLimitMs = 20_000

export class Cell {
  readonly #child: ChildProcess
  readonly #exited: Promise<Exit>
  readonly #hasClock: boolean
  #received: Buffer[] = []
  #receivedLength = 0
  /** Lines that may still come, and those that came before they were asked for. */
  #owed = 1
  #exit: Exit | undefined
  #waiting: Reply[] = []
  /** Processor time that the cell says it had used at its last answer. */
  #usedMs = 0
  #settle: ((reply: Reply) => void) | undefined
  /** The cell's first line, or how it failed to start. */
  readonly ready: Promise<Reply>

  constructor(installation: Installation, program: ProgramName, rank: Rank = 'cell') {
    this.#hasClock = installation.layers.has('clock')
    const launch = prepareLaunch(installation, program, rank)
    const [command = '', ...args] = launch.command
    const stray = installation.layers.has('descriptors') ? [] : [openSync('/etc/hostname', 'r')]
    const filter = launch.seccompDescriptor ?? 'ignore'
    this.#child = spawn(command, args, {
      cwd: '/',
      env: launch.env,
      stdio: ['pipe', 'pipe', 'pipe', filter, ...stray],
    })
    releaseLaunch(launch)
    stray.forEach(closeSync)
    this.#exited = this.#watchExit()
    this.#child.stdin?.on('error', () => {}) // the cell has gone; its exit says so
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk))
    this.ready = this.#await(startLimitMs)
  }

  get isAlive(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Sends a request to which so many answers may come. */
  send(message: unknown, answers: number): void {
    this.#owed += answers
    this.#child.stdin?.write(`${JSON.stringify(message)}\n`)
  }

  /** Sends a request and waits for its one answer. */
  request(message: unknown, limitMs: number): Promise<Reply> {
    this.send(message, 1)
    return this.next(limitMs)
  }

  /**
   * Waits for the next answer.
   * @param limitMs processor time that it may take
   */
  next(limitMs: number): Promise<Reply> {
    const waiting = this.#waiting.shift()
    return waiting ? Promise.resolve(waiting) : this.#await(limitMs)
  }

  /** No further answer comes to what was sent. */
  finish(): void {
    this.#owed = 0
  }

  /**
   * Ends the process and all that it started; resolves when it has gone. A cell that still starts is waited for:
   * bubblewrap killed halfway leaves a child behind that waits for it for ever.
   */
  async kill(): Promise<void> {
    await this.ready
    this.#child.kill('SIGKILL')
    await this.#exited
  }

  #await(limitMs: number): Promise<Reply> {
    if (this.#exit) return Promise.resolve({ kind: 'died', exit: this.#exit })
    const { promise, resolve } = Promise.withResolvers<Reply>()
    const stopClock = this.#hasClock ? this.#startClock(limitMs) : () => {}
    this.#settle = (reply) => {
      this.#settle = undefined
      stopClock()
      resolve(reply)
    }
    return promise
  }

  /** Looks again after as long as the cell may at least still compute. */
  #startClock(limitMs: number): () => void {
    const pid = this.#child.pid
    const before = this.#usedMs
    const started = performance.now()
    let timer: NodeJS.Timeout
    const look = () => {
      const wallMs = performance.now() - started
      const now = pid === undefined ? undefined : findOptionalCpuMs(pid)
      const usedMs = now === undefined ? wallMs : now - before
      if (usedMs >= limitMs) return this.#end({ kind: 'time' })
      if (wallMs >= limitMs * patience) return this.#end({ kind: 'starved' })
      timer = setTimeout(look, Math.max(Math.min(limitMs - usedMs, limitMs * patience - wallMs), 10))
    }
    timer = setTimeout(look, limitMs)
    return () => clearTimeout(timer)
  }

  #receive(chunk: Buffer): void {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.#received.push(chunk.subarray(start, end))
      this.#take(Buffer.concat(this.#received).toString('utf8'))
      this.#received = []
      this.#receivedLength = 0
      start = end + 1
    }
    this.#received.push(chunk.subarray(start))
    this.#receivedLength += chunk.length - start
    if (this.#receivedLength > longestLine) this.#end({ kind: 'flood' })
  }

  #take(line: string): void {
    const space = line.indexOf(' ')
    // A line that nobody asked for is a cell gone mad.
    if (this.#owed === 0 || space < 0) return this.#end({ kind: 'flood' })
    this.#owed--
    this.#usedMs = Number(line.slice(0, space)) || 0
    const reply: Reply = { kind: 'answer', text: line.slice(space + 1) }
    if (this.#settle) this.#settle(reply)
    else this.#waiting.push(reply)
  }

  #end(reply: Reply): void {
    this.#settle?.(reply)
    void this.kill()
  }

  #watchExit(): Promise<Exit> {
    const { promise, resolve } = Promise.withResolvers<Exit>()
    let stderr = ''
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-2_000)
    })
    const finish = (exit: Exit) => {
      this.#exit = exit
      this.#settle?.({ kind: 'died', exit })
      resolve(exit)
    }
    this.#child.on('error', (error) => finish({ code: null, signal: null, stderr: error.message }))
    this.#child.on('close', (code, signal) => finish({ code, signal, stderr }))
    return promise
  }
}
