interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

/**
 * Pooling of X (n_h × n_w) by a window of k_h × k_w that moves by the stride.
 * @param options.mode 'max': the largest number of each window, padding is −∞; 'avg': the sum of its numbers divided by
 * the window's area, padding is 0
 * @param options.padding TOTAL rows and columns added, the larger half on top and on the left; default [0, 0]
 * @param options.stride steps down and to the right; default [1, 1]
 * @returns ⌊(n_h − k_h + p_h + s_h) / s_h⌋ × ⌊(n_w − k_w + p_w + s_w) / s_w⌋
 * @throws RangeError for an empty or ragged matrix, a window larger than the padded input, a window or stride below 1, a
 * negative padding, any of these that is no whole number, or another mode
 */
export function pool2dStrided(X: Matrix, options: Options): Matrix {
  throw new Error('not implemented')
}
