/**
 * The gradients of a cross-correlation Y = X ⋆ K + β, given the gradient of the loss with respect to Y.
 * @param X the input, n_h × n_w
 * @param K the kernel, k_h × k_w
 * @param dY (n_h − k_h + 1) × (n_w − k_w + 1)
 * @returns dX, of the shape of X; dK, of the shape of K; db, one number
 * @throws RangeError for an empty or ragged matrix, a kernel larger than the input, or a dY of another shape
 */
export function corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  throw new Error('not implemented')
}
