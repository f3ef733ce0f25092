/**
 * Pooling of X (n_h × n_w) by a window of k_h × k_w that moves one cell at a time.
 * @param mode 'max': the largest number of each window; 'avg': the average of its numbers
 * @returns (n_h − k_h + 1) × (n_w − k_w + 1)
 * @throws RangeError for an empty or ragged matrix, a window larger than X, a size of the window that is below 1 or no
 * whole number, or another mode
 */
export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  throw new Error('not implemented')
}
