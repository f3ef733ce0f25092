import * as tf from '@tensorflow/tfjs'

type Block = { convolutions: number; channels: number }

const isCount = (n: number) => Number.isSafeInteger(n) && n > 0

/** A model for each block, called one after the other. */
function block({ convolutions, channels }: Block, [rows, columns, depth]: number[]): tf.Sequential {
  if (!isCount(convolutions) || !isCount(channels)) throw new RangeError('counts are whole and positive')
  const one = tf.sequential()
  one.add(tf.layers.inputLayer({ inputShape: [rows, columns, depth] }))
  while (convolutions-- > 0)
    one.add(tf.layers.conv2d({ filters: channels, kernelSize: 3, padding: 'same', activation: 'relu' }))
  one.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2 }))
  return one
}

export function buildVgg(blocks: readonly Block[]): tf.LayersModel {
  const inputs = tf.input({ shape: [224, 224, 1] })
  let x = inputs
  for (const one of blocks) x = block(one, x.shape.slice(1) as number[]).apply(x) as tf.SymbolicTensor
  for (const layer of [
    tf.layers.flatten(),
    tf.layers.dense({ units: 4096, activation: 'relu' }),
    tf.layers.dense({ units: 4096, activation: 'relu' }),
    tf.layers.dense({ units: 10, activation: 'softmax' }),
  ])
    x = layer.apply(x) as tf.SymbolicTensor
  return tf.model({ inputs, outputs: x })
}
