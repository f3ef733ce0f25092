import type { Compiled } from '../engine/compile.ts'
import type { Cell } from './cell.ts'
import { type CompileRequest, compileAnswerSchema } from './cells/protocol.ts'
import { SandboxFault, WarmCells } from './pool.ts'
import type { Installation } from './seal.ts'

const compileLimitMs = 5_000

/**
 * A few compiler cells for all submissions: a compiler does not run what it compiles, so they may be shared. One that had
 * to be stopped is replaced.
 */
export class Compilers {
  readonly #warm: WarmCells
  readonly #most: number
  #idle: Cell[] = []
  #count = 0
  #waiting: ((cell: Cell) => void)[] = []

  constructor(installation: Installation, most: number) {
    this.#most = most
    this.#warm = new WarmCells(installation, 'compiler', 1)
  }

  /**
   * @returns undefined where the compiler had to be stopped: the source is a bomb
   * @throws SandboxFault
   */
  async compile(request: CompileRequest): Promise<Compiled | undefined> {
    const cell = await this.#take()
    const reply = await cell.request(request, compileLimitMs)
    if (reply.kind !== 'answer') {
      await cell.kill()
      await this.#replace()
      return undefined
    }
    this.#give(cell)
    const answer = compileAnswerSchema.safeParse(JSON.parse(reply.text))
    if (!answer.success) throw new SandboxFault('a compiler cell answered with something else')
    return answer.data as Compiled
  }

  whenWarm(): Promise<void> {
    return this.#warm.whenWarm()
  }

  async close(): Promise<void> {
    await Promise.all([this.#warm.close(), ...this.#idle.map((cell) => cell.kill())])
  }

  async #take(): Promise<Cell> {
    const idle = this.#idle.pop()
    if (idle) return idle
    if (this.#count >= this.#most) return new Promise((resolve) => this.#waiting.push(resolve))
    this.#count++
    try {
      return await this.#warm.take()
    } catch (error) {
      this.#count--
      throw error
    }
  }

  #give(cell: Cell): void {
    const next = this.#waiting.shift()
    if (next) next(cell)
    else this.#idle.push(cell)
  }

  /** Whoever waits for the cell that died must not wait for ever. */
  async #replace(): Promise<void> {
    this.#warm.refill()
    if (this.#waiting.length > 0) this.#give(await this.#warm.take())
    else this.#count--
  }
}
