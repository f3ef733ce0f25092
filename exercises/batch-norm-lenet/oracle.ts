import '@tensorflow/tfjs-backend-cpu'
import type { SymbolicTensor } from '@tensorflow/tfjs-layers'
import * as tf from '@tensorflow/tfjs-layers'

/** The real library, with weights, on the CPU, built by calling layers: what it says itself of the model. */
export default function oracle(): { output: number[]; parameters: number } {
  const then = (tensor: SymbolicTensor, ...layers: tf.layers.Layer[]) =>
    layers.reduce((last, layer) => layer.apply(last) as SymbolicTensor, tensor)
  const normalized = () => [
    tf.layers.batchNormalization({ axis: -1 }),
    tf.layers.activation({ activation: 'sigmoid' }),
  ]
  const image = tf.input({ shape: [28, 28, 1] })
  let maps = then(image, tf.layers.zeroPadding2d({ padding: 2 }))
  for (const filters of [6, 16]) {
    maps = then(maps, tf.layers.conv2d({ filters, kernelSize: 5 }), ...normalized())
    maps = then(maps, tf.layers.averagePooling2d({ poolSize: 2 }))
  }
  let units = then(maps, tf.layers.flatten())
  for (const count of [120, 84]) units = then(units, tf.layers.dense({ units: count }), ...normalized())
  const model = tf.model({
    inputs: image,
    outputs: then(units, tf.layers.dense({ units: 10, activation: 'softmax' })),
  })
  return { output: model.outputs[0].shape.slice(1) as number[], parameters: model.countParams() }
}
