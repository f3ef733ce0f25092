import { Cell } from './cell.ts'
import type { Rank } from './priority.ts'
import type { ProgramName } from './programs.ts'
import type { Installation } from './seal.ts'

/** The sandbox itself failed; nobody's submission is to blame. The message is for an operator. */
export class SandboxFault extends Error {
  override name = 'SandboxFault'
}

/** The machine gave a cell too little to compute: nothing is known of what it was asked. */
export class Starved extends SandboxFault {
  override name = 'Starved'
}

/** Cells that are started before they are needed. */
export class WarmCells {
  readonly #installation: Installation
  readonly #program: ProgramName
  readonly #wanted: number
  readonly #rank: Rank
  #waiting: Cell[] = []
  #isClosed = false

  constructor(installation: Installation, program: ProgramName, wanted: number, rank: Rank) {
    this.#installation = installation
    this.#program = program
    this.#wanted = wanted
    this.#rank = rank
    this.refill()
  }

  /** A cell that is ready, the oldest one waiting; its place is taken by `refill`. */
  async take(): Promise<Cell> {
    const cell = this.#waiting.find(({ isAlive }) => isAlive) ?? this.#start()
    this.#waiting = this.#waiting.filter((other) => other !== cell && other.isAlive)
    const reply = await cell.ready
    if (reply.kind === 'answer') return cell
    await cell.kill()
    const reason =
      reply.kind === 'died'
        ? reply.exit.stderr.trim() || `exit ${reply.exit.code ?? reply.exit.signal}`
        : reply.kind
    throw new SandboxFault(`a ${this.#program} cell did not start: ${reason}`)
  }

  refill(): void {
    while (!this.#isClosed && this.#waiting.length < this.#wanted) this.#waiting.push(this.#start())
  }

  /** Resolves when every cell that was asked for has started, or failed to. */
  async whenWarm(): Promise<void> {
    await Promise.all(this.#waiting.map((cell) => cell.ready))
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all(this.#waiting.map((cell) => cell.kill()))
  }

  #start(): Cell {
    return new Cell(this.#installation, this.#program, this.#rank)
  }
}
