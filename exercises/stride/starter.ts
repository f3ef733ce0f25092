/**
 * Cross-correlation of X (n_h × n_w), padded with zeros, with the kernel K (k_h × k_w).
 * @param options padding: p_h and p_w, the totals, ⌈p/2⌉ on the top or left, [0, 0] unless given;
 * stride: s_h and s_w, [1, 1] unless given
 * @returns ⌊(n_h − k_h + p_h + s_h) / s_h⌋ × ⌊(n_w − k_w + p_w + s_w) / s_w⌋
 * @throws RangeError for an empty or ragged matrix, a kernel larger than the padded input, a negative padding, a stride
 * below 1, or a padding or stride that is not a whole number
 */
export function corr2dStrided(X: Matrix, K: Matrix, options?: { padding?: Pair; stride?: Pair }): Matrix {
  throw new Error('not implemented')
}
