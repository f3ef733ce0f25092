/**
 * The sigmoid and the ReLU of each number, and their derivatives there.
 * @param x what goes into the activation, numbers of any size
 * @returns four lists as long as x; the derivative of the ReLU at 0 is 0
 */
export function activations(x: number[]): {
  sigmoid: number[]
  sigmoidGradient: number[]
  relu: number[]
  reluGradient: number[]
} {
  throw new Error('not implemented')
}
