/**
 * The convolution of X (n_h × n_w) with the kernel K (k_h × k_w): K is flipped on both axes before it slides.
 * @returns (n_h − k_h + 1) × (n_w − k_w + 1)
 * @throws RangeError for an empty or ragged matrix, or a kernel larger than X
 */
export function convolve2d(X: Matrix, K: Matrix): Matrix {
  throw new Error('not implemented')
}
