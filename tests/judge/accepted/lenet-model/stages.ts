import { input, type LayersModel, sequential, layers as nn } from '@tensorflow/tfjs-layers'

// Models within a model: what finds features, and what decides.
const stage = (filters: number, options: object) =>
  [
    nn.conv2d({ filters, kernelSize: 5, ...options }),
    nn.activation({ activation: 'sigmoid' }),
    nn.averagePooling2d({ poolSize: 2, strides: 2 }),
  ]

class LeNet {
  static readonly side = 28
  readonly features = sequential({
    layers: [
      nn.inputLayer({ batchInputShape: [null, LeNet.side, LeNet.side, 1] }),
      ...stage(6, { padding: 'same' }),
      ...stage(16, {}),
    ],
  })
  readonly classifier = sequential()

  constructor() {
    this.classifier.add(nn.flatten({ inputShape: [5, 5, 16] }))
    for (const units of [120, 84]) this.classifier.add(nn.dense({ units, activation: 'sigmoid' }))
    this.classifier.add(nn.dense({ units: 10, activation: 'softmax' }))
  }

  whole(): LayersModel {
    const whole = sequential()
    whole.add(this.features)
    whole.add(this.classifier)
    return whole
  }
}

export { build as buildLeNet }
function build() {
  return new LeNet().whole()
}
