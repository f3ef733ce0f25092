import { layers, type Sequential, sequential } from '@tensorflow/tfjs'

/** PyTorch's way of saying it: padding per side, then a convolution without. */
function padded(filters: number, kernelSize: number, padding: number): layers.Layer[] {
  return [layers.zeroPadding2d({ padding }), layers.conv2d({ filters, kernelSize, activation: 'relu' })]
}

export default null
export function buildAlexNet(): Sequential {
  const all: layers.Layer[] = [
    layers.inputLayer({ inputShape: [224, 224, 1] }),
    layers.conv2d({ filters: 96, kernelSize: 11, strides: 4, activation: 'relu' }),
    layers.maxPooling2d({ poolSize: 3, strides: 2 }),
    ...padded(256, 5, 2),
    layers.maxPooling2d({ poolSize: 3, strides: 2 }),
    ...padded(384, 3, 1),
    ...padded(384, 3, 1),
    ...padded(256, 3, 1),
    layers.maxPooling2d({ poolSize: 3, strides: 2 }),
    layers.flatten(),
  ]
  for (let i = 0; i < 2; i++) {
    all.push(layers.dense({ units: 4096, activation: 'relu', kernelInitializer: 'heNormal' }))
    all.push(layers.dropout({ rate: 1 / 2, seed: 7 }))
  }
  all.push(layers.dense({ units: 10, activation: 'softmax' }))
  return sequential({ layers: all })
}
