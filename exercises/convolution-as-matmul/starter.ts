/**
 * The matrix of the cross-correlation with K (k_h × k_w): times an input of n_h × n_w, flattened in row order, it gives the
 * output, flattened in row order.
 * @param inputShape n_h and n_w
 * @returns (n_h − k_h + 1)·(n_w − k_w + 1) rows, one for each output, of n_h·n_w numbers, one for each input cell
 * @throws RangeError for an empty or ragged kernel, a kernel larger than the input, or a size of the input that is below 1
 * or no whole number
 */
export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  throw new Error('not implemented')
}
