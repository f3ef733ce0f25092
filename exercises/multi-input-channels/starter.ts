/**
 * Cross-correlation of X (c_i channels of n_h × n_w) with the kernel K (c_i channels of k_h × k_w).
 * @returns (n_h − k_h + 1) × (n_w − k_w + 1)
 * @throws RangeError for no channel, an empty or ragged one, channels of different sizes, numbers of channels that do
 * not match, or a kernel larger than X
 */
export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  throw new Error('not implemented')
}
