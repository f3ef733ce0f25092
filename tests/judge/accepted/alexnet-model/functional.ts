import * as tf from '@tensorflow/tfjs'

type Step = (x: tf.SymbolicTensor) => tf.SymbolicTensor

const step = (layer: tf.layers.Layer): Step => (x) => layer.apply(x) as tf.SymbolicTensor
const relu = () => step(tf.layers.reLU())
const conv = (filters: number, kernelSize: number, options: object = { padding: 'same' }) =>
  step(tf.layers.conv2d({ filters, kernelSize, ...options }))
const pool = () => step(tf.layers.maxPool2d({ poolSize: 3, strides: 2 }))
const hidden = (units: number) => [step(tf.layers.dense({ units })), relu(), step(tf.layers.dropout({ rate: 0.5 }))]

export function buildAlexNet(): tf.LayersModel {
  const inputs = tf.input({ shape: [224, 224, 1] })
  const steps = [
    ...[conv(96, 11, { strides: 4 }), relu(), pool()],
    ...[conv(256, 5), relu(), pool()],
    ...[conv(384, 3), relu(), conv(384, 3), relu(), conv(256, 3), relu(), pool()],
    step(tf.layers.flatten()),
    ...hidden(4096),
    ...hidden(4096),
    step(tf.layers.dense({ units: 10, activation: 'softmax' })),
  ]
  return tf.model({ inputs, outputs: steps.reduce((x, next) => next(x), inputs) })
}
