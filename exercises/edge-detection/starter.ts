/**
 * The steps from each pixel of X (n_h × n_w) to its right neighbour: the cross-correlation with the kernel [[1, −1]].
 * @returns n_h × (n_w − 1)
 * @throws RangeError for an empty or ragged matrix, or a picture of one column
 */
export function detectEdges(X: Matrix): Matrix {
  throw new Error('not implemented')
}
