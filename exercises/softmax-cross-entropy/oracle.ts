import { logSoftmax, tensor2d } from '@tensorflow/tfjs-core'

/** TensorFlow.js's logarithm of the softmax; of each row, the number of its label. */
export default function oracle(logits: Matrix, labels: number[]): number {
  const logarithms = logSoftmax(tensor2d(logits)).arraySync() as Matrix
  return labels.map((label, row) => -logarithms[row][label] / labels.length).reduce((sum, loss) => sum + loss)
}
