import { type Load, loadSchema, type Observation, observationSchema } from '../engine/observation.ts'
import type { Cell, Exit, Reply } from './cell.ts'
import { type OpenRequest, type RunRequest, runAnswerSchema } from './cells/protocol.ts'
import type { Layer } from './layers.ts'
import { SandboxFault } from './pool.ts'

export type StopStatus = 'time-limit' | 'memory-limit' | 'output-limit' | 'runtime-error'

export type CallOutcome =
  | { kind: 'observed'; observation: Observation; cpuMs: number }
  /** The module threw, did not compile or exports no function; no case of it can run. */
  | { kind: 'not-loaded'; load: Load; cpuMs: number }
  /** The submission's own doing; the cell is gone. */
  | { kind: 'stopped'; status: StopStatus }

type GiveBack = (isClean: boolean, cpuMs: number) => Promise<void>

/** Where the self-test's own test takes the isolate's limit away. */
const withoutLimitMiB = 4_096

/** A runner cell on loan to one submission. */
export class Runner {
  readonly #cell: Cell
  readonly #layers: ReadonlySet<Layer>
  readonly #giveBack: GiveBack
  #isClean = true
  #cpuMs = 0

  constructor(cell: Cell, layers: ReadonlySet<Layer>, giveBack: GiveBack) {
    this.#cell = cell
    this.#layers = layers
    this.#giveBack = giveBack
  }

  /** Makes a fresh isolate. No code of the submission runs yet, so a failure is ours. @throws SandboxFault */
  async open(request: OpenRequest['open']): Promise<void> {
    const open = this.#layers.has('memory') ? request : { ...request, memoryMiB: withoutLimitMiB }
    const reply = await this.#cell.request({ open } satisfies RunRequest, 10_000)
    if (reply.kind === 'answer' && 'opened' in parseAnswer(reply.text)) return
    this.#isClean = false
    throw new SandboxFault(`a runner cell could not open an isolate: ${reply.kind}`)
  }

  /**
   * Calls the entry once.
   * @param context calls of one number share a realm
   * @param input JSON of the arguments
   * @param limitMs processor time
   */
  async call(context: number, keepConsole: boolean, input: string, limitMs: number): Promise<CallOutcome> {
    const request: RunRequest = { call: { context, keepConsole, input } }
    const outcome = readOutcome(await this.#cell.request(request, limitMs))
    if (outcome.kind === 'stopped') this.#isClean = false
    else this.#cpuMs += outcome.cpuMs
    return outcome
  }

  async release(): Promise<void> {
    await this.#giveBack(this.#isClean, this.#cpuMs)
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

function readOutcome(reply: Reply): CallOutcome {
  if (reply.kind === 'time') return stopped('time-limit')
  if (reply.kind === 'flood') return stopped('output-limit')
  if (reply.kind === 'died') return stopped(statusOfExit(reply.exit))
  const answer = parseAnswer(reply.text)
  if ('limit' in answer) return stopped('memory-limit')
  if ('observation' in answer) {
    const observation = observationSchema.safeParse(parseJson(answer.observation))
    if (observation.success) return { kind: 'observed', observation: observation.data, cpuMs: answer.cpuMs }
  }
  if ('notLoaded' in answer) {
    const load = loadSchema.safeParse(parseJson(answer.notLoaded))
    if (load.success) return { kind: 'not-loaded', load: load.data, cpuMs: answer.cpuMs }
  }
  return stopped('runtime-error')
}

function statusOfExit({ code, signal }: Exit): StopStatus {
  if (signal === 'SIGXCPU' || code === 128 + SIGXCPU) return 'time-limit'
  return memorySignals.has(signal) || memoryExits.has(code ?? 0) ? 'memory-limit' : 'runtime-error'
}

const stopped = (status: StopStatus): CallOutcome => ({ kind: 'stopped', status })

function parseAnswer(text: string) {
  const answer = runAnswerSchema.safeParse(parseJson(text))
  return answer.success ? answer.data : { failed: 'the cell answered with something else' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no schema takes that, so whoever reads it refuses it
  }
}
