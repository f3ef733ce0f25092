/**
 * The mean of each channel over all of its rows and columns.
 * @param X c channels of n_h × n_w
 * @returns c numbers
 * @throws RangeError for channels that are empty or ragged, or of different sizes
 */
export function globalAveragePool(X: Tensor3): number[] {
  throw new Error('not implemented')
}
