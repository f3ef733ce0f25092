import { add, matMul, sigmoid, softmax, squeeze, tensor2d } from '@tensorflow/tfjs-core'

interface Parameters {
  W1: Matrix
  b1: number[]
  W2: Matrix
  b2: number[]
}

/** TensorFlow.js, the input as a column. */
export default function oracle(x: number[], { W1, b1, W2, b2 }: Parameters): number[] {
  const column = (values: number[]) => tensor2d(values, [values.length, 1])
  const h = sigmoid(add(matMul(tensor2d(W1), column(x)), column(b1)))
  const o = add(matMul(tensor2d(W2), h, true), column(b2))
  return softmax(squeeze(o, [1])).arraySync() as number[]
}
