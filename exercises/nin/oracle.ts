import { mean, tensor3d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, over the axes of the rows and of the columns. */
export default function oracle(X: Tensor3): number[] {
  return mean(tensor3d(X), [1, 2]).arraySync() as number[]
}
