import { div, equal, ones, tensor1d, where, zeros } from '@tensorflow/tfjs-core'

/** TensorFlow.js: where the mask is 1, the numbers multiplied by the factor; else zeros. Its own dropout casts its own dice. */
export default function oracle(x: number[], p: number, keep: number[], training: boolean): number[] {
  const numbers = tensor1d(x)
  if (!training) return numbers.arraySync()
  const isKept = equal(tensor1d(keep), ones([keep.length]))
  return where(
    isKept,
    div(numbers, tensor1d(Array<number>(x.length).fill(1 - p))),
    zeros([x.length]),
  ).arraySync() as number[]
}
