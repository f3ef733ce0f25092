/**
 * A convolutional layer of one channel: the cross-correlation of X (n_h × n_w) with the weights W (k_h × k_w), plus the bias b.
 * @returns (n_h − k_h + 1) × (n_w − k_w + 1)
 * @throws RangeError for an empty or ragged matrix, or a kernel larger than X
 */
export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  throw new Error('not implemented')
}
