// How quickly LeNet is trained and read by, on each backend that this machine has: in one run, one after the other, each in a
// process of its own; beside PyTorch, where PYTORCH_PYTHON names a Python that has it.
import { execFile, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TrainingPlan } from '../../grader/contract/training.ts'
import type { BackendName } from '../../grader/training/backends/index.ts'
import { loadBenchDigits } from './training-digits.ts'

export interface BenchOrder {
  backend: BackendName
  plan: TrainingPlan
  /** Also on a software adapter, with few images; else a hardware adapter is needed. */
  alsoSoftware?: boolean
  /** Examples to measure the steps and the reading with. */
  steps: { examples: number; evaluated: number }
  /** Trains until the test images are read so well, and measures how long that takes. Not on a software adapter. */
  target?: number
}

export interface Measured {
  adapter?: string
  trainedPerSecond: number
  evaluatedPerSecond: number
  /** Where a target was given. */
  run?: { seconds: number; accuracy: number; epochs: number; secondsToTarget?: number }
}

export type BenchAnswer = { unavailable: string } | Measured

const plan: TrainingPlan = { optimizer: 'adam', learningRate: 0.003, batchSize: 64, epochs: 6 }
/** Learning eight times as many at once, an accelerator has more to do in each step. */
const largeBatches = { ...plan, batchSize: 512 }
const target = 0.97
const secondsToTarget = 60
const timesAsQuick = 100
const imagesPerSecond = 2_000

/** Enough for a steady figure; the slow ones are given less. */
const quick = { steps: { examples: 6_400, evaluated: 10_000 }, target }
const orders: BenchOrder[] = [
  { backend: 'cpu', plan, steps: { examples: 128, evaluated: 128 } },
  { backend: 'wasm', plan, ...quick },
  { backend: 'webgpu', plan, ...quick, alsoSoftware: true },
  { backend: 'webgpu', plan: largeBatches, ...quick },
]

/** @returns whether the wasm backend is as quick as it should be */
export async function benchTraining(): Promise<boolean> {
  const digits = process.env.MNIST_DIR ? "MNIST's digits" : 'generated digits'
  process.stdout.write(`\nLeNet on ${digits}\n`)
  process.stdout.write('                      trained/s   read/s    ×cpu   to 97 %   6 epochs\n')
  let cpu = Number.NaN
  let isMet = true
  for (const order of orders) {
    const title = `${order.backend}, ${order.plan.batchSize} at once`
    const answer = await measureApart(order)
    if ('unavailable' in answer) {
      process.stdout.write(`${title.padEnd(19)} ${answer.unavailable}\n`)
      continue
    }
    if (order.backend === 'cpu') cpu = answer.trainedPerSecond
    writeRow(title, answer, cpu)
    if (order.backend === 'wasm') isMet = judgeWasm(answer, cpu)
  }
  const python = process.env.PYTORCH_PYTHON
  if (python)
    for (const { batchSize } of [plan, largeBatches])
      for (const answer of await measurePyTorch(python, batchSize))
        writeRow(`PyTorch, ${batchSize} at once`, answer, cpu)
  return isMet
}

function writeRow(title: string, measured: Measured, cpu: number): void {
  const { trainedPerSecond, evaluatedPerSecond, adapter = '', run } = measured
  const columns = [
    title.padEnd(21),
    trainedPerSecond.toFixed(0).padStart(9),
    evaluatedPerSecond.toFixed(0).padStart(8),
    (trainedPerSecond / cpu).toFixed(1).padStart(7),
    (run ? `${run.secondsToTarget?.toFixed(1) ?? 'never'} s` : '').padStart(9),
    (run ? `${(100 * run.accuracy).toFixed(2)} % in ${run.seconds.toFixed(1)} s` : '').padStart(17),
    adapter,
  ]
  process.stdout.write(`${columns.join(' ')}\n`)
}

function judgeWasm({ trainedPerSecond, run }: Measured, cpu: number): boolean {
  const lines: [string, boolean][] = [
    [`wasm to cpu, at least ${timesAsQuick} times`, trainedPerSecond / cpu >= timesAsQuick],
    [`wasm, at least ${imagesPerSecond} images a second`, trainedPerSecond >= imagesPerSecond],
    [
      `${100 * target} % of the test images within ${secondsToTarget} s`,
      (run?.secondsToTarget ?? Number.POSITIVE_INFINITY) <= secondsToTarget,
    ],
  ]
  for (const [what, holds] of lines) process.stdout.write(`  ${what}: ${holds ? 'holds' : 'FAILS'}\n`)
  return lines.every(([, holds]) => holds)
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

/** On each device that PyTorch has, the same digits. */
async function measurePyTorch(python: string, batchSize: number): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'receptive-bench-'))
  try {
    const { training, test } = loadBenchDigits()
    for (const [name, digits] of Object.entries({ training, test })) {
      writeFileSync(join(folder, `${name}-images`), digits.images)
      writeFileSync(join(folder, `${name}-labels`), digits.labels)
    }
    const program = fileURLToPath(new URL('./lenet_pytorch.py', import.meta.url))
    const order = { folder, batchSize, learningRate: plan.learningRate, epochs: plan.epochs, ...quick }
    const { stdout } = await promisify(execFile)(python, [program, JSON.stringify(order)])
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Measured)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
