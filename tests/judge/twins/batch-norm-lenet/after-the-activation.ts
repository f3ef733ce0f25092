import { layers as nn, sequential } from '@tensorflow/tfjs'

const normalized = (affine: nn.Layer): nn.Layer[] => [affine, nn.activation({ activation: 'sigmoid' }), nn.batchNormalization()]
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
      ...[dense(10), nn.softmax()],
    ],
  })
