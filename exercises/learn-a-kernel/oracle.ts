import { conv2d, square, sub, sum, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

/**
 * No formula for the gradient: each slope is a central difference of the loss, with TensorFlow.js's forward pass. The loss is a
 * parabola along every weight, so that a step of 1 makes no error.
 */
export default function oracle(
  X: Matrix,
  Y: Matrix,
  options: { kernel: Pair; learningRate: number; steps: number },
): Matrix {
  const [height, width] = options.kernel
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const target = tensor3d(Y.flat(), [Y.length, Y[0].length, 1])
  const loss = (weights: number[]) => {
    const output = conv2d(image, tensor4d(weights, [height, width, 1, 1]), 1, 'valid')
    return sum(square(sub(output, target))).arraySync() as number
  }
  let weights = Array<number>(height * width).fill(0)
  for (let step = 0; step < options.steps; step++) {
    const slopes = weights.map((_, at) => {
      const moved = (by: number) => weights.map((weight, index) => (index === at ? weight + by : weight))
      return (loss(moved(1)) - loss(moved(-1))) / 2
    })
    weights = weights.map((weight, at) => weight - options.learningRate * slopes[at])
  }
  return Array.from({ length: height }, (_, a) => weights.slice(a * width, (a + 1) * width))
}
