import {
  type Load,
  loadSchema,
  type Observation,
  observationSchema,
  type StopStatus,
} from '../engine/observation.ts'
import type { Cell, Exit, Reply } from './cell.ts'
import {
  type Call,
  type OpenRequest,
  type RunAnswer,
  type RunRequest,
  runAnswerSchema,
} from './cells/protocol.ts'
import type { Layer } from './layers.ts'
import { SandboxFault, Starved } from './pool.ts'

export type CallOutcome =
  | { kind: 'observed'; observation: Observation; cpuMs: number }
  /** The module threw, did not compile or exports no function; no case of it can run. */
  | { kind: 'not-loaded'; load: Load; cpuMs: number }
  /** One of the calls whose answers were held back did not come to an end: they have to be made again, one by one. */
  | { kind: 'unclear' }
  /** The submission's own doing; the cell is gone. */
  | { kind: 'stopped'; status: StopStatus }

type GiveBack = (isClean: boolean, cpuMs: number) => void

const openLimitMs = 10_000

/** Answers are held back for a moment only: where none has come for so long, one call is a long one. */
const suspiciousMs = 300

/** Where the self-test's own test takes the isolate's limit away. */
const withoutLimitMiB = 4_096

/** A runner cell on loan to one submission. */
export class Runner {
  readonly #cell: Cell
  readonly #layers: ReadonlySet<Layer>
  readonly #giveBack: GiveBack
  #isClean = true
  #opening: Promise<Reply> | undefined
  #cpuMs = 0

  constructor(cell: Cell, layers: ReadonlySet<Layer>, giveBack: GiveBack) {
    this.#cell = cell
    this.#layers = layers
    this.#giveBack = giveBack
  }

  /** Has a fresh isolate made, for the calls that follow. */
  open(request: OpenRequest['open']): void {
    const open = this.#layers.has('memory') ? request : { ...request, memoryMiB: withoutLimitMiB }
    this.#opening = this.#cell.request({ open } satisfies RunRequest, openLimitMs)
  }

  /**
   * Calls the entry, once for each of `calls`, and yields what came of it as it comes. It ends early after an outcome that
   * is no observation.
   * @param limitMs asked before each call: the processor time that it may take
   * @param holdBack answers after the first may come some together, which is quicker; an end by force then leaves open which
   * call it was
   * @throws SandboxFault
   */
  async *call(calls: Call[], limitMs: () => number, holdBack: boolean): AsyncGenerator<CallOutcome, void> {
    this.#isClean = false // until the last answer is in: whoever asks for no more leaves a cell that still computes
    this.#cell.send({ calls, holdBack } satisfies RunRequest, calls.length)
    await this.#awaitOpening()
    for (let index = 0; index < calls.length; index++) {
      const mayHide = holdBack && index > 0
      const reply = await this.#cell.next(mayHide ? Math.min(limitMs(), suspiciousMs) : limitMs())
      const outcome: CallOutcome =
        mayHide && reply.kind !== 'answer' ? { kind: 'unclear' } : readOutcome(reply)
      if ('cpuMs' in outcome) this.#cpuMs += outcome.cpuMs
      const isLast = outcome.kind !== 'observed' || index === calls.length - 1
      this.#isClean = isLast && 'cpuMs' in outcome
      if (isLast) this.#cell.finish()
      yield outcome
      if (isLast) return
    }
  }

  /** No code of the submission has run when an isolate cannot be made, so that is a fault of ours. */
  async #awaitOpening(): Promise<void> {
    const reply = await this.#opening
    this.#opening = undefined
    if (!reply || (reply.kind === 'answer' && parseAnswer(reply.text).kind === 'opened')) return
    throw new SandboxFault(`a runner cell could not open an isolate: ${reply.kind}`)
  }

  /** Gives the cell back, or ends it in the background. */
  release(): void {
    this.#giveBack(this.#isClean, this.#cpuMs)
  }
}

/** Signals by which the kernel or V8 itself ends a process that asks for too much memory. */
const memorySignals = new Set<NodeJS.Signals | null>([
  'SIGABRT',
  'SIGKILL',
  'SIGTRAP',
  'SIGSEGV',
  'SIGBUS',
  'SIGILL',
])

/** A process that bubblewrap started and that a signal ended is reported as 128 + its number. */
const memoryExits = new Set([128 + 6, 128 + 9, 128 + 5, 128 + 11, 128 + 7, 128 + 4])
const SIGXCPU = 24

/** @throws SandboxFault */
function readOutcome(reply: Reply): CallOutcome {
  if (reply.kind === 'time') return stopped('time-limit')
  if (reply.kind === 'starved') throw new Starved('a runner cell was given too little to compute')
  if (reply.kind === 'flood') return stopped('output-limit')
  if (reply.kind === 'died') return stopped(statusOfExit(reply.exit))
  const answer = parseAnswer(reply.text)
  if (answer.kind === 'out-of-memory') return stopped('memory-limit')
  if (answer.kind === 'observed') {
    const observation = observationSchema.safeParse(parseJson(answer.text))
    if (observation.success) return { kind: 'observed', observation: observation.data, cpuMs: answer.cpuMs }
  }
  if (answer.kind === 'not-loaded') {
    const load = loadSchema.safeParse(parseJson(answer.text))
    if (load.success) return { kind: 'not-loaded', load: load.data, cpuMs: answer.cpuMs }
  }
  return stopped('runtime-error')
}

function statusOfExit({ code, signal }: Exit): StopStatus {
  if (signal === 'SIGXCPU' || code === 128 + SIGXCPU) return 'time-limit'
  return memorySignals.has(signal) || memoryExits.has(code ?? 0) ? 'memory-limit' : 'runtime-error'
}

const stopped = (status: StopStatus): CallOutcome => ({ kind: 'stopped', status })

function parseAnswer(text: string): RunAnswer {
  const answer = runAnswerSchema.safeParse(parseJson(text))
  return answer.success ? answer.data : { kind: 'failed', reason: 'the cell answered with something else' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no schema takes that, so whoever reads it refuses it
  }
}
