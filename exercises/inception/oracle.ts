import { concat, tensor3d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, along the axis of the channels. */
export default function oracle(branches: Tensor3[]): Tensor3 {
  return concat(
    branches.map((branch) => tensor3d(branch)),
    0,
  ).arraySync() as Tensor3
}
