/**
 * The 1×1 convolution of X (c_i channels of n_h × n_w) with the weights K (c_o × c_i).
 * @returns c_o channels of n_h × n_w
 * @throws RangeError for no channels or weights, empty or ragged matrices, channels of different sizes, or rows of K that
 * have not one weight for each channel of X
 */
export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  throw new Error('not implemented')
}
