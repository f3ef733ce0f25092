interface LeNetParameters {
  conv1: { kernels: Tensor4; bias: number[] } // 6×1×5×5
  conv2: { kernels: Tensor4; bias: number[] } // 16×6×5×5
  dense1: { weights: Matrix; bias: number[] } // 120×400
  dense2: { weights: Matrix; bias: number[] } // 84×120
  dense3: { weights: Matrix; bias: number[] } // 10×84
}

/**
 * LeNet: what the network says of one image.
 * @param image 28 × 28, from 0 (black) to 1 (white)
 * @param p kernels [out][in][row][column], weights [out][in] and biases of the five layers
 * @returns ten probabilities, one for each digit
 * @throws RangeError for an image or a parameter of another shape
 */
export function lenetForward(image: Matrix, p: LeNetParameters): number[] {
  throw new Error('not implemented')
}
