// What a trained network looks like from within: its first filters, and what its layers make of an image.
import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'

/** Any model of TensorFlow.js. */
export type Network = LayersModel

/** A stack of matrices, one a channel. */
export type Planes = number[][][]

export interface FeatureMaps {
  kind: 'convolution' | 'pooling'
  /** [channels, rows, columns] */
  maps: Planes
}

export interface Insight {
  /** Of each convolution and pooling layer, in their order. */
  layers: FeatureMaps[]
  /** Of the ten digits. */
  probabilities: number[]
}

/** Whether it goes from [28, 28, 1] to ten numbers in a chain of layers, which is what is looked into here. */
export function readsDigits(model: LayersModel): boolean {
  const [input, output] = [model.inputs[0]?.shape, model.outputs[0]?.shape]
  return model.getClassName() === 'Sequential' && String(input) === ',28,28,1' && String(output) === ',10'
}

/** The first layer's kernels for its first input channel: [filters, rows, columns]. */
export async function readFirstFilters(model: LayersModel): Promise<Planes> {
  const layer = model.layers.find(isConvolution)
  if (!layer) return []
  const planes = tf.tidy(() => {
    const [kernel] = layer.getWeights() as [tf.Tensor4D]
    const [rows, columns, , filters] = kernel.shape
    const first = tf.slice(kernel, [0, 0, 0, 0], [rows, columns, 1, filters])
    return tf.transpose(tf.reshape<tf.Rank.R3>(first, [rows, columns, filters]), [2, 0, 1])
  })
  return readAndDispose(planes)
}

// No interface: what a tidy hands on has to be a plain container.
type LayerPlanes = { kind: FeatureMaps['kind']; planes: tf.Tensor3D }

/** @param image shape [28, 28], 0 (paper) to 255 (ink) */
export async function lookInside(model: LayersModel, image: Uint8Array): Promise<Insight> {
  const { layers, probabilities } = tf.tidy(() => {
    const pixels = tf.cast(tf.tensor4d(image, [1, 28, 28, 1], 'int32'), 'float32')
    const seen: LayerPlanes[] = []
    let output: tf.Tensor = tf.div(pixels, 255)
    for (const layer of model.layers) {
      output = layer.apply(output) as tf.Tensor
      const kind = isConvolution(layer) ? 'convolution' : isPooling(layer) ? 'pooling' : undefined
      if (kind) seen.push({ kind, planes: tf.transpose(tf.squeeze<tf.Tensor3D>(output, [0]), [2, 0, 1]) })
    }
    return { layers: seen, probabilities: tf.reshape(output, [10]) }
  })
  const maps = await Promise.all(
    layers.map(async ({ kind, planes }) => ({ kind, maps: await readAndDispose(planes) })),
  )
  const numbers = [...(await probabilities.data())]
  probabilities.dispose()
  return { layers: maps, probabilities: numbers }
}

const isConvolution = (layer: { getClassName(): string }) => layer.getClassName() === 'Conv2D'
const isPooling = (layer: { getClassName(): string }) => /Pooling2D$/.test(layer.getClassName())

async function readAndDispose(planes: tf.Tensor3D): Promise<Planes> {
  const numbers = await planes.array()
  planes.dispose()
  return numbers
}
