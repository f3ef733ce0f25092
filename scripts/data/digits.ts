import { createRandom } from '../../grader/tensor/random.ts'
import { startBackend } from '../../grader/training/backends/index.ts'
import type { Digits } from '../../grader/training/datasets/digits/digits.ts'
import { generateDigits } from '../../grader/training/datasets/digits/generate.ts'
import { splitsOf } from '../../grader/training/datasets/digits/held-out.ts'
import { readMnist } from '../../grader/training/datasets/mnist-files.ts'
import { buildLeNet } from '../../grader/training/networks/lenet.ts'
import type { TrainingPlan } from '../../grader/training/networks/plan.ts'
import { type Evaluation, evaluate, train } from '../../grader/training/networks/train.ts'

/** Few epochs: whoever sees these digits often learns what is theirs alone. */
const plan: TrainingPlan = { optimizer: 'adam', learningRate: 0.003, batchSize: 64, epochs: 3 }
const wantedAccuracy = 0.85

/**
 * Makes the public training digits, and, with MNIST, has a LeNet that has seen nothing else read its test images.
 * @returns the exit status: 1 where it reads fewer than it should
 */
export async function measureDigits(mnistDir: string, say: (text: string) => void): Promise<number> {
  const { seed, count } = splitsOf('').training
  const started = performance.now()
  const digits = generateDigits({ seed, count })
  say(`${count} digits made in ${secondsSince(started)} s\n`)
  if (mnistDir === '') {
    say('Set MNIST_DIR to see how well a LeNet that learns from them reads the real test images.\n')
    return 0
  }
  const test = readMnist(mnistDir, 'test')
  await startBackend({ wanted: 'wasm' })
  const { accuracy, right, total, confusion } = await learnAndRead(digits, test, say)
  say(formatConfusion(confusion))
  say(`${(100 * accuracy).toFixed(2)} % of MNIST's test images are read (${right} of ${total})\n`)
  return accuracy >= wantedAccuracy ? 0 : 1
}

async function learnAndRead(digits: Digits, test: Digits, say: (text: string) => void): Promise<Evaluation> {
  const network = buildLeNet('relu')
  const started = performance.now()
  const random = createRandom('order')
  for await (const { epoch, step, stepsPerEpoch, loss } of train(network, plan, digits, { random }))
    if (step === stepsPerEpoch) say(`epoch ${epoch}: loss ${loss.toFixed(4)}, ${secondsSince(started)} s\n`)
  return evaluate(network, test)
}

const secondsSince = (started: number) => ((performance.now() - started) / 1_000).toFixed(1)

/** A row for each digit, a column for what it is read as. */
function formatConfusion(confusion: readonly (readonly number[])[]): string {
  const line = (head: string, cells: readonly (string | number)[]) =>
    `${head.padEnd(6)}${cells.map((cell) => String(cell).padStart(6)).join('')}\n`
  const rows = confusion.map((row, digit) => line(String(digit), row))
  return [line('read as', Array.from(confusion.keys())), ...rows].join('')
}
