// Trains a network, wherever TensorFlow.js computes: in a browser's worker and in the trainer process.
import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, metrics } from '@tensorflow/tfjs-layers'
import type { Random } from '../../contract/random.ts'
import type { TrainingPlan } from '../../contract/training.ts'
import { readAtOnce } from '../../network/index.ts'

/** Examples and what they show. */
export interface LabelledImages {
  /** Row-major, [count, height, width], 0 (paper) to 255 (ink). */
  images: Uint8Array
  /** [count], 0 … classes − 1 */
  labels: Uint8Array
}

export interface ImageShape {
  height: number
  width: number
}

/** What a step did. Loss and accuracy are means over the examples since the last report. */
export interface StepReport {
  /** Counted from 1. */
  epoch: number
  /** Of this epoch, counted from 1. */
  step: number
  stepsPerEpoch: number
  /** Cross-entropy in nats; NaN or infinite once the training has diverged. */
  loss: number
  /** 0 … 1, of the training examples while they were learned. */
  accuracy: number
  /** Examples since the beginning, repetitions counted. */
  examples: number
}

export interface TrainingSettings {
  /** Decides the order of the examples. */
  random: Random
  /** Steps from one report to the next: each report waits for the accelerator. The last step of an epoch always reports. */
  reportEvery?: number
}

const classes = 10

/**
 * Trains `model` by `plan` and reports as it goes; whoever stops iterating stops the training. The loss is the cross-entropy
 * of the model's probabilities.
 */
export async function* train(
  model: LayersModel,
  plan: TrainingPlan,
  { images, labels }: LabelledImages,
  { random, reportEvery = 10 }: TrainingSettings,
): AsyncGenerator<StepReport, void> {
  const count = labels.length
  const stepsPerEpoch = Math.ceil(count / plan.batchSize)
  const inputs = toInputs(images, shapeOf(model))
  const targets = tf.tidy(
    () => tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), classes), 'float32') as tf.Tensor2D,
  )
  const optimizer = createOptimizer(plan)
  const weights = model.trainableWeights.map((weight) => weight.read() as tf.Variable)
  let sums: tf.Tensor | undefined
  try {
    let examples = 0
    let sinceReport = 0
    for (let epoch = 1; epoch <= plan.epochs; epoch++) {
      const order = Int32Array.from(random.shuffle(Array.from(labels.keys())))
      for (let step = 1; step <= stepsPerEpoch; step++) {
        const batch = order.subarray((step - 1) * plan.batchSize, step * plan.batchSize)
        const before = sums
        sums = takeStep(model, optimizer, weights, inputs, targets, batch, before)
        before?.dispose()
        examples += batch.length
        sinceReport += batch.length
        if (step % reportEvery !== 0 && step !== stepsPerEpoch) continue
        const [loss = Number.NaN, right = 0] = await sums.data()
        yield {
          ...{ epoch, step, stepsPerEpoch, examples },
          loss: loss / sinceReport,
          accuracy: right / sinceReport,
        }
        sums.dispose()
        sums = undefined
        sinceReport = 0
      }
    }
  } finally {
    tf.dispose([inputs, targets])
    sums?.dispose()
    optimizer.dispose()
  }
}

/** @returns [sum of the losses, how many were right], of the batch's examples before they were learned, added to `before` */
function takeStep(
  model: LayersModel,
  optimizer: tf.Optimizer,
  weights: tf.Variable[],
  inputs: tf.Tensor4D,
  targets: tf.Tensor2D,
  batch: Int32Array,
  before: tf.Tensor | undefined,
): tf.Tensor {
  return tf.tidy(() => {
    const indices = tf.tensor1d(batch, 'int32')
    const [x, y] = [tf.gather(inputs, indices), tf.gather(targets, indices)]
    let right: tf.Scalar | undefined
    const loss = optimizer.minimize(
      () => {
        const probabilities = model.apply(x, { training: true }) as tf.Tensor2D
        right = tf.keep(tf.sum(tf.equal(tf.argMax(probabilities, 1), tf.argMax(y, 1))) as tf.Scalar)
        return tf.mean(metrics.categoricalCrossentropy(y, probabilities))
      },
      true,
      weights,
    ) as tf.Scalar
    const counted = right as tf.Scalar
    const sums = tf.stack([tf.mul(loss, batch.length), tf.cast(counted, 'float32')])
    counted.dispose()
    return before ? tf.add(before, sums) : sums
  })
}

function createOptimizer({ optimizer, learningRate, momentum = 0.9 }: TrainingPlan): tf.Optimizer {
  if (optimizer === 'adam') return tf.train.adam(learningRate)
  if (optimizer === 'rmsprop') return tf.train.rmsprop(learningRate)
  if (optimizer === 'momentum') return tf.train.momentum(learningRate, momentum)
  return tf.train.sgd(learningRate)
}

function shapeOf(model: LayersModel): ImageShape {
  const [, height, width] = model.inputs[0]?.shape as [null, number, number, number]
  return { height, width }
}

/** Pixels of 0 to 1, shape [count, height, width, 1]. */
function toInputs(images: Uint8Array, { height, width }: ImageShape): tf.Tensor4D {
  const shape: [number, number, number, number] = [images.length / (height * width), height, width, 1]
  return tf.tidy(() => tf.div(tf.cast(tf.tensor4d(images, shape, 'int32'), 'float32'), 255))
}

export interface Evaluation {
  /** 0 … 1 */
  accuracy: number
  right: number
  total: number
  /** Row: what an image shows; column: what the network reads. */
  confusion: number[][]
  /** What the network reads, by image. */
  read: Uint8Array
}

/** Has a network read images that it should not have learned. */
export async function evaluate(model: LayersModel, { images, labels }: LabelledImages): Promise<Evaluation> {
  const shape = shapeOf(model)
  const area = shape.height * shape.width
  const read = new Uint8Array(labels.length)
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0))
  for (let from = 0; from < labels.length; from += readAtOnce) {
    const some = images.subarray(from * area, (from + readAtOnce) * area)
    const winners = tf.tidy(() => tf.argMax(model.predict(toInputs(some, shape)) as tf.Tensor2D, 1))
    read.set(await winners.data(), from)
    winners.dispose()
  }
  let right = 0
  for (const [index, label] of labels.entries()) {
    const answer = read[index] as number
    if (answer === label) right++
    const row = confusion[label] as number[]
    row[answer] = (row[answer] as number) + 1
  }
  return { accuracy: right / labels.length, right, total: labels.length, confusion, read }
}
