/**
 * The windows of X (c_i channels of n_h × n_w) as the rows of a matrix, in row order.
 * @param kernel k_h × k_w, the size of a window
 * @returns (n_h − k_h + 1)·(n_w − k_w + 1) rows of c_i·k_h·k_w numbers: channel 0 in row order, then channel 1, …
 * @throws RangeError for no channels, empty or ragged matrices, channels of different sizes, or a kernel that is larger than
 * X or has a size that is below 1 or no whole number
 */
export function im2col(X: Tensor3, kernel: Pair): Matrix {
  throw new Error('not implemented')
}
