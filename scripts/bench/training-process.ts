// Measures one backend: the program of a process that training.ts starts.
import { createRandom } from '../../grader/tensor/random.ts'
import { BackendUnavailable, startBackend } from '../../grader/training/backends/index.ts'
import { sliceDigits } from '../../grader/training/datasets/digits/digits.ts'
import { provideWebGpu } from '../../grader/training/dawn.ts'
import { buildLeNet } from '../../grader/training/networks/lenet.ts'
import { evaluate, train } from '../../grader/training/networks/train.ts'
import type { BenchAnswer, BenchOrder } from './training.ts'
import { loadBenchDigits } from './training-digits.ts'

const seed = 'bench'

/** What a software adapter is measured with: it learns about twenty images a second. */
const few = { examples: 512, evaluated: 1_000 }

async function measure(order: BenchOrder): Promise<BenchAnswer> {
  const { backend, plan, target, alsoSoftware = false } = order
  if (backend === 'webgpu') provideWebGpu()
  const { adapter, isSoftware = false } = await startBackend({ wanted: backend })
  if (isSoftware && !alsoSoftware) return { unavailable: 'no hardware adapter' }
  const steps = isSoftware ? few : order.steps
  const { training, test } = loadBenchDigits()
  const some = sliceDigits(training, 0, steps.examples)
  const model = buildLeNet('relu')
  // The first steps compile what the others use.
  for await (const _ of train(model, { ...plan, epochs: 1 }, sliceDigits(training, 0, plan.batchSize), {
    random: createRandom(seed),
  }));
  await evaluate(model, sliceDigits(test, 0, plan.batchSize))
  let started = performance.now()
  for await (const _ of train(model, { ...plan, epochs: 1 }, some, { random: createRandom(seed) }));
  const trainedPerSecond = (1_000 * steps.examples) / (performance.now() - started)
  started = performance.now()
  await evaluate(model, sliceDigits(test, 0, steps.evaluated))
  const evaluatedPerSecond = (1_000 * steps.evaluated) / (performance.now() - started)
  const measured = { trainedPerSecond, evaluatedPerSecond, ...(adapter ? { adapter } : {}) }
  if (target === undefined || isSoftware) return measured
  return { ...measured, run: { ...(await runTo(target)), epochs: plan.epochs } }

  async function runTo(wanted: number) {
    const fresh = buildLeNet('relu')
    const began = performance.now()
    let spentMs = 0
    let secondsToTarget: number | undefined
    let accuracy = 0
    for await (const { step, stepsPerEpoch } of train(fresh, plan, training, {
      random: createRandom(seed),
    })) {
      if (step !== stepsPerEpoch) continue
      const paused = performance.now()
      ;({ accuracy } = await evaluate(fresh, test))
      spentMs += performance.now() - paused
      if (accuracy >= wanted) secondsToTarget ??= (performance.now() - began - spentMs) / 1_000
    }
    const seconds = (performance.now() - began - spentMs) / 1_000
    return { seconds, accuracy, ...(secondsToTarget === undefined ? {} : { secondsToTarget }) }
  }
}

process.once('message', async (order: BenchOrder) => {
  try {
    process.send?.(await measure(order), () => process.exit())
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error
    process.send?.({ unavailable: error.message } satisfies BenchAnswer, () => process.exit())
  }
})
