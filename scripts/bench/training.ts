// How quickly LeNet is trained and read by, on each backend that this machine has: in one run, one after the other, each in a
// process of its own.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TrainingPlan } from '../../grader/contract/training.ts'
import type { BackendName } from '../../grader/training/backends/index.ts'

export interface BenchOrder {
  backend: BackendName
  plan: TrainingPlan
  /** Examples to measure the steps and the reading with. */
  steps: { examples: number; evaluated: number }
  /** Trains until the test images are read so well, and measures how long that takes. */
  target?: number
}

export type BenchAnswer =
  | { unavailable: string }
  | {
      adapter?: string
      trainedPerSecond: number
      evaluatedPerSecond: number
      /** Where a target was given. */
      run?: { seconds: number; accuracy: number; epochs: number; source: string; secondsToTarget?: number }
    }

const plan: TrainingPlan = { optimizer: 'adam', learningRate: 0.003, batchSize: 64, epochs: 6 }
const target = 0.97
const secondsToTarget = 60
const timesAsQuick = 100
const imagesPerSecond = 2_000

/** Enough for a steady figure; the slow ones are given less. */
const orders: BenchOrder[] = [
  { backend: 'cpu', plan, steps: { examples: 128, evaluated: 128 } },
  { backend: 'wasm', plan, steps: { examples: 6_400, evaluated: 10_000 }, target },
  { backend: 'webgpu', plan, steps: { examples: 512, evaluated: 1_000 } },
]

/** @returns whether the wasm backend is as quick as it should be */
export async function benchTraining(): Promise<boolean> {
  process.stdout.write('\nLeNet, batches of 64\nbackend   trained/s   read/s   ×cpu\n')
  let cpu = Number.NaN
  let isMet = true
  for (const order of orders) {
    const answer = await measureApart(order)
    if ('unavailable' in answer) {
      process.stdout.write(`${order.backend.padEnd(8)} ${answer.unavailable}\n`)
      continue
    }
    const { trainedPerSecond, evaluatedPerSecond, adapter = '', run } = answer
    if (order.backend === 'cpu') cpu = trainedPerSecond
    const columns = [
      order.backend.padEnd(8),
      trainedPerSecond.toFixed(0).padStart(10),
      evaluatedPerSecond.toFixed(0).padStart(8),
      (trainedPerSecond / cpu).toFixed(1).padStart(6),
      adapter,
    ]
    process.stdout.write(`${columns.join(' ')}\n`)
    if (order.backend !== 'wasm') continue
    isMet =
      line(`wasm to cpu, at least ${timesAsQuick} times`, trainedPerSecond / cpu >= timesAsQuick) && isMet
    isMet =
      line(`wasm, at least ${imagesPerSecond} images a second`, trainedPerSecond >= imagesPerSecond) && isMet
    if (!run) continue
    const { source, accuracy, seconds, epochs } = run
    const percent = (100 * accuracy).toFixed(2)
    process.stdout.write(`${percent} % of ${source} after ${epochs} epochs in ${seconds.toFixed(1)} s\n`)
    isMet =
      line(
        `${100 * target} % within ${secondsToTarget} s (${run.secondsToTarget?.toFixed(1) ?? 'never'} s)`,
        (run.secondsToTarget ?? Number.POSITIVE_INFINITY) <= secondsToTarget,
      ) && isMet
  }
  return isMet
}

function line(what: string, holds: boolean): boolean {
  process.stdout.write(`  ${what}: ${holds ? 'holds' : 'FAILS'}\n`)
  return holds
}

function measureApart(order: BenchOrder): Promise<BenchAnswer> {
  const child = fork(fileURLToPath(new URL('./training-process.ts', import.meta.url)))
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as BenchAnswer))
    child.once('error', reject)
    child.once('exit', (status) => reject(new Error(`the ${order.backend} process ended with ${status}`)))
    child.send(order)
  })
}
