/**
 * Cross-correlation of X (c_i channels of n_h × n_w) with the kernels K in groups: the first c_o / groups kernels see the first
 * c_i / groups channels, and so on.
 * @param K c_o kernels, each c_i / groups × k_h × k_w
 * @returns c_o channels of (n_h − k_h + 1) × (n_w − k_w + 1)
 * @throws RangeError for no channels or kernels, empty or ragged matrices, channels or kernels of different sizes, kernels larger
 * than X or of another number of channels than c_i / groups, or groups that are below 1, no whole number, or no divisor of c_i
 * and c_o
 */
export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  throw new Error('not implemented')
}
