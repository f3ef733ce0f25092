// A grading worker: in the web process when embedded, a process of its own when scaled.
import { Judge } from '../grader/judges/index.ts'
import { type SelfTestLine, selfTest } from '../grader/judges/self-test.ts'
import { chooseSandbox } from '../grader/sandbox/choose.ts'
import type { Sandbox } from '../grader/sandbox/index.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { preparationsIn } from '../platform/exercises/preparations.ts'
import { requeueLost } from '../platform/judgings/requeue-lost.ts'
import { setAside } from '../platform/judgings/set-aside.ts'
import { type Runtime, reportFault } from '../platform/runtime.ts'
import { Bundles } from './bundles.ts'
import { grade } from './grade.ts'
import { JudgeLoop } from './judge-loop.ts'

const setAsideEveryMs = 5_000
/** Whoever is there at the start comes first: preparing takes a core for seconds. */
const prepareAfterMs = 10_000

export interface Worker {
  /** Resolves when the sandbox has been attacked and held, and judging has begun. @throws CannotStart */
  whenReady: Promise<void>
  /** Lets what runs come to its verdict, and ends every cell. */
  stop(): Promise<void>
}

/** @throws SandboxUnavailable */
export async function startWorker(runtime: Runtime): Promise<Worker> {
  const { environment, log, metrics, database, queue, notices, seed, shelf } = runtime
  const sandbox = await chooseSandbox({
    level: environment.sandbox,
    slots: environment.slots,
    isProduction: environment.isProduction,
    warn: (message) => log.warn(message),
  })
  const onFault = (reference: string, error: unknown) => {
    metrics.countFault()
    log.error({ err: error, reference }, 'the judge failed')
  }
  const judge = new Judge({ sandbox, seed, preparations: preparationsIn(database), onFault })
  const bundles = new Bundles(database)
  const loop = new JudgeLoop({
    queue,
    slots: environment.slots,
    handle: (job) => grade(runtime, judge, bundles, job),
    onError: (error) => reportFault(runtime, error, 'a judging could not be done and is tried again'),
  })
  metrics.watchCells(() => ({ judging: loop.running, slots: environment.slots }))
  const faultVerdict: Parameters<typeof setAside>[2] = async ({ exercise, exerciseVersion }, reference) =>
    judge.fault(await bundles.find(exercise, exerciseVersion), reference)
  const sweep = setInterval(() => {
    setAside(runtime, new Date(), faultVerdict).catch((error: unknown) => {
      log.warn({ err: error }, 'what was set aside could not be looked at')
    })
  }, setAsideEveryMs)

  /** Whoever submits first to an exercise should not wait for its hidden cases to be made. */
  const prepareAll = async () => {
    for (const { slug, version } of shelf.all) {
      if (isStopped) return
      try {
        await judge.prepare(await bundles.find(slug, version))
      } catch (error) {
        reportFault(runtime, error, `the exercise ${slug} cannot be prepared`)
      }
    }
  }

  let isStopped = false
  let stopListening = () => {}
  let preparing: NodeJS.Timeout | undefined
  const begin = async () => {
    await assertHolds(sandbox, environment.isProduction, log)
    if (isStopped) return
    await requeueLost(runtime)
    stopListening = notices.onWork(() => loop.wake())
    loop.start()
    preparing = setTimeout(() => void prepareAll(), prepareAfterMs)
  }
  const whenReady = begin()
  runtime.readiness.follow('sandbox', whenReady)
  return {
    whenReady,
    stop: async () => {
      isStopped = true
      clearInterval(sweep)
      // The self-test starts cells: it has to be over before they are ended. What it found was told to whoever waits.
      await whenReady.catch(() => {})
      clearTimeout(preparing)
      stopListening()
      await loop.stop()
      await sandbox.close()
    },
  }
}

/** On a busy machine an attack may not come to its end in time; a layer that is missing fails every time. */
const selfTests = 3

async function assertHolds(sandbox: Sandbox, isProduction: boolean, log: Runtime['log']): Promise<void> {
  let broken: SelfTestLine[] = []
  for (let count = 1; count <= selfTests; count++) {
    const lines = await selfTest(sandbox)
    broken = lines.filter(({ result }) => result === 'FAIL' || (isProduction && result === 'absent'))
    for (const { layer, attack, expected, seen } of broken)
      log.error({ layer, attack, expected, seen }, 'the sandbox does not hold')
    if (broken.length === 0) return
  }
  const layers = [...new Set(broken.map(({ layer }) => layer))].join(', ')
  throw new CannotStart(
    `The sandbox does not hold on this machine (${layers}): see npm run self-test and docs/security.md.`,
  )
}
