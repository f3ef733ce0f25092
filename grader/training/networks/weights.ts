import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'

/** How many numbers the weights of a network are. */
export const countWeights = (model: LayersModel): number =>
  model.weights.reduce((sum, { shape }) => sum + tf.util.sizeFromShape(shape as number[]), 0)

/**
 * Gives a network the numbers of all its weights, in the order in which it holds them.
 * @throws RangeError where there are more or fewer than it takes
 */
export function setWeights(model: LayersModel, values: Float32Array): void {
  const wanted = countWeights(model)
  if (values.length !== wanted)
    throw new RangeError(`the network has ${wanted} weights; ${values.length} were given`)
  let from = 0
  tf.tidy(() => {
    model.setWeights(
      model.weights.map(({ shape }) => {
        const size = tf.util.sizeFromShape(shape as number[])
        const some = values.slice(from, from + size)
        from += size
        return tf.tensor(some, shape as number[])
      }),
    )
  })
}
