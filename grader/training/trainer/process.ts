// The program of the trainer: one process for one order. It ends when it has answered, or when nobody waits for it any more.
import { createRandom } from '../../tensor/random.ts'
import { startBackend } from '../backends/index.ts'
import { sliceDigits } from '../datasets/digits/digits.ts'
import { loadHeldOutDigits, loadTrainingDigits } from '../datasets/load-digits.ts'
import { buildNetwork } from '../networks/build.ts'
import { evaluate, train } from '../networks/train.ts'
import { setWeights } from '../networks/weights.ts'
import type {
  EpochResult,
  MeasureOrder,
  TrainerOrder,
  TrainerReport,
  TrainerResult,
  TrainOrder,
} from './order.ts'

/** From one word of progress to the next. */
const progressEveryMs = 250

const say = (report: TrainerReport) =>
  new Promise<void>((resolve) => {
    process.send?.(report, () => resolve())
  })

async function obey(order: TrainerOrder): Promise<TrainerResult> {
  // Marks come from this backend, wherever they are made.
  await startBackend({ wanted: 'wasm' })
  return order.kind === 'train' ? trainAndMeasure(order) : measureWeights(order)
}

async function measureWeights(order: MeasureOrder): Promise<TrainerResult> {
  const model = buildNetwork(order.network)
  setWeights(model, order.weights)
  const { source, ...digits } = heldOut(order, 'weights')
  const measurement = await evaluate(model, digits)
  return { backend: 'wasm', source, epochs: [], seconds: 0, measurement }
}

async function trainAndMeasure(order: TrainOrder): Promise<TrainerResult> {
  const random = createRandom(`${order.seed}/order`)
  // Initialisers and dropout ask for it: the same order is to give the same network.
  Math.random = createRandom(`${order.seed}/weights`).unit
  const model = buildNetwork(order.network, order.initializers)
  const { source, ...all } = loadTrainingDigits(order.digits)
  const examples = sliceDigits(all, 0, order.examples)
  const started = performance.now()
  const epochs: EpochResult[] = []
  const means = new Means()
  let toldAt = started
  for await (const report of train(model, order.plan, examples, { random })) {
    const { epoch, step, stepsPerEpoch, loss, accuracy } = report
    if (!Number.isFinite(loss))
      return { backend: 'wasm', source, epochs, seconds: since(started), measurement: null }
    means.add(report.examples, loss, accuracy)
    if (step === stepsPerEpoch) epochs.push({ epoch, ...means.take() })
    if (performance.now() - toldAt < progressEveryMs) continue
    toldAt = performance.now()
    const done = report.examples / (order.plan.epochs * examples.labels.length)
    const examplesPerSecond = report.examples / since(started)
    const secondsLeft = (since(started) * (1 - done)) / done
    await say({
      kind: 'progress',
      progress: { epoch, epochs: order.plan.epochs, done, loss, accuracy, examplesPerSecond, secondsLeft },
    })
  }
  const seconds = since(started)
  const measured = heldOut(order, 'plan')
  const { accuracy, right, total, confusion } = await evaluate(model, measured)
  return { backend: 'wasm', source, epochs, seconds, measurement: { accuracy, right, total, confusion } }
}

function heldOut({ digits, heldOutSeed, measured }: TrainerOrder, what: 'plan' | 'weights') {
  const { source, ...all } = loadHeldOutDigits({ ...digits, seed: heldOutSeed, measured: what })
  return { source, ...sliceDigits(all, 0, measured) }
}

/** In seconds. */
const since = (started: number) => (performance.now() - started) / 1_000

/** Means over an epoch, of reports that each tell a mean over the examples since the one before. */
class Means {
  #last = 0
  #examples = 0
  #loss = 0
  #accuracy = 0

  add(examplesSoFar: number, loss: number, accuracy: number): void {
    const examples = examplesSoFar - this.#last
    this.#last = examplesSoFar
    this.#examples += examples
    this.#loss += loss * examples
    this.#accuracy += accuracy * examples
  }

  take(): { loss: number; accuracy: number } {
    const means = { loss: this.#loss / this.#examples, accuracy: this.#accuracy / this.#examples }
    this.#examples = this.#loss = this.#accuracy = 0
    return means
  }
}

process.once('message', async (order: TrainerOrder) => {
  try {
    await say({ kind: 'done', result: await obey(order) })
  } catch (error) {
    await say({
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
  process.exit()
})
process.once('disconnect', () => process.exit())
