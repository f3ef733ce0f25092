/**
 * Cross-correlation of X (c_i channels of n_h × n_w) with each of the kernels K (c_o of them, each c_i × k_h × k_w),
 * plus one bias for each output channel.
 * @returns c_o channels of (n_h − k_h + 1) × (n_w − k_w + 1)
 * @throws RangeError for no channels or kernels, empty or ragged matrices, channels or kernels of different sizes,
 * numbers of channels that do not match, kernels larger than X, or a bias of the wrong length
 */
export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  throw new Error('not implemented')
}
