/**
 * Learns a kernel K for which X ⋆ K comes close to Y, by gradient descent from a kernel of zeros.
 * The loss is the sum of the squared errors of all outputs.
 * @param X the input, n_h × n_w
 * @param Y the target, (n_h − k_h + 1) × (n_w − k_w + 1)
 * @param options.kernel the size of the kernel, k_h and k_w
 * @param options.learningRate η: the share of the gradient that each step takes
 * @param options.steps how often the kernel is corrected
 * @returns the kernel after the last step, k_h × k_w
 * @throws RangeError for an empty or ragged matrix, a kernel size or a number of steps that is below 1 or not whole, a
 * kernel larger than X, or a Y of another shape
 */
export function learnKernel(
  X: Matrix,
  Y: Matrix,
  options: { kernel: Pair; learningRate: number; steps: number },
): Matrix {
  throw new Error('not implemented')
}
