/**
 * The gradient of a pooling Y of X by a window of k_h × k_w that moves one cell at a time, given the gradient of the loss
 * with respect to Y.
 * @param X the input, n_h × n_w
 * @param dY (n_h − k_h + 1) × (n_w − k_w + 1)
 * @param mode 'max': each gradient goes to the first maximum of its window, in row order; 'avg': to all of its cells alike
 * @returns dX, of the shape of X
 * @throws RangeError for an empty or ragged matrix, a window larger than X, a size of the window that is below 1 or no
 * whole number, a dY of another shape, or another mode
 */
export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  throw new Error('not implemented')
}
