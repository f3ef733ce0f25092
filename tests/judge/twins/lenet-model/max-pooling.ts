import { input, layers, model, type SymbolicTensor } from '@tensorflow/tfjs'

// Layer after layer, each called on what the one before made.
export const buildLeNet = () => {
  const picture = input({ shape: [28, 28, 1] })
  let x = layers.conv2d({ kernelSize: [5, 5], filters: 6, padding: 'same', name: 'c1' }).apply(picture)
  x = layers.activation({ activation: 'sigmoid' }).apply(x)
  x = layers.maxPooling2d({ poolSize: [2, 2], strides: [2, 2], name: 's2' }).apply(x)
  x = layers.conv2d({ kernelSize: [5, 5], filters: 16, name: 'c3' }).apply(x)
  x = layers.activation({ activation: 'sigmoid' }).apply(x)
  x = layers.maxPooling2d({ poolSize: [2, 2], name: 's4' }).apply(x)
  x = layers.flatten().apply(x)
  for (const units of [120, 84]) x = layers.dense({ units, activation: 'sigmoid' }).apply(x)
  x = layers.dense({ units: 10 }).apply(x)
  x = layers.softmax().apply(x)
  return model({ inputs: picture, outputs: x as SymbolicTensor })
}
