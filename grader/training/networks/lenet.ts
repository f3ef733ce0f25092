import * as tf from '@tensorflow/tfjs-layers'

export type Activation = 'relu' | 'sigmoid'
export type Pooling = 'average' | 'maximum'

/**
 * LeNet as the course has it: 61 706 parameters, from [28, 28, 1] to ten probabilities. Source: LeCun et al., Gradient-based
 * learning applied to document recognition (1998), with average pooling and a softmax at the end.
 */
export function buildLeNet(activation: Activation, pooling: Pooling = 'average'): tf.Sequential {
  const window = { poolSize: 2, strides: 2 }
  const pool = () =>
    pooling === 'average' ? tf.layers.averagePooling2d(window) : tf.layers.maxPooling2d(window)
  return tf.sequential({
    layers: [
      tf.layers.conv2d({
        inputShape: [28, 28, 1],
        filters: 6,
        kernelSize: 5,
        padding: 'same',
        activation,
      }),
      pool(),
      tf.layers.conv2d({ filters: 16, kernelSize: 5, activation }),
      pool(),
      tf.layers.flatten(),
      tf.layers.dense({ units: 120, activation }),
      tf.layers.dense({ units: 84, activation }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
