/**
 * Cross-correlation of X (n_h × n_w) with the dilated kernel K (k_h × k_w), which covers (k − 1)·d + 1 cells of an axis.
 * @param dilation d_h and d_w, how far apart neighbouring weights lie; 1 is side by side
 * @returns (n_h − (k_h − 1)·d_h) × (n_w − (k_w − 1)·d_w)
 * @throws RangeError for an empty or ragged matrix, a dilated kernel larger than X, or a dilation that is below 1 or not a
 * whole number
 */
export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  throw new Error('not implemented')
}
