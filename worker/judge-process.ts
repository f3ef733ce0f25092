// The process that judges: it has the sandbox and the judge, and neither database nor secrets nor network.
//
// Theory of operation: cells are started by forking, which costs a process as much as its memory is large; and to compare
// answers takes time that whoever answers people does not have. So both happen here, in a small process that can be killed at
// any moment: the worker starts another one, and what was under way is judged again. The cells of the two lanes are apart:
// those for what takes long compute with what the others leave, from their start on.
import { setTimeout as delay } from 'node:timers/promises'
import pLimit, { type LimitFunction } from 'p-limit'
import type { PrivateBundle } from '../grader/contract/bundle.ts'
import type { TrainingProgress } from '../grader/contract/training.ts'
import { Judge, type Preparation } from '../grader/judges/index.ts'
import { selfTest } from '../grader/judges/self-test.ts'
import { chooseSandbox } from '../grader/sandbox/choose.ts'
import { type Sandbox, SandboxUnavailable } from '../grader/sandbox/index.ts'
import type { Lane } from '../platform/queue/index.ts'
import { endSession } from './end-session.ts'
import type { ExerciseKey, JudgeArguments, Order, OrderName, Orders, Report } from './judge-protocol.ts'
import { findOptionalFingerprint } from './sandbox-fingerprint.ts'

const closeWithinMs = 3_000

const report = (message: Report) => {
  if (process.connected) process.send?.(message)
}

class JudgeServer {
  readonly #sandbox: Sandbox
  readonly #quickSandbox: Sandbox
  readonly #limits: Record<Lane, LimitFunction>
  readonly #bundles = new Map<string, PrivateBundle>()
  readonly #given = new Map<string, Preparation>()
  readonly #made = new Map<string, Preparation>()
  #judge: Judge | undefined

  readonly #mnistDir: string
  /** Of the orders under way, how each is ended. */
  readonly #cancels = new Map<number, AbortController>()

  constructor(
    sandbox: Sandbox,
    quickSandbox: Sandbox,
    { slots, trainerSlots, mnistDir }: Pick<JudgeArguments, 'slots' | 'trainerSlots' | 'mnistDir'>,
  ) {
    this.#limits = { quick: pLimit(slots), long: pLimit(slots), training: pLimit(trainerSlots) }
    this.#mnistDir = mnistDir
    this.#sandbox = sandbox
    this.#quickSandbox = quickSandbox
  }

  readonly #handlers: {
    [Name in OrderName]: (order: Orders[Name]['order'], id: number) => Promise<Orders[Name]['result']>
  } = {
    // The cells of both lanes are of one kind; whoever starts should not wait behind those that compute for long.
    attack: ({ pace }) => selfTest(this.#quickSandbox, pace),
    teach: async ({ bundle, seed, preparation }) => {
      const key = keyOf(bundle)
      this.#judge ??= this.#createJudge(seed)
      if (preparation) this.#given.set(key, preparation)
      await this.#judge.prepare(bundle)
      this.#bundles.set(key, bundle)
      const made = this.#made.get(key)
      this.#given.delete(key)
      this.#made.delete(key)
      return made
    },
    judge: async ({ source, use, lane, weights, ...key }, id) => {
      const { judge, bundle } = this.#taught(key)
      const cancel = new AbortController()
      this.#cancels.set(id, cancel)
      const onProgress = (progress: TrainingProgress) => report({ kind: 'progress', id, progress })
      try {
        return await this.#limits[lane](async () => {
          const watched = { use, onProgress, signal: cancel.signal }
          if (weights) return { verdict: await judge.measure(bundle, weights, watched) }
          if (lane !== 'quick') return { verdict: await judge.judge(bundle, source, watched) }
          const verdict = await judge.judgeQuickly(bundle, source, { use })
          if (verdict) return { verdict }
          const { exercise } = await judge.prepare(bundle)
          return { passOn: exercise.kind === 'training' ? 'training' : 'long' }
        })
      } finally {
        this.#cancels.delete(id)
      }
    },
    cancel: async ({ id }) => {
      this.#cancels.get(id)?.abort()
      return undefined
    },
    fault: async ({ reference, ...key }) => {
      const { judge, bundle } = this.#taught(key)
      return judge.fault(bundle, reference)
    },
  }

  async obey<Name extends OrderName>({ id, name, order }: Order<Name>): Promise<void> {
    try {
      report({ kind: 'done', id, result: await this.#handlers[name](order, id) })
    } catch (error) {
      report({ kind: 'failed', id, error: error instanceof Error ? error : new Error(String(error)) })
    }
  }

  #createJudge(seed: string): Judge {
    return new Judge({
      sandbox: this.#sandbox,
      quickSandbox: this.#quickSandbox,
      seed,
      mnistDir: this.#mnistDir,
      preparations: {
        findOptional: async (bundle) => this.#given.get(keyOf(bundle)),
        save: async (bundle, _, preparation) => void this.#made.set(keyOf(bundle), preparation),
      },
      onFault: (reference, error) =>
        report({
          kind: 'fault',
          reference,
          error: error instanceof Error ? error : new Error(String(error)),
        }),
    })
  }

  #taught(key: ExerciseKey): { judge: Judge; bundle: PrivateBundle } {
    const bundle = this.#bundles.get(keyOf(key))
    if (!this.#judge || !bundle) throw new Error(`the exercise ${keyOf(key)} was not taught`)
    return { judge: this.#judge, bundle }
  }
}

const keyOf = ({ slug, version }: ExerciseKey) => `${slug} ${version}`

async function serveJudgings(settings: JudgeArguments): Promise<void> {
  const worker = process.ppid
  // A terminal sends its signals to every process; the worker alone says when it is over.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  const { slots } = settings
  const sandbox = await chooseSandbox({
    ...settings,
    warm: slots,
    rank: 'background',
    warn: (message) => report({ kind: 'warning', message }),
  })
  const quickSandbox = sandbox.beside({ slots })
  const server = new JudgeServer(sandbox, quickSandbox, settings)
  process.on('message', (order: Order) => void server.obey(order))
  process.on('disconnect', () => {
    // A cell that still starts on a crowded machine is not waited for longer: it ends with this process.
    const closed = Promise.all([sandbox.close(), quickSandbox.close()])
    void Promise.race([closed, delay(closeWithinMs)]).finally(() => {
      // The worker ends what is left once this process has gone; where the worker itself has gone, nobody else does.
      if (process.ppid !== worker) endSession(process.pid)
      process.exit()
    })
  })
  report({ kind: 'ready', fingerprint: findOptionalFingerprint(sandbox) })
}

try {
  await serveJudgings(JSON.parse(process.argv[2] ?? '{}') as JudgeArguments)
} catch (error) {
  if (!(error instanceof SandboxUnavailable)) throw error
  report({ kind: 'unavailable', message: error.message })
  process.disconnect()
}
