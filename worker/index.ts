// A grading worker: in the web process when embedded, a process of its own when scaled.
import { setTimeout as delay } from 'node:timers/promises'
import type { JudgeQuietly } from '../platform/demo/judged.ts'
import { preparationsIn } from '../platform/exercises/preparations.ts'
import { requeueLost } from '../platform/judgings/requeue-lost.ts'
import { setAside } from '../platform/judgings/set-aside.ts'
import { type Lane, lanes } from '../platform/queue/index.ts'
import { type Runtime, reportFault } from '../platform/runtime.ts'
import { Bundles } from './bundles.ts'
import { Courtesy } from './courtesy.ts'
import { grade } from './grade.ts'
import { JudgeLoop } from './judge-loop.ts'
import type { TrustedSandbox } from './trusted-sandbox.ts'

/** Jobs taken for each slot: a quick one is fetched and its verdict written while another computes. */
const takenAhead: Record<Exclude<Lane, 'training'>, number> = { quick: 2, long: 1 }
const setAsideEveryMs = 5_000
const laterMs = 10_000
const quietForMs = 2_000

class WorkerStops extends Error {
  override name = 'WorkerStops'
}

export interface Worker {
  /** Resolves when the sandbox has been attacked and held, and judging has begun. @throws CannotStart */
  whenReady: Promise<void>
  /** Lets what runs come to its verdict, but for trainings: they begin again elsewhere. */
  stop(): Promise<void>
}

/**
 * @param furnish begins once the first visitors have been served. What it has judged is judged while nobody else waits, and fails with
 * `WorkerStops` once the worker stops
 */
export function startWorker(
  runtime: Runtime,
  { judges, holds, attackAgain }: TrustedSandbox,
  furnish: (judge: JudgeQuietly) => Promise<void> = async () => {},
): Worker {
  const { environment, log, metrics, database, queue, notices, seed, shelf } = runtime
  const teaching = { seed, preparations: preparationsIn(database) }
  const bundles = new Bundles(database)
  const courtesy = new Courtesy()
  const stopping = new AbortController()
  const loops = lanes.map(
    (lane) =>
      new JudgeLoop({
        queue,
        lane,
        most: lane === 'training' ? environment.trainerSlots : environment.slots * takenAhead[lane],
        handle: (job) =>
          grade(runtime, { judges, bundles, teaching, courtesy, stopping: stopping.signal }, job),
        onError: (error) => reportFault(runtime, error, 'a judging could not be done and is tried again'),
      }),
  )
  const stopLoops = () => Promise.all(loops.map((loop) => loop.stop()))
  metrics.watchCells(() => ({
    ...Object.fromEntries(loops.map(({ lane, running }) => [lane, running])),
    slots: environment.slots,
  }))
  const faultVerdict: Parameters<typeof setAside>[2] = async ({ exercise, exerciseVersion }, reference) =>
    judges.fault(await bundles.find(exercise, exerciseVersion), reference, teaching)
  const sweep = setInterval(() => {
    setAside(runtime, new Date(), faultVerdict).catch((error: unknown) => {
      log.warn({ err: error }, 'what was set aside could not be looked at')
    })
  }, setAsideEveryMs)

  const whenQuiet = async () => {
    while (!isStopped && loops.some(({ quietMs }) => quietMs < quietForMs))
      await delay(quietForMs, undefined, { ref: false })
  }

  /** Whoever submits first to an exercise should not wait for its hidden cases to be made, nor anybody while they are made. */
  const prepareAll = async () => {
    for (const { slug, version } of shelf.all) {
      await whenQuiet()
      if (isStopped) return
      try {
        await judges.prepare(await bundles.find(slug, version), teaching)
      } catch (error) {
        reportFault(runtime, error, `the exercise ${slug} cannot be prepared`)
      }
    }
  }

  const judgeQuietly: JudgeQuietly = async ({ slug, version }, source) => {
    await whenQuiet()
    if (isStopped) throw new WorkerStops()
    const bundle = await bundles.find(slug, version)
    // As long as it takes, and beside the cells that answer at once.
    const judged = await judges.judge(bundle, source, { use: 'shared', lane: 'long' }, teaching)
    return 'verdict' in judged ? judged.verdict : undefined
  }

  /** What can wait until the first visitors have been served. */
  const beginLater = async () => {
    await attackAgain()
    if (isStopped) return
    furnishing = furnish(judgeQuietly).catch((error: unknown) => {
      if (!(error instanceof WorkerStops))
        reportFault(runtime, error, 'the installation could not be furnished')
    })
    await furnishing
    await prepareAll()
  }

  let isHeld = false
  let isStopped = false
  let stopListening: (() => void)[] = []
  let later: NodeJS.Timeout | undefined
  let furnishing: Promise<void> | undefined
  const begin = async () => {
    await holds
    if (isStopped) return
    isHeld = true
    await requeueLost(runtime)
    stopListening = loops.map((loop) => notices.onWork(loop.lane, () => loop.wake()))
    for (const loop of loops) loop.start()
    later = setTimeout(() => {
      beginLater().catch((error: unknown) => {
        runtime.readiness.fail('sandbox')
        reportFault(runtime, error, 'the sandbox no longer holds: nobody is judged any more')
        void stopLoops()
      })
    }, laterMs)
  }
  const whenReady = begin()
  runtime.readiness.follow('sandbox', whenReady)
  return {
    whenReady,
    stop: async () => {
      isStopped = true
      stopping.abort()
      clearInterval(sweep)
      // What is begun has to end before the database is closed; attacks need not.
      if (isHeld) await whenReady.catch(() => {})
      clearTimeout(later)
      for (const stop of stopListening) stop()
      await Promise.all([stopLoops(), furnishing])
    },
  }
}
