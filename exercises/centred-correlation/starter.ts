/**
 * Cross-correlation of X (n_h × n_w) with a kernel that lies on its centre; outside X there are zeros.
 * @param V (2Δ_h + 1) × (2Δ_w + 1)
 * @returns n_h × n_w
 * @throws RangeError for an empty or ragged matrix, or a kernel with an even number of rows or columns
 */
export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  throw new Error('not implemented')
}
