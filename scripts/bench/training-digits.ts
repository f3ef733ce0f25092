import { digitsKeptIn } from '../../grader/judges/index.ts'
import { loadHeldOutDigits, loadTrainingDigits } from '../../grader/training/datasets/load-digits.ts'
import { readMnist } from '../../grader/training/datasets/mnist-files.ts'
import type { LabelledImages } from '../../grader/training/networks/train.ts'

interface BenchDigits {
  training: LabelledImages
  test: LabelledImages
}

/** MNIST's own files where MNIST_DIR names them, all of them; else as many of the digits that the project makes itself. */
export function loadBenchDigits(): BenchDigits {
  const mnistDir = process.env.MNIST_DIR ?? ''
  if (mnistDir !== '') return { training: readMnist(mnistDir, 'training'), test: readMnist(mnistDir, 'test') }
  const place = { mnistDir, keptIn: digitsKeptIn() }
  const test = loadHeldOutDigits({ ...place, seed: '1', measured: 'plan' })
  return { training: loadTrainingDigits(place), test }
}
