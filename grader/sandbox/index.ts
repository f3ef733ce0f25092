// The only code that starts untrusted processes.
//
// Theory of operation: a few compiler cells serve all submissions. Runner cells are started before they are needed. For
// marks each submission gets a cell of its own that is destroyed after it; practice may reuse a cell, with a fresh isolate
// for each submission, until something in it had to be stopped, or fifty submissions have been through it.
import type { Compiled } from '../engine/compile.ts'
import type { Cell } from './cell.ts'
import type { CompileRequest } from './cells/protocol.ts'
import { Compilers } from './compilers.ts'
import { describeInstallation, findOptionalObstacle, install } from './install.ts'
import type { Layer, Level } from './layers.ts'
import { WarmCells } from './pool.ts'
import type { Rank } from './priority.ts'
import { Runner } from './runner.ts'
import type { Installation } from './seal.ts'

export { compileLimitMs } from './compilers.ts'
export type { Layer, Level } from './layers.ts'
export { layers, layersOf } from './layers.ts'
export { SandboxFault } from './pool.ts'
export { bundlesOf } from './programs.ts'
export type { CallOutcome, Runner } from './runner.ts'

/** `own`: a cell for this submission alone, destroyed after. `shared`: a cell that others of the same kind used before. */
export type CellUse = 'own' | 'shared'

export interface SandboxStamp {
  level: Level
  detail: string
}

export interface CellSettings {
  /** Submissions judged at once. */
  slots: number
  /** Runner cells started ahead of time: one a slot and one to spare unless said otherwise, for a killed cell's place. */
  warm?: number
  /** How far behind others the cells compute. */
  rank?: Rank
}

export interface SandboxSettings extends CellSettings {
  level: Level
  /** For the self-test's own test: layers to leave out. */
  without?: readonly Layer[]
}

/** Cells cannot be made as asked; the message says why and what to do. */
export class SandboxUnavailable extends Error {
  override name = 'SandboxUnavailable'
}

const submissionsPerCell = 50
/** A shared cell is retired long before the kernel's limit of processor time ends it in the middle of somebody's case. */
const cpuMsPerCell = 5_000

interface Idle {
  cell: Cell
  submissions: number
  cpuMs: number
}

export class Sandbox {
  readonly stamp: SandboxStamp
  readonly installation: Installation
  readonly #compilers: Compilers
  readonly #runners: WarmCells
  #idleRunners: Idle[] = []
  readonly #ending = new Set<Promise<void>>()

  /** @throws SandboxUnavailable */
  static async create(settings: SandboxSettings): Promise<Sandbox> {
    const obstacle = settings.level === 'sealed' ? findOptionalObstacle() : undefined
    if (obstacle) throw new SandboxUnavailable(obstacle)
    return new Sandbox(await install(settings.level, settings.without), settings)
  }

  private constructor(installation: Installation, { slots, warm = slots + 1, rank = 'cell' }: CellSettings) {
    this.installation = installation
    this.stamp = { level: installation.level, detail: describeInstallation(installation) }
    this.#compilers = new Compilers(installation, Math.max(Math.ceil(slots / 2), Math.min(slots, 2)), rank)
    this.#runners = new WarmCells(installation, 'runner', warm, rank)
  }

  /** Further cells of the very same kind, apart from these. */
  beside(settings: CellSettings): Sandbox {
    return new Sandbox(this.installation, settings)
  }

  /**
   * Compiles a submission in a killable cell.
   * @param limitMs processor time that it may take
   * @returns undefined where it had to be stopped
   * @throws SandboxFault
   */
  compile(request: CompileRequest, limitMs?: number): Promise<Compiled | undefined> {
    return this.#compilers.compile(request, limitMs)
  }

  /** Lends a runner cell, which has to be released. @throws SandboxFault */
  async lend(use: CellUse): Promise<Runner> {
    this.#idleRunners = this.#idleRunners.filter(({ cell }) => cell.isAlive)
    const idle = use === 'shared' ? this.#idleRunners.pop() : undefined
    const { cell, submissions, cpuMs } = idle ?? {
      cell: await this.#runners.take(),
      submissions: 0,
      cpuMs: 0,
    }
    return new Runner(cell, this.installation.layers, (isClean, usedMs) => {
      const used = { cell, submissions: submissions + 1, cpuMs: cpuMs + usedMs }
      const isReusable = isClean && used.submissions < submissionsPerCell && used.cpuMs < cpuMsPerCell
      if (use === 'shared' && isReusable && cell.isAlive) {
        this.#idleRunners.push(used)
        return
      }
      // Nobody waits for the end of a cell, nor for the start of the next one.
      const ending = cell.kill().finally(() => this.#ending.delete(ending))
      this.#ending.add(ending)
      setImmediate(() => this.#runners.refill())
    })
  }

  /** Resolves when the cells that are started ahead of time are ready. */
  async whenWarm(): Promise<void> {
    await Promise.all([this.#compilers.whenWarm(), this.#runners.whenWarm()])
  }

  /** Ends every cell. */
  async close(): Promise<void> {
    const idle = this.#idleRunners.map(({ cell }) => cell.kill())
    await Promise.all([this.#compilers.close(), this.#runners.close(), ...idle, ...this.#ending])
  }
}
