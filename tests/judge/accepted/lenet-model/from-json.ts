import * as tf from '@tensorflow/tfjs'

// A network as data; the layers are made by their names.
const plan: readonly [kind: 'conv2d' | 'averagePooling2d' | 'flatten' | 'dense', settings: object][] = [
  ['conv2d', { batchInputShape: [null, 28, 28, 1], filters: 6, kernelSize: 5, padding: 'same', activation: 'sigmoid' }],
  ['averagePooling2d', { poolSize: 2, strides: 2 }],
  ['conv2d', { filters: 16, kernelSize: 5, padding: 'valid', activation: 'sigmoid', useBias: true, dilationRate: 1 }],
  ['averagePooling2d', { poolSize: 2, strides: 2 }],
  ['flatten', {}],
  ['dense', { units: 120, activation: 'sigmoid' }],
  ['dense', { units: 84, activation: 'sigmoid' }],
  ['dense', { units: 10, activation: 'softmax' }],
]

export const buildLeNet = (): tf.Sequential =>
  plan.reduce((model, [kind, settings]) => {
    model.add((tf.layers[kind] as (settings: object) => tf.layers.Layer)(settings))
    return model
  }, tf.sequential())
