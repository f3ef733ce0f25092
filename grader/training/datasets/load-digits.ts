// The digits of a training: MNIST's where an installation has it, else the project's own.

import { type Digits, sliceDigits } from './digits/digits.ts'
import { distortDigits } from './digits/distort-digits.ts'
import { generateDigits, generatorVersion } from './digits/generate.ts'
import { type Split, splitsOf } from './digits/held-out.ts'
import { keepDigits } from './digits-store.ts'
import { readMnist } from './mnist-files.ts'

export interface DigitsPlace {
  /** MNIST_DIR; empty: the generated digits. */
  mnistDir: string
  /** The folder in which digits that were made are kept. */
  keptIn: string
}

export interface LoadedDigits extends Digits {
  source: 'mnist' | 'generated'
}

/**
 * What a network learns from: with MNIST, the first of its training images.
 * @throws MnistFilesError
 */
export function loadTrainingDigits(place: DigitsPlace): LoadedDigits {
  // The training digits are the same whatever the seed of the held-out ones.
  const { training } = splitsOf('')
  if (place.mnistDir === '') return { ...generate(place, training), source: 'generated' }
  return { ...sliceDigits(readMnist(place.mnistDir, 'training'), 0, training.count), source: 'mnist' }
}

export interface HeldOutRequest extends DigitsPlace {
  /** GRADER_SEED. */
  seed: string
  /**
   * What is measured. A plan is trained here, and cannot have seen MNIST's test images; weights may have been made from
   * them, for they are public: weights are measured on images that nobody has.
   */
  measured: 'plan' | 'weights'
}

/**
 * What a network is measured on. They never leave the server.
 * @throws MnistFilesError
 */
export function loadHeldOutDigits({ seed, measured, ...place }: HeldOutRequest): LoadedDigits {
  const { heldOut } = splitsOf(seed)
  if (place.mnistDir === '') return { ...generate(place, heldOut), source: 'generated' }
  const test = readMnist(place.mnistDir, 'test')
  const digits = measured === 'plan' ? test : distortDigits(test, heldOut.seed)
  return { ...digits, source: 'mnist' }
}

function generate({ keptIn }: DigitsPlace, split: Split): Digits {
  return keepDigits({
    ...split,
    folder: keptIn,
    version: generatorVersion,
    make: () => generateDigits(split),
  })
}
