/**
 * Transposed convolution of X (n_h × n_w) with the kernel K (k_h × k_w): the sum of a copy of K for each cell of X.
 * @param options stride: s_h and s_w, how far apart the copies lie, [1, 1] unless given; padding: p_h and p_w, what is
 * cropped in total, ⌈p/2⌉ at the top or left, [0, 0] unless given
 * @returns ((n_h − 1)·s_h + k_h − p_h) × ((n_w − 1)·s_w + k_w − p_w)
 * @throws RangeError for an empty or ragged matrix, a stride that is below 1 or not a whole number, or a negative padding
 */
export function transposedConv2d(X: Matrix, K: Matrix, options?: { stride?: Pair; padding?: Pair }): Matrix {
  throw new Error('not implemented')
}
