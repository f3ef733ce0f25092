import pLimit from 'p-limit'
import type { Compiled } from '../engine/compile.ts'
import type { Cell } from './cell.ts'
import { type CompileRequest, compileAnswerSchema } from './cells/protocol.ts'
import { SandboxFault, Starved, WarmCells } from './pool.ts'
import type { Rank } from './priority.ts'
import type { Installation } from './seal.ts'

/** Processor time that a source may take to compile. */
export const compileLimitMs = 5_000

/** Most sources take a few hundredths of a second. */
const suspiciousMs = 300

/** A cell may die for reasons of its own; a source under which two die is a bomb. */
const attempts = 2

/**
 * A few compiler cells for all submissions: a compiler does not run what it compiles, so they may be shared. One that had
 * to be stopped is replaced.
 */
export class Compilers {
  readonly #warm: WarmCells
  readonly #limit: <T>(compile: () => Promise<T>) => Promise<T>
  #idle: Cell[] = []

  constructor(installation: Installation, most: number, rank: Rank) {
    this.#warm = new WarmCells(installation, 'compiler', 1, rank)
    this.#limit = pLimit(most)
  }

  /**
   * @param limitMs processor time that it may take
   * @returns undefined where the compiler had to be stopped: the source is a bomb
   * @throws SandboxFault
   */
  compile(request: CompileRequest, limitMs = compileLimitMs): Promise<Compiled | undefined> {
    return this.#limit(async () => {
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const cell = this.#idle.pop() ?? (await this.#warm.take())
        // A bomb takes its compiler with it: the next one is started meanwhile, so that nobody waits for it.
        const suspicion = setTimeout(() => this.#warm.refill(), suspiciousMs)
        const reply = await cell.request(request, limitMs).finally(() => clearTimeout(suspicion))
        if (reply.kind === 'answer') {
          this.#idle.push(cell)
          return readAnswer(reply.text)
        }
        await cell.kill()
        this.#warm.refill()
        if (reply.kind === 'starved') throw new Starved('a compiler cell was given too little to compute')
        if (reply.kind !== 'died') return undefined
      }
      return undefined
    })
  }

  whenWarm(): Promise<void> {
    return this.#warm.whenWarm()
  }

  async close(): Promise<void> {
    await Promise.all([this.#warm.close(), ...this.#idle.map((cell) => cell.kill())])
  }
}

function readAnswer(text: string): Compiled {
  const answer = compileAnswerSchema.safeParse(JSON.parse(text))
  if (!answer.success) throw new SandboxFault('a compiler cell answered with something else')
  return answer.data as Compiled
}
