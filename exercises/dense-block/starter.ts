/**
 * A dense block: layer after layer, the stack of channels goes through a same-padded correlation, and what comes out is
 * stacked upon it.
 * @param X c channels of n_h × n_w
 * @param kernels one tensor a layer, growth × channels so far × k_h × k_w; no bias, no activation
 * @returns the channels of X, then those of each layer, in order; all of n_h × n_w
 * @throws RangeError for no channels or kernels, empty or ragged matrices, sizes that differ within X or within a layer,
 * or a kernel that has not as many channels as the stack before its layer
 */
export function denseBlock(X: Tensor3, kernels: Tensor4[]): Tensor3 {
  throw new Error('not implemented')
}
