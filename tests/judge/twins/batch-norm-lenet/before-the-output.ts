import { layers as nn, sequential } from '@tensorflow/tfjs'

const normalized = (affine: nn.Layer): nn.Layer[] => [affine, nn.batchNormalization({ axis: -1, epsilon: 1e-5, momentum: 0.9 }), nn.activation({ activation: 'sigmoid' })]
const conv = (filters: number, options: object = {}) => nn.conv2d({ filters, kernelSize: [5, 5], ...options })
const dense = (units: number) => nn.dense({ units })
const pool = () => nn.averagePooling2d({ poolSize: [2, 2], strides: [2, 2] })

export const buildBatchNormLeNet = () =>
  sequential({
    layers: [
      ...normalized(conv(6, { inputShape: [28, 28, 1], padding: 'same' })),
      pool(),
      ...normalized(conv(16)),
      pool(),
      nn.flatten(),
      ...[...normalized(dense(120)), ...normalized(dense(84))],
      ...[dense(10), nn.batchNormalization(), nn.softmax()],
    ],
  })
